package org.daybook.base;

import java.util.List;

/// What a report is about: a quarter, a half-year or a year of the calendar.
public sealed interface Period permits Quarter, HalfYear, WholeYear {
    /// The calendar year in which it lies.
    int year();

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

    /// Reads the written form: `2026Q3`, `2026H1` or `2026`.
    ///
    /// @throws IllegalArgumentException when the text is anything else
    static Period parse(String written) {
        if (written.length() == 4) {
            return WholeYear.parse(written);
        }
        return written.indexOf('H') == 4 ? HalfYear.parse(written) : Quarter.parse(written);
    }

    /// The periods in which a quarter lies, itself first.
    static List<Period> around(Quarter quarter) {
        return List.of(quarter, new HalfYear(quarter.year(), (quarter.number() + 1) / 2),
                new WholeYear(quarter.year()));
    }

    /// What ends with a quarter: it, the half-year of which it is the second and the year of which it is the fourth.
    static List<Period> endingWith(Quarter quarter) {
        return around(quarter).stream().filter(period -> period.last().equals(quarter)).toList();
    }
}
