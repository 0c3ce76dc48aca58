package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.daybook.paths.Path;
import org.daybook.staff.StaffId;

/// A gathering as stored. Date and time are local to the site.
///
/// @param id        its identity
/// @param day       its day
/// @param start     its start
/// @param minutes   its length, 5 to 720
/// @param path      the path it is part of
/// @param title     for example "Italian A1, group 3"
/// @param room      its room
/// @param ledBy     its leader
/// @param topic     what it was about, once it was held
/// @param anonymous how many were there without a card, 0 to 500
/// @param register  whether the register is still open
/// @param standing  whether it was moved or cancelled, and whether it recurs
/// @param meant     for whom, and whether somebody interprets
public record Session(SessionId id, LocalDate day, LocalTime start, int minutes, Path path, String title, String room,
        StaffId ledBy, Optional<String> topic, int anonymous, Register register, SessionStatus standing,
        Audience meant) {
    /// The most people counted without a card.
    public static final int MOST_ANONYMOUS = 500;

    /// The state of the register.
    public enum Register {
        OPEN,
        DONE
    }

    /// Checks whether it has not ended.
    ///
    /// @param now the site's local time
    boolean isYetToEnd(LocalDateTime now) {
        return day.atTime(start).plusMinutes(minutes).isAfter(now);
    }

    /// Returns the same session for another audience.
    Session heldFor(ForWhom others) {
        return new Session(id, day, start, minutes, path, title, room, ledBy, topic, anonymous, register, standing,
                new Audience(others, meant.interpreter()));
    }

    /// Returns the same session at another time.
    Session at(LocalDate otherDay, LocalTime otherStart) {
        return new Session(id, otherDay, otherStart, minutes, path, title, room, ledBy, topic, anonymous, register,
                standing, meant);
    }

    /// Returns the same session with another length.
    Session lasting(int otherMinutes) {
        return new Session(id, day, start, otherMinutes, path, title, room, ledBy, topic, anonymous, register, standing,
                meant);
    }

    /// Returns when it ends; past midnight, the time of the next day.
    public LocalTime end() {
        return start.plusMinutes(minutes);
    }
}
