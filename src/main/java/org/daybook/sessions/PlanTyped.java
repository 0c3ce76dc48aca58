package org.daybook.sessions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.base.Problem;
import org.daybook.paths.Path;
import org.daybook.staff.StaffId;

/// What stands in the fields of the planning form, as typed.
///
/// @param day     a date, for example `25/11/2026`, `25.11` or `2026-11-25`; without a year the next such day is meant
/// @param start   a time, for example `10:00`, `10.30`, `9` or `1430`
/// @param minutes how long
/// @param path    the chosen path, if any
/// @param title   what it is called
/// @param room    where
public record PlanTyped(String day, String start, String minutes, Optional<Path> path, String title, String room) {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ]?(\\d{4}|\\d{2})?");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))?");
    private static final List<String> ON_THE_FORM = List.of("title", "room", "path", "day", "start", "minutes");
    private static final int CENTURY = 2000;

    /// The form that the house understands; what cannot be read is missing in it.
    NewSession form(LocalDate today) {
        return form(today, Optional.empty());
    }

    /// The same, led by somebody who was chosen.
    NewSession form(LocalDate today, Optional<StaffId> ledBy) {
        return new NewSession(dayOf(day, today), timeOf(start), minutesOf(minutes), path, title, room, ledBy,
                Audience.FOR_PATH);
    }

    /// What should be looked at again: the form's problems, and what is there but cannot be read; from
    /// the top of the form down.
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

    /// Reads a date, the day before the month.
    static Optional<LocalDate> dayOf(String typed, LocalDate today) {
        var iso = ISO_DAY.matcher(typed.strip());
        if (iso.matches()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        var match = DAY.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        if (match.group(3) == null) {
            return date(today.getYear(), number(match, 2), number(match, 1))
                    .map(day -> day.isBefore(today.minus(Period.ofMonths(6))) ? day.plusYears(1) : day);
        }
        int year = number(match, 3);
        return date(year < 100 ? CENTURY + year : year, number(match, 2), number(match, 1));
    }

    /// Reads a time of the 24-hour clock.
    static Optional<LocalTime> timeOf(String typed) {
        var match = TIME.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int minute = match.group(2) == null ? 0 : number(match, 2);
        int hour = number(match, 1);
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /// Reads a length in minutes; 0, which is no length, when it cannot be read.
    static int minutesOf(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
