package org.daybook.sessions;

/// How much of the calendar is seen at once.
enum CalendarSpan {
    DAY,
    WEEK,
    MONTH
}
