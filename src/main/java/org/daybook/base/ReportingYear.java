package org.daybook.base;

import java.util.List;
import java.util.stream.Stream;

/// The quarters that a site reports on as one year: what is hidden in one of them stays hidden in those that follow, and
/// half-years and the year consist of them. It may be short if the site's years begin in another month from then on; a short
/// one has no half-years and no year.
///
/// @param first  the first quarter
/// @param length the number of quarters, 1 to 4
public record ReportingYear(Quarter first, int length) {
    private static final int WHOLE = 4;

    /// @throws IllegalArgumentException if it is empty or longer than a year
    public ReportingYear {
        if (length < 1 || length > WHOLE) {
            throw new IllegalArgumentException("no such reporting year");
        }
    }

    /// Returns the month in which years like it begin.
    public YearStart start() {
        return YearStart.with(first);
    }

    /// Checks whether it has four quarters.
    public boolean isWhole() {
        return length == WHOLE;
    }

    /// Returns its quarters, in order.
    public List<Quarter> quarters() {
        return Stream.iterate(first, Quarter::next).limit(length).toList();
    }

    /// Returns its last quarter.
    public Quarter last() {
        return quarters().getLast();
    }

    /// Returns its first and last day, both included.
    public DateRange days() {
        return new DateRange(first.days().first(), last().days().last());
    }

    /// Checks whether it contains a period.
    public boolean holds(Period period) {
        return quarters().containsAll(period.quarters());
    }

    /// Checks whether it shares a quarter with another.
    public boolean meets(ReportingYear other) {
        return quarters().stream().anyMatch(other::holds);
    }

    /// Returns its quarters up to and including one of them.
    public List<Quarter> upTo(Quarter quarter) {
        return quarters().stream().filter(one -> one.compareTo(quarter) <= 0).toList();
    }

    /// Returns the quarter with a calendar quarter number. Four consecutive quarters have each number once.
    ///
    /// @param number 1 to 4
    public Quarter numbered(int number) {
        return Stream.iterate(first, Quarter::next).filter(quarter -> quarter.number() == number).findFirst()
                .orElseThrow();
    }

    /// Returns the whole reporting year that begins a year later.
    public ReportingYear next() {
        return start().year(first.year() + 1);
    }

    /// Returns the periods that contain one of its quarters, the quarter itself first.
    public List<Period> around(Quarter quarter) {
        return Stream.concat(Stream.of(quarter), longer().filter(period -> period.holds(quarter))).toList();
    }

    /// Returns the periods that end with one of its quarters: itself, the half-year of which it is the second and the year of
    /// which it is the fourth.
    public List<Period> endingWith(Quarter quarter) {
        return around(quarter).stream().filter(period -> period.last().equals(quarter)).toList();
    }

    private Stream<Period> longer() {
        return isWhole()
                ? Stream.of(new HalfYear(first.year(), 1, start()), new HalfYear(first.year(), 2, start()),
                        new WholeYear(first.year(), start()))
                : Stream.empty();
    }

    /// Returns its name in figures: `2026`, or `2026/27` if it does not begin in January.
    public String figures() {
        var year = Integer.toString(first.year());
        return start() == YearStart.JANUARY
                ? year
                : year + "/" + Integer.toString(first.year() + 1).substring(2);
    }
}
