package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.staff.StaffId;

/// The content of the auditor's check screen before any figure is shown.
///
/// @param isFinal    whether the report is final
/// @param mayShow    whether the worker's role may show exact figures
/// @param colleagues the colleagues who may be the second person
/// @param finished   past checks whose protocol can be printed, newest first
record AuditorCheckPage(boolean isFinal, boolean mayShow, List<Colleague> colleagues, List<Finished> finished) {
    AuditorCheckPage {
        colleagues = List.copyOf(colleagues);
        finished = List.copyOf(finished);
    }

    /// A member of staff.
    record Colleague(StaffId id, String initials) {}

    /// A finished check.
    ///
    /// @param day the site's date
    record Finished(UUID id, LocalDate day, String auditor) {}
}
