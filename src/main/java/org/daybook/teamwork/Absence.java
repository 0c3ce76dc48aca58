package org.daybook.teamwork;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// A colleague who is away, and who covers for her.
///
/// @param id    its identity
/// @param away  who is away
/// @param cover who covers for her
/// @param since the site's date
/// @param until the last day, where it is known
/// @param saidBy who said so
record Absence(AbsenceId id, StaffId away, StaffId cover, LocalDate since, Optional<LocalDate> until, StaffId saidBy) {
    /// Whether it is about this colleague.
    boolean concerns(StaffId who) {
        return away.equals(who) || cover.equals(who);
    }
}
