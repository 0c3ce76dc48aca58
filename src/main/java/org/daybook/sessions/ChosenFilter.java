package org.daybook.sessions;

/// What the worker narrowed the calendar to. Kept while she is signed in and not beyond it. On the screen thread.
final class ChosenFilter {
    private CalendarFilter filter = CalendarFilter.ALL;

    CalendarFilter filter() {
        return filter;
    }

    void choose(CalendarFilter wished) {
        filter = wished;
    }
}
