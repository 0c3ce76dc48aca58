package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.daybook.paths.Path;
import org.daybook.staff.StaffId;

/// A gathering as stored. Date and time are the site's local ones.
///
/// @param id        its identity
/// @param day       when
/// @param start     from
/// @param minutes   how long, 5 to 720
/// @param path      part of which path
/// @param title     for example "Italian A1, group 3"
/// @param room      where
/// @param ledBy     who leads it
/// @param topic     what it was about, once it was held
/// @param anonymous how many were there without a card, 0 to 500
/// @param register  whether the register is still open
/// @param standing  whether it was moved or cancelled, and whether it comes again
/// @param meant     for whom, and whether somebody interprets
public record Session(SessionId id, LocalDate day, LocalTime start, int minutes, Path path, String title, String room,
        StaffId ledBy, Optional<String> topic, int anonymous, Register register, SessionStatus standing,
        Audience meant) {
    /// Most people counted without a card.
    public static final int MOST_ANONYMOUS = 500;

    /// State of the register.
    public enum Register {
        OPEN,
        DONE
    }

    /// Whether it has not ended.
    ///
    /// @param now the site's local time
    boolean isYetToEnd(LocalDateTime now) {
        return day.atTime(start).plusMinutes(minutes).isAfter(now);
    }

    /// The same for others.
    Session heldFor(ForWhom others) {
        return new Session(id, day, start, minutes, path, title, room, ledBy, topic, anonymous, register, standing,
                new Audience(others, meant.interpreter()));
    }

    /// The same at another time.
    Session at(LocalDate otherDay, LocalTime otherStart) {
        return new Session(id, otherDay, otherStart, minutes, path, title, room, ledBy, topic, anonymous, register,
                standing, meant);
    }

    /// The same with another length.
    Session lasting(int otherMinutes) {
        return new Session(id, day, start, otherMinutes, path, title, room, ledBy, topic, anonymous, register, standing,
                meant);
    }

    /// When it ends; past midnight it is shown as the time of the next day.
    public LocalTime end() {
        return start.plusMinutes(minutes);
    }
}
