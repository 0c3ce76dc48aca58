package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.paths.Path;
import org.daybook.staff.StaffId;

/// What is typed to plan a session.
///
/// @param day     when
/// @param start   from
/// @param minutes how long
/// @param path    part of which path
/// @param title   what it is called, at most 80 characters
/// @param room    where, at most 40 characters
/// @param ledBy   who leads it; empty for whoever plans it
/// @param meant   for whom, and whether somebody interprets
public record NewSession(Optional<LocalDate> day, Optional<LocalTime> start, int minutes, Optional<Path> path,
        String title, String room, Optional<StaffId> ledBy, Audience meant) {
    /// Shortest session, in minutes.
    public static final int SHORTEST = 5;
    /// Longest session, in minutes.
    public static final int LONGEST = 720;
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_ROOM = 40;

    /// A session for everyone on its path that is led by whoever plans it.
    public NewSession(Optional<LocalDate> day, Optional<LocalTime> start, int minutes, Optional<Path> path,
            String title, String room) {
        this(day, start, minutes, path, title, room, Optional.empty(), Audience.FOR_PATH);
    }

    /// The same on another day.
    NewSession on(LocalDate other) {
        return new NewSession(Optional.of(other), start, minutes, path, title, room, ledBy, meant);
    }

    /// The same for others.
    public NewSession meant(Audience other) {
        return new NewSession(day, start, minutes, path, title, room, ledBy, other);
    }

    /// What should be looked at again; empty when all is well.
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
