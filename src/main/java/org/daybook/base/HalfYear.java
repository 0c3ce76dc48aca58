package org.daybook.base;

import java.util.List;
import java.util.regex.Pattern;

/// Half of a reporting year.
///
/// @param year   the calendar year in which the reporting year begins, as in [WholeYear]
/// @param number 1 or 2
/// @param start  the month in which it begins
public record HalfYear(int year, int number, YearStart start) implements Period {
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})H([12])");
    private static final Pattern OTHER = Pattern.compile("(.{13})-H([12])");

    /// @throws IllegalArgumentException if the year or the number is out of range
    public HalfYear {
        WholeYear.check(year, start);
        if (number < 1 || number > 2) {
            throw new IllegalArgumentException("no such half-year");
        }
    }

    /// Creates half of a calendar year.
    public HalfYear(int year, int number) {
        this(year, number, YearStart.JANUARY);
    }

    /// Parses the written form: `2026H1` for half of a calendar year, `2026Q2-2027Q1-H1` for half of one that begins in April.
    ///
    /// @throws IllegalArgumentException if the text is anything else
    public static HalfYear parse(String written) {
        var calendar = CALENDAR.matcher(written);
        if (calendar.matches()) {
            return new HalfYear(Integer.parseInt(calendar.group(1)), Integer.parseInt(calendar.group(2)));
        }
        var other = OTHER.matcher(written);
        if (other.matches()) {
            var year = WholeYear.parse(other.group(1));
            return new HalfYear(year.year(), Integer.parseInt(other.group(2)), year.start());
        }
        throw new IllegalArgumentException("a half-year is written like 2026H1 or 2026Q2-2027Q1-H1");
    }

    @Override
    public Span span() {
        return Span.HALF_YEAR;
    }

    @Override
    public List<Quarter> quarters() {
        return start.year(year).quarters().subList(number * 2 - 2, number * 2);
    }

    @Override
    public HalfYear previous() {
        return number == 1 ? new HalfYear(year - 1, 2, start) : new HalfYear(year, 1, start);
    }

    /// Returns the written form, for example `2026H1` or `2026Q2-2027Q1-H1`.
    @Override
    public String toString() {
        return start == YearStart.JANUARY ? year + "H" + number : new WholeYear(year, start) + "-H" + number;
    }
}
