package org.daybook.participants.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// That two cards may belong to one woman, and why. A suggestion to ask her, never a verdict: it joins nothing.
///
/// @param score  from 0 to 1, to put the likeliest first; never shown
/// @param signs  what speaks for and against it
public record Likeness(double score, List<Sign> signs) {
    private static final double LOUD = 0.95;
    private static final int JANUARY = 1;
    /// How alike names must be at least, if everything else speaks for it.
    static final double LEAST = Births.SAME_MONTH.needed;

    /// What the two births have in common, with how alike the names must then be.
    private enum Births {
        SAME_MONTH(0.855),
        SAME_YEAR(0.9),
        UNKNOWN(0.935),
        /// Only if the name has several words, or one month is January, which also stands for an unknown month.
        NEARLY(LOUD),
        /// Born in different years: no name is alike enough.
        OTHER(2);

        private final double needed;

        Births(double needed) {
            this.needed = needed;
        }
    }

    public Likeness {
        signs = List.copyOf(signs);
    }

    /// Returns whether two cards look alike enough to ask her, and why; empty if they do not. The order does not matter. Safe
    /// on any thread; takes a few microseconds.
    public static Optional<Likeness> of(Traits one, Traits other) {
        if (one.name().isEmpty() || other.name().isEmpty()) {
            return Optional.empty();
        }
        var births = births(one, other);
        if (births == Births.OTHER) {
            return Optional.empty();
        }
        var names = NamesCompared.of(one.name().get(), other.name().get());
        if (names.score() < births.needed || !enoughWords(births, names, one, other)) {
            return Optional.empty();
        }
        return Optional.of(new Likeness(score(births, names), signs(births, names, one, other)));
    }

    /// Checks whether two names are alike enough if everything else speaks for it. Safe on any thread; takes a few
    /// microseconds.
    public static boolean mayBe(NameKey one, NameKey other) {
        return NamesCompared.of(one, other).score() >= LEAST;
    }

    /// Checks that the name has enough words: many women share a name of one word, which proves nothing with another birth.
    private static boolean enoughWords(Births births, NamesCompared names, Traits one, Traits other) {
        return switch (births) {
            case SAME_MONTH, SAME_YEAR, UNKNOWN -> true;
            case NEARLY -> names.words() > 1 || isJanuary(one, other);
            case OTHER -> false;
        };
    }

    private static double score(Births births, NamesCompared names) {
        return names.score() * switch (births) {
            case SAME_MONTH -> 1;
            case SAME_YEAR -> 0.95;
            case UNKNOWN -> 0.85;
            case NEARLY -> 0.8;
            case OTHER -> 0;
        };
    }

    private static Births births(Traits one, Traits other) {
        if (one.birthYear().isEmpty() || other.birthYear().isEmpty()) {
            return Births.UNKNOWN;
        }
        int apart = Math.abs(one.birthYear().getAsInt() - other.birthYear().getAsInt());
        boolean monthUnknown = one.birthMonth().isEmpty() || other.birthMonth().isEmpty();
        boolean sameMonth = one.birthMonth().equals(other.birthMonth());
        if (apart == 0) {
            return monthUnknown ? Births.SAME_YEAR : sameMonth ? Births.SAME_MONTH : Births.NEARLY;
        }
        return apart == 1 && (monthUnknown || sameMonth) ? Births.NEARLY : Births.OTHER;
    }

    /// Checks whether either was born in January of the same year: if the month is not known, papers say January.
    private static boolean isJanuary(Traits one, Traits other) {
        return one.birthYear().equals(other.birthYear())
                && (isJanuary(one.birthMonth()) || isJanuary(other.birthMonth()));
    }

    private static boolean isJanuary(OptionalInt month) {
        return month.isPresent() && month.getAsInt() == JANUARY;
    }

    private static List<Sign> signs(Births births, NamesCompared names, Traits one, Traits other) {
        var signs = new ArrayList<Sign>();
        switch (births) {
            case SAME_MONTH -> signs.add(Sign.SAME_MONTH_AND_YEAR);
            case SAME_YEAR -> signs.add(Sign.SAME_YEAR);
            case NEARLY -> signs.add(one.birthYear().equals(other.birthYear()) ? Sign.OTHER_MONTH : Sign.CLOSE_YEAR);
            case UNKNOWN, OTHER -> {
            }
        }
        signs.add(names.sign());
        if (differ(one.language(), other.language())) {
            signs.add(Sign.OTHER_FIRST_LANGUAGE);
        }
        if (differ(one.citizenship(), other.citizenship())) {
            signs.add(Sign.OTHER_CITIZENSHIP);
        }
        return signs;
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
