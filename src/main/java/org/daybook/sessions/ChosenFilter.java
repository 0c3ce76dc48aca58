package org.daybook.sessions;

/// The filter that the worker has set on the calendar, kept only while she is signed in. Used on the screen thread.
final class ChosenFilter {
    private CalendarFilter filter = CalendarFilter.ALL;

    CalendarFilter filter() {
        return filter;
    }

    void choose(CalendarFilter wished) {
        filter = wished;
    }
}
