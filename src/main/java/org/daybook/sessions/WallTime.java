package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// What the clock on the wall shows. Ten o'clock stays ten o'clock when the clocks are changed; a time that is skipped in
/// spring is read as RFC 5545, 3.3.5, reads it: with the offset before, which the clock then shows later.
final class WallTime {
    private WallTime() {}

    /// When a session of that time begins on a day, by the clock on the wall.
    static LocalTime begins(LocalDate day, LocalTime start, ZoneId zone) {
        return ZonedDateTime.of(day, start, zone).toLocalTime();
    }

    /// Whether that time is skipped on a day, because the clocks go forward.
    static boolean isSkipped(LocalDate day, LocalTime start, ZoneId zone) {
        return zone.getRules().getValidOffsets(day.atTime(start)).isEmpty();
    }
}
