package org.daybook.work;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.daybook.base.ParticipantId;
import org.daybook.participants.BirthYears;
import org.daybook.staff.UnitOfWork;
import org.daybook.work.OpeningDetails.LanguageLevel;

/// A comparison of her wishes with what an opening needs: need by need, never a score, and nothing from a case file.
///
/// @param opening what is offered
/// @param day     the day on which she would begin
record Fitting(OpeningDetails opening, LocalDate day) {
    /// Nobody works before the year in which she turns 16; under 18, the rules of the country must be checked first.
    private static final int WORKING_AGE = 16;
    private static final int OF_AGE = 18;

    /// Returns the first year of birth that matters: a woman born before it is an adult all year.
    int matters() {
        return day.getYear() - OF_AGE;
    }

    /// Returns what the opening needs and whether each need is met. What the opening does not specify is left out.
    ///
    /// @param born the year of her birth, if known and not before [#matters]
    Map<OpeningNeed, Fit> of(WorkWish wish, OptionalInt born) {
        var all = new EnumMap<OpeningNeed, Fit>(OpeningNeed.class);
        all.put(OpeningNeed.MAY_WORK, mayWork(wish, born));
        if (!opening.when().isEmpty()) {
            all.put(OpeningNeed.TIMES, wish.when().isEmpty()
                    ? Fit.NOT_KNOWN
                    : met(wish.when().containsAll(opening.when())));
        }
        if (opening.hours().isPresent()) {
            all.put(OpeningNeed.HOURS, wish.mostHours().isEmpty()
                    ? Fit.NOT_KNOWN
                    : met(wish.mostHours().getAsInt() >= opening.hours().getAsInt()));
        }
        opening.language().ifPresent(needed -> all.put(OpeningNeed.LANGUAGE, language(wish, needed)));
        childcare(wish, all);
        return all;
    }

    /// Checks whether a person born in that year is too young to work on a day.
    ///
    /// @param born the year of her birth, if known
    static boolean isTooYoung(OptionalInt born, LocalDate day) {
        return born.isPresent() && day.getYear() - born.getAsInt() < WORKING_AGE;
    }

    /// Returns a test for whether a person is known to be too young to work on a day; queries all of them in one go.
    ///
    /// @param first the earliest day that will be tested, at most two years ago
    static BiPredicate<ParticipantId, LocalDate> tooYoung(UnitOfWork work, LocalDate first) {
        var born = BirthYears.since(work, first.getYear() - WORKING_AGE + 1);
        return (her, day) -> Optional.ofNullable(born.get(her)).filter(year -> isTooYoung(OptionalInt.of(year), day))
                .isPresent();
    }

    /// Checks whether she is known to be too young to work on a day.
    static boolean isTooYoung(UnitOfWork work, ParticipantId her, LocalDate day) {
        return isTooYoung(BirthYears.of(work, her), day);
    }

    private Fit mayWork(WorkWish wish, OptionalInt born) {
        if (isTooYoung(born, day)) {
            return Fit.MISSED;
        }
        int age = born.isPresent() ? day.getYear() - born.getAsInt() : OF_AGE + 1;
        var may = wish.mayWorkOn(day).map(Fitting::met).orElse(Fit.NOT_KNOWN);
        return age <= OF_AGE && may == Fit.MET ? Fit.NOT_KNOWN : may;
    }

    private static Fit language(WorkWish wish, LanguageLevel needed) {
        return wish.languages().stream().filter(one -> one.code().equals(needed.code())).findFirst()
                .map(one -> met(one.level().compareTo(needed.level()) >= 0)).orElse(Fit.NOT_KNOWN);
    }

    private void childcare(WorkWish wish, Map<OpeningNeed, Fit> all) {
        opening.schoolHours().ifPresent(offered -> all.put(OpeningNeed.CHILDCARE, wish.schoolHours()
                .map(needed -> met(needed == SchoolHours.NO || offered == SchoolHours.YES)).orElse(Fit.NOT_KNOWN)));
    }

    private static Fit met(boolean is) {
        return is ? Fit.MET : Fit.MISSED;
    }
}
