package org.daybook.reports;

import java.util.List;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.YearStart;

/// A woman who came in the reporting year of a report. True and secret.
///
/// @param id       her opaque identity
/// @param before   when she was first marked here
/// @param start    in which month the year begins
/// @param quarters what she gave in each quarter of the year, four of them in their order
record Visitor(String id, Before before, YearStart start, List<Came> quarters) {
    /// When she was first marked here.
    enum Before {
        /// In an earlier year.
        EARLIER_YEAR,
        /// In this year, in the first quarter in which she came.
        THIS_YEAR
    }

    /// What one woman gave in one quarter, and who she was on the first day of it that counts.
    ///
    /// @param marks       how often she came
    /// @param minutes     the length of those sessions together
    /// @param age         her band on that day; not known when she did not tell or did not agree to statistics
    /// @param citizenship her group; likewise
    /// @param habits      how she took part
    record Came(int marks, int minutes, AgeBand age, CitizenshipGroup citizenship, Habits habits) {
        /// She did not come.
        static final Came NOT = new Came(0, 0, AgeBand.NOT_KNOWN, CitizenshipGroup.NOT_KNOWN, Habits.NONE);
    }

    Visitor {
        quarters = List.copyOf(quarters);
    }

    /// What she gave in a quarter.
    Came in(Quarter quarter) {
        return quarters.get(start.place(quarter) - 1);
    }

    /// Who she was in the first quarter of a period in which she came.
    Came in(Period period) {
        return period.quarters().stream().map(this::in).filter(came -> came.marks() > 0).findFirst().orElse(Came.NOT);
    }

    /// How she took part in a period.
    Habits habitsIn(Period period) {
        return period.quarters().stream().map(this::in).filter(came -> came.marks() > 0).map(Came::habits)
                .reduce(Habits::and).orElse(Habits.NONE);
    }

    /// Whether she came in a period at all.
    boolean cameIn(Period period) {
        return in(period).marks() > 0;
    }

    /// Whether a period in which she came is the first one ever.
    Newness newIn(Period period) {
        boolean earlier = before == Before.EARLIER_YEAR
                || quarters.subList(0, start.place(period.quarters().getFirst()) - 1).stream()
                        .anyMatch(came -> came.marks() > 0);
        return earlier ? Newness.HERE_BEFORE : Newness.NEW;
    }
}
