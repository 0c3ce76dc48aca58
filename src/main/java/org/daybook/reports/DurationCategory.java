package org.daybook.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Time spent on a completed path (indicator 18, as a table: the median of a few reveals much about one person). Pauses count.
enum DurationCategory implements Category {
    WEEKS_0_8,
    WEEKS_9_17,
    WEEKS_18_26,
    WEEKS_27_OR_MORE,
    /// The path ended in another way.
    NOT_COMPLETED,
    /// The outcome was not recorded, or she did not consent to statistics.
    NOT_KNOWN;

    private static final long SHORT = 8;
    private static final long MIDDLE = 17;
    private static final long LONG = 26;

    /// Returns the category for the last of her paths.
    ///
    /// @param ending how it ended
    /// @param first  its first day
    /// @param last   its last day; a week that has begun counts as a full week
    static DurationCategory of(EndingCategory ending, LocalDate first, LocalDate last) {
        return switch (ending) {
            case COMPLETED -> lasted(Math.ceilDiv(ChronoUnit.DAYS.between(first, last) + 1, 7));
            case NOT_KNOWN -> NOT_KNOWN;
            case TRANSFERRED, MOVED, WORK, CHILDCARE, PRECAUTION, LOST_CONTACT, NOT_FOR_ME, OTHER, WITHOUT_REASON ->
                NOT_COMPLETED;
        };
    }

    private static DurationCategory lasted(long weeks) {
        if (weeks <= SHORT) {
            return WEEKS_0_8;
        }
        return weeks <= MIDDLE ? WEEKS_9_17 : weeks <= LONG ? WEEKS_18_26 : WEEKS_27_OR_MORE;
    }
}
