package org.daybook.sessions;

/// How much of the calendar is shown at once.
enum CalendarSpan {
    DAY,
    WEEK,
    MONTH
}
