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

/// Determines which quarters form one reporting year at a site. Before the first year with settings they are calendar years;
/// after a year with settings, years continue to begin in its month. A year without settings is cut short by one with settings
/// that begins within it. So every quarter is in exactly one year, and settings for another year move no quarter before its
/// first.
///
/// @param fixed the years with settings, in order; whole, and no two with a common quarter
record ReportingYears(List<ReportingYear> fixed) {
    ReportingYears {
        fixed = fixed.stream().sorted(Comparator.comparing(ReportingYear::first)).toList();
    }

    /// Returns the year of a period. A longer period determines it by itself.
    ReportingYear of(Period period) {
        return switch (period) {
            case Quarter quarter -> of(quarter);
            case HalfYear half -> half.start().year(half.year());
            case WholeYear whole -> whole.start().year(whole.year());
        };
    }

    /// Returns the year of a quarter.
    ReportingYear of(Quarter quarter) {
        return fixed.stream().filter(year -> year.holds(quarter)).findFirst().orElseGet(() -> notFixed(quarter));
    }

    private ReportingYear notFixed(Quarter quarter) {
        var whole = fixed.reversed().stream().filter(year -> year.first().compareTo(quarter) < 0).findFirst()
                .map(ReportingYear::start).orElse(YearStart.JANUARY).around(quarter);
        var cut = fixed.stream().map(ReportingYear::first).filter(whole::holds).findFirst();
        return cut.map(next -> new ReportingYear(whole.first(), whole.upTo(next).size() - 1)).orElse(whole);
    }

    /// Returns the default month in which the next year with settings begins.
    YearStart usual() {
        return fixed.isEmpty() ? YearStart.JANUARY : fixed.getLast().start();
    }

    /// Returns the year with settings that has a common quarter with another year.
    Optional<ReportingYear> inTheWayOf(ReportingYear year) {
        return fixed.stream().filter(year::meets).findFirst();
    }
}
