package org.daybook.disclosure;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daybook.base.DateRange;

/// The publicly known part of a grant: its months and what it pays for. It does not depend on who came.
///
/// @param population the name under which the people since its start are counted, for example `grant-1`
/// @param first      its first month
/// @param last       its last month
/// @param parts      the kinds of sessions that it pays for, by code; empty for every session
public record RunningGrant(String population, YearMonth first, YearMonth last, SortedSet<String> parts) {
    /// Creates a grant from parts in any order.
    public RunningGrant(String population, YearMonth first, YearMonth last, Set<String> parts) {
        this(population, first, last, new TreeSet<>(parts));
    }

    /// @throws IllegalArgumentException if the name is not allowed in the attacker's format, or the last month is before the
    ///         first
    public RunningGrant {
        PublishableNames.check(population);
        parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a grant ends after it begins");
        }
    }

    /// Checks whether it is the same grant, possibly with another end.
    boolean isSame(RunningGrant other) {
        return population.equals(other.population) && first.equals(other.first);
    }

    /// Returns the days from its first to its last.
    public DateRange days() {
        return new DateRange(first.atDay(1), last.atEndOfMonth());
    }

    /// Checks whether any of these days is within it.
    public boolean touches(DateRange days) {
        return !first.atDay(1).isAfter(days.last()) && !last.atEndOfMonth().isBefore(days.first());
    }

    /// Checks whether it pays for everything that happens on these days.
    public boolean paysForAll(DateRange days) {
        return parts.isEmpty() && covers(days);
    }

    /// Checks whether it pays for a kind of session in a month.
    public boolean pays(String part, YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last) && (parts.isEmpty() || parts.contains(part));
    }

    /// Checks whether it pays for everything that another one paid for from that one's start to a day.
    ///
    /// @param days up to their last day
    boolean holds(RunningGrant other, DateRange days) {
        var until = other.last.atEndOfMonth().isBefore(days.last()) ? other.last.atEndOfMonth() : days.last();
        return covers(new DateRange(other.first.atDay(1), until))
                && (parts.isEmpty() || !other.parts.isEmpty() && parts.containsAll(other.parts));
    }

    /// Checks whether it begins on the first of these days and pays for everything that happens on them.
    boolean beginsWithAll(DateRange days) {
        return beginsIn(days) && paysForAll(days);
    }

    /// Checks whether its first day is one of these.
    boolean beginsIn(DateRange days) {
        return days.contains(first.atDay(1));
    }

    private boolean covers(DateRange days) {
        return !first.atDay(1).isAfter(days.first()) && !last.atEndOfMonth().isBefore(days.last());
    }
}
