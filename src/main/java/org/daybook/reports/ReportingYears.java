package org.daybook.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.base.HalfYear;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;

/// Which quarters are one reporting year at a site. Before the first year whose settings were fixed they are calendar years; after
/// one, years go on to begin in its month. A year that was not fixed is cut short by a fixed one that begins within it. So every
/// quarter lies in one year, and fixing another year moves no quarter before its first.
///
/// @param fixed the years whose settings were fixed, in their order; whole, and no two with a quarter in common
record ReportingYears(List<ReportingYear> fixed) {
    ReportingYears {
        fixed = fixed.stream().sorted(Comparator.comparing(ReportingYear::first)).toList();
    }

    /// The year in which a period lies. A longer one says it by itself.
    ReportingYear of(Period period) {
        return switch (period) {
            case Quarter quarter -> of(quarter);
            case HalfYear half -> half.start().year(half.year());
            case WholeYear whole -> whole.start().year(whole.year());
        };
    }

    /// The year in which a quarter lies.
    ReportingYear of(Quarter quarter) {
        return fixed.stream().filter(year -> year.holds(quarter)).findFirst().orElseGet(() -> notFixed(quarter));
    }

    private ReportingYear notFixed(Quarter quarter) {
        var whole = fixed.reversed().stream().filter(year -> year.first().compareTo(quarter) < 0).findFirst()
                .map(ReportingYear::start).orElse(YearStart.JANUARY).around(quarter);
        var cut = fixed.stream().map(ReportingYear::first).filter(whole::holds).findFirst();
        return cut.map(next -> new ReportingYear(whole.first(), whole.upTo(next).size() - 1)).orElse(whole);
    }

    /// In which month years begin that are fixed next, where nobody chooses another.
    YearStart usual() {
        return fixed.isEmpty() ? YearStart.JANUARY : fixed.getLast().start();
    }

    /// The fixed year that has a quarter in common with another one.
    Optional<ReportingYear> inTheWayOf(ReportingYear year) {
        return fixed.stream().filter(year::meets).findFirst();
    }
}
