package org.daybook.disclosure;

import java.time.YearMonth;
import org.daybook.base.DateRange;

/// A grant as everybody knows it: its months and whether it pays for everything. None of it depends on who came.
///
/// @param population the name under which the people since its start are counted, for example `grant-1`
/// @param first      its first month
/// @param last       its last month
/// @param pays       how much it pays for
public record RunningGrant(String population, YearMonth first, YearMonth last, Pays pays) {
    /// How much a grant pays for.
    public enum Pays {
        /// Some paths.
        PART,
        /// Every session.
        EVERYTHING,
        /// Every session, and before it there were none: whoever is new here is new to the grant.
        EVERYTHING_EVER
    }

    /// @throws IllegalArgumentException when the name would not be readable in the attacker's format, or the months are the wrong
    ///                                  way round
    public RunningGrant {
        PublishableNames.check(population);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a grant ends after it begins");
        }
    }

    /// Whether it is the same grant, perhaps with another end.
    boolean isSame(RunningGrant other) {
        return population.equals(other.population) && first.equals(other.first);
    }

    /// Whether some of these days lie in it.
    public boolean touches(DateRange days) {
        return !first.atDay(1).isAfter(days.last()) && !last.atEndOfMonth().isBefore(days.first());
    }

    /// Whether it pays for whatever happens on these days.
    public boolean paysForAll(DateRange days) {
        return pays != Pays.PART && !first.atDay(1).isAfter(days.first())
                && !last.atEndOfMonth().isBefore(days.last());
    }

    /// Whether its first day is one of these.
    boolean beginsIn(DateRange days) {
        return days.contains(first.atDay(1));
    }

    /// Whether its last day is one of these.
    public boolean endsIn(DateRange days) {
        return days.contains(last.atEndOfMonth());
    }
}
