package org.daybook.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.staff.StaffId;

/// A group as a worker types it. A day is `+7` from today, `3/12`, `3.12.26`, `3/12/2026` or `2026-12-03`, the day before the
/// month; without a year it is the next such day, unless the last one was within the past half-year.
///
/// @param name        the name
/// @param starts      the first day
/// @param ends        the last day, blank for open-ended
/// @param places      the number, blank for no limit
/// @param language    ISO 639 code, if one was chosen
/// @param facilitator the person who leads it, if decided
record GroupTyped(String name, String starts, String ends, String places, Optional<String> language,
        Optional<StaffId> facilitator) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    /// Returns the plan, as far as it can be read.
    GroupPlan plan(Path path, LocalDate today) {
        return new GroupPlan(path, name, day(starts, today), day(ends, today), capacity(), language, facilitator);
    }

    /// Returns what should be checked again, including input that cannot be read.
    List<Problem> problems(Path path, LocalDate today) {
        var found = new ArrayList<Problem>();
        var plan = plan(path, today).problems();
        plan.stream().filter(problem -> !problem.field().equals("startsOn") || starts.isBlank()).forEach(found::add);
        if (!starts.isBlank() && day(starts, today).isEmpty()) {
            found.add(new Problem("startsOn", "paths.group.day.problem"));
        }
        if (!ends.isBlank() && day(ends, today).isEmpty()) {
            found.add(new Problem("endsOn", "paths.group.day.problem"));
        }
        if (!places.isBlank() && capacity().isEmpty()) {
            found.add(new Problem("capacity", "paths.group.capacity.problem"));
        }
        return found;
    }

    private OptionalInt capacity() {
        var typed = places.strip();
        return NUMBER.matcher(typed).matches() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        return TypedDate.next(text, today).day();
    }
}
