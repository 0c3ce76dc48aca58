package org.daybook.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Period;
import org.daybook.base.Quarter;

/// One enrolment: the person, the path and its dates. Exact and confidential.
///
/// @param her   her opaque identity
/// @param path  the path's code
/// @param first the first day
/// @param last  the last day, empty while it is under way
/// @param apart final quarters into which it was imported: it counts in none of them, nor by them in a longer period
record EnrolmentSpan(String her, String path, LocalDate first, Optional<LocalDate> last, Set<Quarter> apart) {
    EnrolmentSpan {
        apart = Set.copyOf(apart);
    }

    /// Checks whether it was under way on any day of a period that counts it.
    boolean in(Period period) {
        return period.quarters().stream().anyMatch(quarter -> !apart.contains(quarter) && touches(quarter));
    }

    private boolean touches(Quarter quarter) {
        var days = quarter.days();
        return !first.isAfter(days.last()) && last.map(day -> !day.isBefore(days.first())).orElse(true);
    }
}
