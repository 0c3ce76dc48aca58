package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.staff.StaffId;

/// What the screen of an auditor's visit shows before any figure.
///
/// @param isFinal    whether the report is final
/// @param mayShow    whether her role may show exact figures
/// @param colleagues who may be the second person
/// @param finished   former visits whose protocol can be printed, the newest first
record AuditorCheckPage(boolean isFinal, boolean mayShow, List<Colleague> colleagues, List<Finished> finished) {
    AuditorCheckPage {
        colleagues = List.copyOf(colleagues);
        finished = List.copyOf(finished);
    }

    /// Somebody who works here.
    record Colleague(StaffId id, String initials) {}

    /// A visit that is over.
    ///
    /// @param day the site's date
    record Finished(UUID id, LocalDate day, String auditor) {}
}
