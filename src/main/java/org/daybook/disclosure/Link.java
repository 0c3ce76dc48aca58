package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Period;

/// What everybody knows about counts of two tables because the same people stand in both: one sum is never more than
/// another. The catalogue says so, never the data, and the attacker is told.
///
/// @param less the sum that is never more; a count that stands here twice counts twice
/// @param more than this one
/// @param next  together with this one, of another period; empty when all is about one period
/// @param other which one that is
/// @param times so many times the second sum, or [Population#ANY_NUMBER]: nothing is said of how many then, but only whoever stands in the
///              second has what the first counts
public record Link(List<Part> less, List<Part> more, List<Part> next, Other other, int times) {
    /// Which other period a link speaks of.
    public enum Other {
        /// Any that begins on the day after this one's last.
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

        /// Whether a period is that of another one.
        public boolean is(Period period, Period of) {
            return this == FOLLOWING
                    ? period.follows(of)
                    : period.span() == of.span()
                            && period.days().first().equals(of.days().first().plusMonths(months));
        }

        /// Whether it may be a quarter that does not follow.
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

        /// The total of a population.
        public static Part total(String population) {
            return new Part(population, TOTAL, TOTAL);
        }

        /// Whether a population's numbers have its table, whether or not it is shown.
        boolean isIn(Published.Numbers numbers) {
            return numbers.name().equals(population)
                    && numbers.tables().stream().anyMatch(one -> one.table().equals(table));
        }
    }

    /// Keeps the lists as they are now.
    public Link {
        less = List.copyOf(less);
        more = List.copyOf(more);
        next = List.copyOf(next);
    }

    /// Of two periods.
    public Link(List<Part> less, List<Part> more, List<Part> next, Other other) {
        this(less, more, next, other, 1);
    }

    /// What people have or do is counted beside the people themselves.
    ///
    /// @param most how many of it one of them has at most, above one, or [Population#ANY_NUMBER]
    public static Link of(Part counts, Part people, int most) {
        return new Link(List.of(counts), List.of(people), List.of(), Other.FOLLOWING, most);
    }

    /// Of one quarter.
    public Link(List<Part> less, List<Part> more) {
        this(less, more, List.of());
    }

    /// Of one quarter and what follows it.
    public Link(List<Part> less, List<Part> more, List<Part> next) {
        this(less, more, next, Other.FOLLOWING);
    }

    /// Two sums that are always the same.
    public static List<Link> same(List<Part> one, List<Part> other) {
        return List.of(new Link(one, other), new Link(other, one));
    }

    /// Whether it is about one quarter.
    boolean isOfOneQuarter() {
        return next.isEmpty();
    }

    /// Whose people stand behind what a population counts, where this says so.
    Optional<String> peopleBehind(String population) {
        return times > 1 && less.getFirst().population().equals(population)
                ? Optional.of(more.getFirst().population())
                : Optional.empty();
    }

    /// Whether it speaks of a population.
    boolean mentions(String population) {
        return Stream.of(less, more, next).flatMap(List::stream).anyMatch(part -> part.population().equals(population));
    }

    /// As the attacker is told; nothing where a report lacks one of the tables, with or without numbers, or prints them in a
    /// detail of which nothing follows.
    ///
    /// @param report the quarter
    /// @param after  the other period, or the same where nothing is said of it
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
