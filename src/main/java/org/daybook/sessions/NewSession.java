package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.paths.Path;
import org.daybook.staff.StaffId;

/// The form for planning a session.
///
/// @param day     its day
/// @param start   its start
/// @param minutes its length
/// @param path    the path it is part of
/// @param title   its title, at most 80 characters
/// @param room    its room, at most 40 characters
/// @param ledBy   its leader; empty for the person planning it
/// @param meant   for whom, and whether somebody interprets
public record NewSession(Optional<LocalDate> day, Optional<LocalTime> start, int minutes, Optional<Path> path,
        String title, String room, Optional<StaffId> ledBy, Audience meant) {
    /// The length of the shortest session, in minutes.
    public static final int SHORTEST = 5;
    /// The length of the longest session, in minutes.
    public static final int LONGEST = 720;
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_ROOM = 40;

    /// Creates a session for everyone on its path, led by the person planning it.
    public NewSession(Optional<LocalDate> day, Optional<LocalTime> start, int minutes, Optional<Path> path,
            String title, String room) {
        this(day, start, minutes, path, title, room, Optional.empty(), Audience.FOR_PATH);
    }

    /// Returns the same form for another day.
    NewSession on(LocalDate other) {
        return new NewSession(Optional.of(other), start, minutes, path, title, room, ledBy, meant);
    }

    /// Returns the same form for another audience.
    public NewSession meant(Audience other) {
        return new NewSession(day, start, minutes, path, title, room, ledBy, other);
    }

    /// Returns the problems of the form; empty if there are none.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        missing(day, "day", found);
        missing(start, "start", found);
        missing(path, "path", found);
        length(minutes, found);
        text(title, LONGEST_TITLE, "title", found);
        text(room, LONGEST_ROOM, "room", found);
        return found;
    }

    static void length(int minutes, List<Problem> found) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            found.add(new Problem("minutes", "sessions.plan.minutes.problem"));
        }
    }

    static void missing(Optional<?> value, String field, List<Problem> found) {
        if (value.isEmpty()) {
            found.add(new Problem(field, "sessions.plan.missing"));
        }
    }

    static void text(String value, int most, String field, List<Problem> found) {
        if (value.isBlank()) {
            found.add(new Problem(field, "sessions.plan.missing"));
        } else if (value.codePointCount(0, value.length()) > most) {
            found.add(new Problem(field, "sessions.plan.too-long"));
        }
    }
}
