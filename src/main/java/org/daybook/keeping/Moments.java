package org.daybook.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.daybook.ui.Texts;

/// The words for moments and sizes of backups, wherever one is named.
///
/// @param texts the words
/// @param zone  the site's; outside an open store that of the computer
public record Moments(Texts texts, ZoneId zone) {
    private static final double MEGABYTE = 1 << 20;
    /// A backup of a few pages must not be shown as zero.
    private static final double LEAST = 0.1;

    /// Returns how long ago, in calendar days: "today 09:14", "yesterday 17:20", "3 days ago". A moment in the future, because
    /// a clock was put back, counts as today.
    String ago(Instant then, Instant now) {
        return texts.say("keeping.moment.ago", Math.max(0, days(then, now)), texts.time(local(then).toLocalTime()));
    }

    /// Returns the same as a title: "Today 09:14".
    String agoAsTitle(Instant then, Instant now) {
        return texts.say("keeping.moment.ago.title", Math.max(0, days(then, now)),
                texts.time(local(then).toLocalTime()));
    }

    /// Returns the exact time: "22 November 2026, 17:20".
    public String exactly(Instant then) {
        return texts.say("keeping.moment.exactly", texts.date(local(then).toLocalDate()),
                texts.time(local(then).toLocalTime()));
    }

    /// Returns the size: "1.2 MB".
    public String size(long bytes) {
        return texts.say("keeping.moment.size", Math.max(LEAST, bytes / MEGABYTE));
    }

    private long days(Instant then, Instant now) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(then, zone), LocalDate.ofInstant(now, zone));
    }

    private LocalDateTime local(Instant then) {
        return LocalDateTime.ofInstant(then, zone);
    }
}
