package org.daybook.teamwork;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// A colleague who is away, and the one who covers for her.
///
/// @param id    its ID
/// @param away  the colleague who is away
/// @param cover the colleague who covers for her
/// @param since the site's date
/// @param until the last day, if known
/// @param saidBy who entered it
record Absence(AbsenceId id, StaffId away, StaffId cover, LocalDate since, Optional<LocalDate> until, StaffId saidBy) {
    /// Checks whether it concerns this colleague.
    boolean concerns(StaffId who) {
        return away.equals(who) || cover.equals(who);
    }
}
