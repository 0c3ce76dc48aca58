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

/// How what she wishes meets what an opening needs: need by need, never a score, and nothing of a case.
///
/// @param opening what is offered
/// @param day     the day on which she would begin
record Fitting(OpeningDetails opening, LocalDate day) {
    /// Nobody works before the year in which she turns 16; under 18 the rules of the country are looked up first.
    private static final int WORKING_AGE = 16;
    private static final int OF_AGE = 18;

    /// The first year of birth that matters: whoever was born before it is of age all year.
    int matters() {
        return day.getYear() - OF_AGE;
    }

    /// What the opening needs and how each need is met. What the opening does not say is not asked.
    ///
    /// @param born the year of her birth, if told and not before [#matters]
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

    /// Whether nobody of that year may work on a day.
    ///
    /// @param born the year of her birth, if told
    static boolean isTooYoung(OptionalInt born, LocalDate day) {
        return born.isPresent() && day.getYear() - born.getAsInt() < WORKING_AGE;
    }

    /// Whether somebody is known to be too young to work on a day; asked in one go, for many.
    ///
    /// @param first the earliest day of which it is asked, at most two years ago
    static BiPredicate<ParticipantId, LocalDate> tooYoung(UnitOfWork work, LocalDate first) {
        var born = BirthYears.since(work, first.getYear() - WORKING_AGE + 1);
        return (her, day) -> Optional.ofNullable(born.get(her)).filter(year -> isTooYoung(OptionalInt.of(year), day))
                .isPresent();
    }

    /// Whether she is known to be too young to work on a day.
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
