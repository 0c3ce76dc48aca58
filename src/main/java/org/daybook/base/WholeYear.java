package org.daybook.base;

import java.util.List;
import java.util.regex.Pattern;

/// A reporting year as the period of a report.
///
/// @param year  the calendar year in which it begins, 2000 to 2198, or 2199 for a calendar year
/// @param start the month in which it begins
public record WholeYear(int year, YearStart start) implements Period {
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}");
    private static final Pattern OTHER = Pattern.compile("(\\d{4}Q[2-4])-(\\d{4}Q[1-3])");

    /// @throws IllegalArgumentException if the year is out of range
    public WholeYear {
        check(year, start);
    }

    /// Checks that the year is in range; its last quarter must be, too.
    static void check(int year, YearStart start) {
        if (year < 2000 || year > (start == YearStart.JANUARY ? 2199 : 2198)) {
            throw new IllegalArgumentException("no such year");
        }
    }

    /// Creates a calendar year.
    public WholeYear(int year) {
        this(year, YearStart.JANUARY);
    }

    /// Parses the written form: `2026` for a calendar year, `2026Q2-2027Q1` for one that begins in April.
    ///
    /// @throws IllegalArgumentException if the text is anything else
    public static WholeYear parse(String written) {
        if (CALENDAR.matcher(written).matches()) {
            return new WholeYear(Integer.parseInt(written));
        }
        var match = OTHER.matcher(written);
        if (match.matches()) {
            var first = Quarter.parse(match.group(1));
            var year = new WholeYear(first.year(), YearStart.with(first));
            if (year.last().toString().equals(match.group(2))) {
                return year;
            }
        }
        throw new IllegalArgumentException("a year is written like 2026 or 2026Q2-2027Q1");
    }

    @Override
    public Span span() {
        return Span.YEAR;
    }

    @Override
    public List<Quarter> quarters() {
        return start.year(year).quarters();
    }

    @Override
    public WholeYear previous() {
        return new WholeYear(year - 1, start);
    }

    /// Returns the written form, for example `2026` or `2026Q2-2027Q1`.
    @Override
    public String toString() {
        return start == YearStart.JANUARY ? Integer.toString(year) : quarters().getFirst() + "-" + last();
    }
}
