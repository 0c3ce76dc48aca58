package org.daybook.sessions;

import java.util.List;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;

/// Who may be chosen to lead a session.
///
/// @param here whoever works here and plans or ticks sessions, in the order in which they came
/// @param me   whoever is signed in
public record Leaders(List<StaffMember> here, StaffId me) {
    public Leaders {
        here = List.copyOf(here);
    }
}
