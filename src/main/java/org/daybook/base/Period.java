package org.daybook.base;

import java.util.List;

/// What a report is about: a quarter of the calendar, or a half-year or a year made of such quarters.
public sealed interface Period permits Quarter, HalfYear, WholeYear {
    /// How long it is.
    Span span();

    /// Its quarters, in their order.
    List<Quarter> quarters();

    /// The written form.
    @Override
    String toString();

    /// The one of the same length before it.
    Period previous();

    /// Its first and last day, both inside it.
    default DateRange days() {
        return new DateRange(quarters().getFirst().days().first(), quarters().getLast().days().last());
    }

    /// The quarter with which it ends.
    default Quarter last() {
        return quarters().getLast();
    }

    /// Whether it is longer than a quarter.
    default boolean isLong() {
        return span() != Span.QUARTER;
    }

    /// Whether another, shorter one lies in it.
    default boolean holds(Period other) {
        return span().compareTo(other.span()) > 0 && quarters().containsAll(other.quarters());
    }

    /// Whether it begins on the day after another one's last.
    default boolean follows(Period other) {
        return days().first().equals(other.days().last().plusDays(1));
    }

    /// Reads the written form: `2026Q3`, `2026H1` or `2026`, and of reporting years that do not begin in January
    /// `2026Q2-2027Q1-H1` or `2026Q2-2027Q1`.
    ///
    /// @throws IllegalArgumentException when the text is anything else
    static Period parse(String written) {
        if (written.indexOf('H') > 0) {
            return HalfYear.parse(written);
        }
        return written.indexOf('Q') < 0 || written.indexOf('-') > 0 ? WholeYear.parse(written) : Quarter.parse(written);
    }
}
