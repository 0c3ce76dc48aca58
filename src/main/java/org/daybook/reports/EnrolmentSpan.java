package org.daybook.reports;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.Period;

/// One enrolment: the person, the path and its dates. Exact and confidential.
///
/// @param her   her opaque identity
/// @param path  the path's code
/// @param first the first day
/// @param last  the last day, empty while it is under way
record EnrolmentSpan(String her, String path, LocalDate first, Optional<LocalDate> last) {
    /// Checks whether it was under way on any day of a period.
    boolean in(Period period) {
        var days = period.days();
        return !first.isAfter(days.last()) && last.map(day -> !day.isBefore(days.first())).orElse(true);
    }
}
