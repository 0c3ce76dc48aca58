package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.paths.Path;
import org.daybook.staff.StaffId;

/// The contents of the fields of the planning form, as typed.
///
/// @param day     a date, for example `25/11/2026`, `25.11` or `2026-11-25`; without a year the next such day is meant
/// @param start   a time, for example `10:00`, `10.30`, `9` or `1430`
/// @param minutes the length
/// @param path    the chosen path, if any
/// @param title   the title
/// @param room    the room
public record PlanTyped(String day, String start, String minutes, Optional<Path> path, String title, String room) {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))?");
    private static final List<String> ON_THE_FORM = List.of("title", "room", "path", "day", "start", "minutes");

    /// Returns the parsed form; what cannot be read is missing from it.
    NewSession form(LocalDate today) {
        return form(today, Optional.empty());
    }

    /// Does the same with a chosen leader.
    NewSession form(LocalDate today, Optional<StaffId> ledBy) {
        return new NewSession(dayOf(day, today), timeOf(start), minutesOf(minutes), path, title, room, ledBy,
                Audience.FOR_PATH);
    }

    /// Returns the form's problems and the fields that cannot be read, from the top of the form down.
    List<Problem> problems(LocalDate today) {
        var found = new ArrayList<Problem>();
        for (var problem : form(today).problems()) {
            if (problem.field().equals("day") && !day.isBlank()) {
                found.add(new Problem("day", "sessions.when.day.problem"));
            } else if (problem.field().equals("start") && !start.isBlank()) {
                found.add(new Problem("start", "sessions.when.start.problem"));
            } else {
                found.add(problem);
            }
        }
        found.sort(Comparator.comparingInt(problem -> ON_THE_FORM.indexOf(problem.field())));
        return found;
    }

    /// Parses a date; `+7` means in a week.
    static Optional<LocalDate> dayOf(String typed, LocalDate today) {
        return TypedDate.next(typed, today).day();
    }

    /// Parses a time of the 24-hour clock.
    static Optional<LocalTime> timeOf(String typed) {
        var match = TIME.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int minute = match.group(2) == null ? 0 : number(match, 2);
        int hour = number(match, 1);
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /// Parses a length in minutes; 0, which is not a valid length, if it cannot be read.
    static int minutesOf(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
