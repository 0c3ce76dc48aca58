package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Period;

/// Public knowledge about counts of two tables that contain the same people: one sum never exceeds another. It follows from the
/// catalogue, never from the data, and the attacker is assumed to know it.
///
/// @param less the sum that is never greater; a count listed twice counts twice
/// @param more the sum that is never smaller
/// @param next  further counts added to it, of another period; empty if all counts are of one period
/// @param other which period that is
/// @param times the factor of the second sum, or [Population#ANY_NUMBER]: then nothing is stated about the number, only that
///              people in the second sum have what the first counts
public record Link(List<Part> less, List<Part> more, List<Part> next, Other other, int times) {
    /// The other period of a link.
    public enum Other {
        /// Any that begins on the day after this one ends.
        FOLLOWING(0),
        /// Of the same length, three months later.
        THREE_MONTHS_LATER(3),
        /// Of the same length, six months later.
        SIX_MONTHS_LATER(6),
        /// Of the same length, three months earlier.
        THREE_MONTHS_EARLIER(-3),
        /// Of the same length, six months earlier.
        SIX_MONTHS_EARLIER(-6);

        private final int months;

        Other(int months) {
            this.months = months;
        }

        /// Checks whether a period is that of another one.
        public boolean is(Period period, Period of) {
            return this == FOLLOWING
                    ? period.follows(of)
                    : period.span() == of.span()
                            && period.days().first().equals(of.days().first().plusMonths(months));
        }

        /// Checks whether it may be a quarter that is not adjacent.
        boolean isFar() {
            return this == SIX_MONTHS_LATER || this == SIX_MONTHS_EARLIER;
        }
    }

    /// A count of a table.
    ///
    /// @param population the population's name
    /// @param table      the table's name
    /// @param category   one of its categories
    public record Part(String population, String table, String category) {
        static final String TOTAL = "T";

        /// Returns the total of a population.
        public static Part total(String population) {
            return new Part(population, TOTAL, TOTAL);
        }

        /// Checks whether a population's numbers have its table, shown or not.
        boolean isIn(Published.Numbers numbers) {
            return numbers.name().equals(population)
                    && numbers.tables().stream().anyMatch(one -> one.table().equals(table));
        }
    }

    /// Copies the lists.
    public Link {
        less = List.copyOf(less);
        more = List.copyOf(more);
        next = List.copyOf(next);
    }

    /// Creates a link between two periods.
    public Link(List<Part> less, List<Part> more, List<Part> next, Other other) {
        this(less, more, next, other, 1);
    }

    /// Returns the link between what people have or do and the people themselves.
    ///
    /// @param most the maximum number for one of them, above one, or [Population#ANY_NUMBER]
    public static Link of(Part counts, Part people, int most) {
        return new Link(List.of(counts), List.of(people), List.of(), Other.FOLLOWING, most);
    }

    /// Creates a link within one quarter.
    public Link(List<Part> less, List<Part> more) {
        this(less, more, List.of());
    }

    /// Creates a link between one quarter and the next.
    public Link(List<Part> less, List<Part> more, List<Part> next) {
        this(less, more, next, Other.FOLLOWING);
    }

    /// Returns the links of two sums that are always equal.
    public static List<Link> same(List<Part> one, List<Part> other) {
        return List.of(new Link(one, other), new Link(other, one));
    }

    /// Checks whether it is within one quarter.
    boolean isOfOneQuarter() {
        return next.isEmpty();
    }

    /// Returns the population of people who have what a population counts, if this link states it.
    Optional<String> peopleBehind(String population) {
        return times > 1 && less.getFirst().population().equals(population)
                ? Optional.of(more.getFirst().population())
                : Optional.empty();
    }

    /// Checks whether it concerns a population.
    boolean mentions(String population) {
        return Stream.of(less, more, next).flatMap(List::stream).anyMatch(part -> part.population().equals(population));
    }

    /// Returns the relation for the attacker; empty if a report lacks one of the tables, with or without numbers, or prints
    /// them in a level of detail from which nothing follows.
    ///
    /// @param report the quarter
    /// @param after  the other period, or the same if the link has none
    Optional<AttackerView.Relation> relation(Published report, Published after, Nested nested) {
        if (times == Population.ANY_NUMBER) {
            return Optional.empty();
        }
        var here = new Sum(report, nested);
        return below(here).filter(counts -> !counts.isEmpty())
                .flatMap(some -> here.above(more).flatMap(others -> new Sum(after, nested).above(next)
                        .map(later -> Sum.atMost(some, Stream.concat(others.stream(), later.stream()).toList(),
                                times))));
    }

    private Optional<List<String>> below(Sum here) {
        var again = new ArrayList<>(less);
        less.stream().distinct().forEach(again::remove);
        return Overlapping.joined(here.below(less), here.below(again));
    }
}
