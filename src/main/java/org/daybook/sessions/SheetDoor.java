package org.daybook.sessions;

import java.util.Optional;
import org.daybook.ui.Navigator;
import org.daybook.ui.Place;

/// Opens the sheet of a session for those whose role lets them see who is on a list, or its plan if there is nothing to tick or
/// nothing that she may see. For others a session is a line of the calendar, and nothing looks like a link.
///
/// @param navigator opens the page
/// @param sessions  queried for what her role allows
/// @param mayPlan   whether she may change the calendar
record SheetDoor(Navigator navigator, Sessions sessions, MayPlan mayPlan) {
    /// Returns to where the sheet was opened.
    static void back(Navigator navigator) {
        if (navigator.canGoBack().get()) {
            navigator.back();
        } else {
            navigator.go(new Today());
        }
    }

    /// Checks whether she may see sheets.
    boolean isOpen() {
        return sessions.maySeeSheets();
    }

    /// Checks whether a session opens anything.
    boolean leads(Session session) {
        return mayPlan.allowed() || opens(session);
    }

    /// Checks whether its sheet opens for her.
    boolean opens(Session session) {
        return sessions.maySee(session) && !session.standing().isCancelled();
    }

    /// Returns the page for a session; empty if it opens nothing.
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
