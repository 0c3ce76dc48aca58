package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.work.OpeningDetails.LanguageLevel;

/// Her wishes and skills. Everything may be left out: not asked.
///
/// @param mayWork     whether the law lets her work
/// @param from        the day from which she may work, if it is [MayWork#FROM]
/// @param when        the times of day at which she can work
/// @param mostHours   the maximum hours per week
/// @param languages   the languages she speaks, and their level
/// @param schoolHours whether she needs school and childcare hours
/// @param skills      in her words
/// @param notWanted   in her words
public record WorkWish(Optional<MayWork> mayWork, Optional<LocalDate> from, Set<DayPart> when, OptionalInt mostHours,
        List<LanguageLevel> languages, Optional<SchoolHours> schoolHours, Optional<String> skills,
        Optional<String> notWanted) {
    /// The maximum length of a field.
    static final int LONGEST = 120;
    private static final int MOST_HOURS = 60;

    /// Nothing was asked yet.
    public static final WorkWish NOTHING = new WorkWish(Optional.empty(), Optional.empty(), Set.of(),
            OptionalInt.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public WorkWish {
        when = Set.copyOf(when);
        languages = List.copyOf(languages);
    }

    /// Returns these wishes for a woman who may work, with times of day and maximum hours.
    public WorkWish working(Set<DayPart> parts, int hours) {
        return new WorkWish(Optional.of(MayWork.YES), Optional.empty(), parts, OptionalInt.of(hours), languages,
                schoolHours, skills, notWanted);
    }

    /// Returns these wishes with another language.
    public WorkWish speaking(LanguageLevel language) {
        var all = new ArrayList<>(languages);
        all.add(language);
        return new WorkWish(mayWork, from, when, mostHours, all, schoolHours, skills, notWanted);
    }

    /// Returns these wishes with what she said in her words.
    WorkWish inHerWords(Optional<String> skills, Optional<String> notWanted) {
        return new WorkWish(mayWork, from, when, mostHours, languages, schoolHours, skills, notWanted);
    }

    /// Returns the problems of the form.
    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (mayWork.filter(may -> may == MayWork.FROM).isPresent() != from.isPresent()) {
            found.add(new Problem("from", "work.wish.from.problem"));
        }
        if (mostHours.isPresent() && (mostHours.getAsInt() < 1 || mostHours.getAsInt() > MOST_HOURS)) {
            found.add(new Problem("mostHours", "work.opening.hours.problem"));
        }
        return found;
    }

    /// Returns whether she may work on a day; empty if this must be asked.
    Optional<Boolean> mayWorkOn(LocalDate day) {
        return mayWork.flatMap(may -> switch (may) {
            case YES -> Optional.of(true);
            case FROM -> from.map(first -> !first.isAfter(day));
            case ASK_LAWYER -> Optional.empty();
        });
    }
}
