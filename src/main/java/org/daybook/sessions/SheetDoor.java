package org.daybook.sessions;

import java.util.Optional;
import org.daybook.ui.Navigator;
import org.daybook.ui.Place;

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

    /// Where a session is looked at; empty where it leads nowhere.
    Optional<Place> place(Session session) {
        if (opens(session)) {
            return Optional.of(new SessionSheet(session.id()));
        }
        return mayPlan.allowed() ? Optional.of(new SessionPlan(session.id())) : Optional.empty();
    }

    void go(Session session) {
        place(session).ifPresent(navigator::go);
    }
}
