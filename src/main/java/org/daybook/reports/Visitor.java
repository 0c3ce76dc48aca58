package org.daybook.reports;

import java.util.List;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.YearStart;

/// A woman who came in the reporting year of a report. Exact and confidential.
///
/// @param id       her opaque identity
/// @param before   when her attendance was first marked here
/// @param start    the month in which the year begins
/// @param quarters her figures in each of the four quarters of the year, in order
record Visitor(String id, Before before, YearStart start, List<Came> quarters) {
    /// When her attendance was first marked here.
    enum Before {
        /// In an earlier year.
        EARLIER_YEAR,
        /// In this year, in the first quarter in which she came.
        THIS_YEAR
    }

    /// One woman's figures in one quarter, with her characteristics on the first day of it that counts.
    ///
    /// @param marks       how often she came
    /// @param minutes     the total length of those sessions
    /// @param age         her age band on that day; not known if she did not tell or did not consent to statistics
    /// @param citizenship her group; likewise
    /// @param habits      how she took part
    record Came(int marks, int minutes, AgeBand age, CitizenshipGroup citizenship, Habits habits) {
        /// She did not come.
        static final Came NOT = new Came(0, 0, AgeBand.NOT_KNOWN, CitizenshipGroup.NOT_KNOWN, Habits.NONE);
    }

    Visitor {
        quarters = List.copyOf(quarters);
    }

    /// Returns her figures in a quarter.
    Came in(Quarter quarter) {
        return quarters.get(start.place(quarter) - 1);
    }

    /// Returns her characteristics in the first quarter of a period in which she came.
    Came in(Period period) {
        return period.quarters().stream().map(this::in).filter(came -> came.marks() > 0).findFirst().orElse(Came.NOT);
    }

    /// Returns how she took part in a period.
    Habits habitsIn(Period period) {
        return period.quarters().stream().map(this::in).filter(came -> came.marks() > 0).map(Came::habits)
                .reduce(Habits::and).orElse(Habits.NONE);
    }

    /// Checks whether she came in a period at all.
    boolean cameIn(Period period) {
        return in(period).marks() > 0;
    }

    /// Returns whether a period in which she came is her first.
    Newness newIn(Period period) {
        boolean earlier = before == Before.EARLIER_YEAR
                || quarters.subList(0, start.place(period.quarters().getFirst()) - 1).stream()
                        .anyMatch(came -> came.marks() > 0);
        return earlier ? Newness.HERE_BEFORE : Newness.NEW;
    }
}
