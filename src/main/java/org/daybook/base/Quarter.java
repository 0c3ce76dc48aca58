package org.daybook.base;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// A calendar quarter, the period of a report.
///
/// @param year   2000 to 2199
/// @param number 1 to 4
public record Quarter(int year, int number) implements Period, Comparable<Quarter> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})Q([1-4])");

    /// @throws IllegalArgumentException if the year or the number is out of range
    public Quarter {
        if (year < 2000 || year > 2199 || number < 1 || number > 4) {
            throw new IllegalArgumentException("no such quarter");
        }
    }

    /// Parses the written form, for example `2026Q3`.
    ///
    /// @throws IllegalArgumentException if the text is anything else
    public static Quarter parse(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            throw new IllegalArgumentException("a quarter is written like 2026Q3");
        }
        return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /// Returns the quarter that contains a day.
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
    }

    @Override
    public Span span() {
        return Span.QUARTER;
    }

    @Override
    public List<Quarter> quarters() {
        return List.of(this);
    }

    /// Returns its first and last day, both included.
    @Override
    public DateRange days() {
        var first = LocalDate.of(year, number * 3 - 2, 1);
        return new DateRange(first, first.plusMonths(3).minusDays(1));
    }

    @Override
    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /// Returns the quarter after this one.
    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * 4 + number, other.year * 4 + other.number);
    }

    /// Returns the written form, for example `2026Q3`.
    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
