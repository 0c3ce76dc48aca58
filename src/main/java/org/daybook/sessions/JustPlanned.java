package org.daybook.sessions;

import java.util.List;

/// Sessions that were just planned on a page of their own: the calendar, where one goes from there, says so once and offers
/// to take it back. On the screen thread.
final class JustPlanned {
    private List<Session> sessions = List.of();

    /// Keeps them for the calendar.
    void keep(List<Session> planned) {
        sessions = List.copyOf(planned);
    }

    /// Those that no calendar has told of yet; none from then on.
    List<Session> take() {
        var now = sessions;
        sessions = List.of();
        return now;
    }
}
