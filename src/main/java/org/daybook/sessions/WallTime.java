package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Local wall-clock time. Ten o'clock stays ten o'clock when the clocks change. A time skipped in spring is interpreted as in
/// RFC 5545, 3.3.5, with the offset before the change, so that the clock then shows a later time.
final class WallTime {
    private WallTime() {}

    /// Returns when a session of that time begins on a day, in local time.
    static LocalTime begins(LocalDate day, LocalTime start, ZoneId zone) {
        return ZonedDateTime.of(day, start, zone).toLocalTime();
    }

    /// Checks whether that time is skipped on a day because the clocks go forward.
    static boolean isSkipped(LocalDate day, LocalTime start, ZoneId zone) {
        return zone.getRules().getValidOffsets(day.atTime(start)).isEmpty();
    }
}
