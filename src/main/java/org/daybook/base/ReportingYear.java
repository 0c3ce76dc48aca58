package org.daybook.base;

import java.util.List;
import java.util.stream.Stream;

/// The quarters that a site reports on as one year: what is hidden in one of them stays hidden in those that follow, and half-years
/// and the year are made of them. It may be short where the site's years begin in another month from then on; a short one
/// has no half-years and no year.
///
/// @param first  the first quarter
/// @param length how many quarters there are, 1 to 4
public record ReportingYear(Quarter first, int length) {
    private static final int WHOLE = 4;

    /// @throws IllegalArgumentException when it is empty or longer than a year
    public ReportingYear {
        if (length < 1 || length > WHOLE) {
            throw new IllegalArgumentException("no such reporting year");
        }
    }

    /// In which month years like it begin.
    public YearStart start() {
        return YearStart.with(first);
    }

    /// Whether it has four quarters.
    public boolean isWhole() {
        return length == WHOLE;
    }

    /// Its quarters, in their order.
    public List<Quarter> quarters() {
        return Stream.iterate(first, Quarter::next).limit(length).toList();
    }

    /// Its last quarter.
    public Quarter last() {
        return quarters().getLast();
    }

    /// Its first and last day, both inside it.
    public DateRange days() {
        return new DateRange(first.days().first(), last().days().last());
    }

    /// Whether a period lies in it.
    public boolean holds(Period period) {
        return quarters().containsAll(period.quarters());
    }

    /// Whether it shares a quarter with another one.
    public boolean meets(ReportingYear other) {
        return quarters().stream().anyMatch(other::holds);
    }

    /// Its quarters up to one of them.
    public List<Quarter> upTo(Quarter quarter) {
        return quarters().stream().filter(one -> one.compareTo(quarter) <= 0).toList();
    }

    /// The quarter with a number, as calendar quarters are numbered. Four quarters in a row have each number once.
    ///
    /// @param number 1 to 4
    public Quarter numbered(int number) {
        return Stream.iterate(first, Quarter::next).filter(quarter -> quarter.number() == number).findFirst()
                .orElseThrow();
    }

    /// The whole one that begins a year later.
    public ReportingYear next() {
        return start().year(first.year() + 1);
    }

    /// The periods in which one of its quarters lies, itself first.
    public List<Period> around(Quarter quarter) {
        return Stream.concat(Stream.of(quarter), longer().filter(period -> period.holds(quarter))).toList();
    }

    /// What ends with one of its quarters: it, the half-year of which it is the second and the year of which it is the fourth.
    public List<Period> endingWith(Quarter quarter) {
        return around(quarter).stream().filter(period -> period.last().equals(quarter)).toList();
    }

    private Stream<Period> longer() {
        return isWhole()
                ? Stream.of(new HalfYear(first.year(), 1, start()), new HalfYear(first.year(), 2, start()),
                        new WholeYear(first.year(), start()))
                : Stream.empty();
    }

    /// Its name in figures: `2026`, or `2026/27` where it does not begin in January.
    public String figures() {
        var year = Integer.toString(first.year());
        return start() == YearStart.JANUARY
                ? year
                : year + "/" + Integer.toString(first.year() + 1).substring(2);
    }
}
