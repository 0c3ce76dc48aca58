package org.daybook.sessions;

import org.daybook.ui.Navigator;

/// The way to the sheet of a session, for those whose role lets them see who is on a list. For others a session is a
/// line of the calendar, and nothing looks as if it led somewhere.
///
/// @param navigator leads there
/// @param sessions  asked what her role allows
record SheetDoor(Navigator navigator, Sessions sessions) {
    /// Back to where the sheet was opened.
    static void back(Navigator navigator) {
        if (navigator.canGoBack().get()) {
            navigator.back();
        } else {
            navigator.go(new Today());
        }
    }

    boolean isOpen() {
        return sessions.maySeeSheets();
    }

    void go(SessionId id) {
        if (isOpen()) {
            navigator.go(new SessionSheet(id));
        }
    }
}
