package org.daybook.sessions;

import java.util.List;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;

/// The people who may be chosen to lead a session.
///
/// @param here the staff who work here and plan or tick sessions, in the order in which they joined
/// @param me   the person signed in
public record Leaders(List<StaffMember> here, StaffId me) {
    public Leaders {
        here = List.copyOf(here);
    }
}
