package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.work.OpeningDetails.LanguageLevel;

/// What she wishes and can do. Everything may be left out: not asked.
///
/// @param mayWork     whether the law lets her work
/// @param from        from which day on, where it is [MayWork#FROM]
/// @param when        in which parts of the day she can work
/// @param mostHours   at most in a week
/// @param languages   which she speaks, and how well
/// @param schoolHours whether she needs the hours of school and childcare
/// @param skills      in her words
/// @param notWanted   in her words
public record WorkWish(Optional<MayWork> mayWork, Optional<LocalDate> from, Set<DayPart> when, OptionalInt mostHours,
        List<LanguageLevel> languages, Optional<SchoolHours> schoolHours, Optional<String> skills,
        Optional<String> notWanted) {
    /// The longest text of a field.
    static final int LONGEST = 120;
    private static final int MOST_HOURS = 60;

    /// Nothing was asked yet.
    public static final WorkWish NOTHING = new WorkWish(Optional.empty(), Optional.empty(), Set.of(),
            OptionalInt.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public WorkWish {
        when = Set.copyOf(when);
        languages = List.copyOf(languages);
    }

    /// Whoever may work, at these times, so many hours at most.
    public WorkWish working(Set<DayPart> parts, int hours) {
        return new WorkWish(Optional.of(MayWork.YES), Optional.empty(), parts, OptionalInt.of(hours), languages,
                schoolHours, skills, notWanted);
    }

    /// With a language.
    public WorkWish speaking(LanguageLevel language) {
        var all = new ArrayList<>(languages);
        all.add(language);
        return new WorkWish(mayWork, from, when, mostHours, all, schoolHours, skills, notWanted);
    }

    /// What should be looked at again.
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

    /// Whether she may work on a day; empty where that is to be asked.
    Optional<Boolean> mayWorkOn(LocalDate day) {
        return mayWork.flatMap(may -> switch (may) {
            case YES -> Optional.of(true);
            case FROM -> from.map(first -> !first.isAfter(day));
            case ASK_LAWYER -> Optional.empty();
        });
    }
}
