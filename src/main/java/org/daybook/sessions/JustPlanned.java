package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.ui.Unsaved;

/// Sessions that were just planned on a page of their own: the calendar, where one goes from there, says so once and offers
/// to take it back, and the page has what was typed again. On the screen thread.
final class JustPlanned {
    private Optional<Plan> plan = Optional.empty();
    private Unsaved again = Unsaved.NOTHING;

    /// What was planned.
    ///
    /// @param sessions at least one, in the order of the days
    /// @param on       the day with which the page began
    /// @param typed    what was typed there
    record Plan(List<Session> sessions, LocalDate on, Unsaved typed) {}

    /// Keeps it for the calendar.
    void keep(Plan planned) {
        plan = Optional.of(planned);
    }

    /// What no calendar has told of yet; nothing from then on.
    Optional<Plan> take() {
        var now = plan;
        plan = Optional.empty();
        return now;
    }

    /// Keeps what was typed of a plan that was taken back, for the page that is opened next.
    void again(Unsaved typed) {
        again = typed;
    }

    /// What was typed of a plan that was taken back just now; nothing from then on.
    Unsaved takeAgain() {
        var now = again;
        again = Unsaved.NOTHING;
        return now;
    }
}
