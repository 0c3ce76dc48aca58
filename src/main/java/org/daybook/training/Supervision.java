package org.daybook.training;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.daybook.staff.StaffId;

/// A supervision: that it was held, never what was said.
///
/// @param id      its ID
/// @param on      the site's date
/// @param minutes its length
/// @param kind    with whom
/// @param who     who took part
public record Supervision(UUID id, LocalDate on, int minutes, SupervisionKind kind, Set<StaffId> who) {
    public Supervision {
        who = Set.copyOf(who);
    }
}
