package org.daybook.sessions;

import org.daybook.ui.Navigator;

/// The way to the sheet of a session, for those whose role lets them see who is on a list; where there is nothing to
/// tick, or nothing that she may see, to its plan. For others a session is a line of the calendar, and nothing looks as
/// if it led somewhere.
///
/// @param navigator leads there
/// @param sessions  asked what her role allows
/// @param mayPlan   whether she may change the calendar
record SheetDoor(Navigator navigator, Sessions sessions, MayPlan mayPlan) {
    /// Back to where the sheet was opened.
    static void back(Navigator navigator) {
        if (navigator.canGoBack().get()) {
            navigator.back();
        } else {
            navigator.go(new Today());
        }
    }

    /// Whether she may see sheets.
    boolean isOpen() {
        return sessions.maySeeSheets();
    }

    /// Whether a session leads anywhere.
    boolean leads(Session session) {
        return mayPlan.allowed() || opens(session);
    }

    /// Whether its sheet opens for her.
    boolean opens(Session session) {
        return sessions.maySee(session) && !session.standing().isCancelled();
    }

    void go(Session session) {
        if (opens(session)) {
            navigator.go(new SessionSheet(session.id()));
        } else if (mayPlan.allowed()) {
            navigator.go(new SessionPlan(session.id()));
        }
    }
}
