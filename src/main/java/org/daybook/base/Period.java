package org.daybook.base;

import java.util.List;

/// The period of a report: a calendar quarter, or a half-year or a year of such quarters.
public sealed interface Period permits Quarter, HalfYear, WholeYear {
    /// Returns its length.
    Span span();

    /// Returns its quarters, in order.
    List<Quarter> quarters();

    /// Returns the written form.
    @Override
    String toString();

    /// Returns the period of the same length before it.
    Period previous();

    /// Returns its first and last day, both included.
    default DateRange days() {
        return new DateRange(quarters().getFirst().days().first(), quarters().getLast().days().last());
    }

    /// Returns its last quarter.
    default Quarter last() {
        return quarters().getLast();
    }

    /// Checks whether it is longer than a quarter.
    default boolean isLong() {
        return span() != Span.QUARTER;
    }

    /// Checks whether it contains another, shorter one.
    default boolean holds(Period other) {
        return span().compareTo(other.span()) > 0 && quarters().containsAll(other.quarters());
    }

    /// Checks whether it begins on the day after the last day of another.
    default boolean follows(Period other) {
        return days().first().equals(other.days().last().plusDays(1));
    }

    /// Parses the written form: `2026Q3`, `2026H1` or `2026`, and for reporting years that do not begin in January
    /// `2026Q2-2027Q1-H1` or `2026Q2-2027Q1`.
    ///
    /// @throws IllegalArgumentException if the text is anything else
    static Period parse(String written) {
        if (written.indexOf('H') > 0) {
            return HalfYear.parse(written);
        }
        return written.indexOf('Q') < 0 || written.indexOf('-') > 0 ? WholeYear.parse(written) : Quarter.parse(written);
    }
}
