package org.daybook.paths;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.daybook.base.Problem;
import org.daybook.staff.StaffId;

/// A group as a worker types it. A day is `+7` from today, `3/12`, `3.12.26`, `3/12/2026` or `2026-12-03`, the day before
/// the month; without a year it is the next one that is not half a year past.
///
/// @param name        what it is called
/// @param starts      the first day
/// @param ends        the last day, blank for open-ended
/// @param places      how many, blank for as many as come
/// @param language    ISO 639 code, if one was chosen
/// @param facilitator who holds it, if settled
record GroupTyped(String name, String starts, String ends, String places, Optional<String> language,
        Optional<StaffId> facilitator) {
    private static final Pattern AHEAD = Pattern.compile("\\+(\\d{1,3})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})(?:[./ -](\\d{2}|\\d{4})?)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final int HALF_A_YEAR = 183;
    private static final int CENTURY = 2000;

    /// What is planned, as far as it can be read.
    GroupPlan plan(Path path, LocalDate today) {
        return new GroupPlan(path, name, day(starts, today), day(ends, today), capacity(), language, facilitator);
    }

    /// What should be looked at again: also what stands there and cannot be read.
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
        var typed = text.strip();
        var ahead = AHEAD.matcher(typed);
        var parts = DAY.matcher(typed);
        try {
            if (ahead.matches()) {
                return Optional.of(today.plusDays(Integer.parseInt(ahead.group(1))));
            }
            if (parts.matches()) {
                return Optional.of(day(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                        new Year(Optional.ofNullable(parts.group(3)).map(Integer::parseInt), today)));
            }
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private record Year(Optional<Integer> typed, LocalDate today) {}

    private static LocalDate day(int day, int month, Year year) {
        if (year.typed().isPresent()) {
            int number = year.typed().get();
            return LocalDate.of(number < 100 ? CENTURY + number : number, month, day);
        }
        var thisYear = LocalDate.of(year.today().getYear(), month, day);
        return thisYear.isBefore(year.today().minusDays(HALF_A_YEAR)) ? thisYear.plusYears(1) : thisYear;
    }
}
