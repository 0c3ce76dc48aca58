package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.ui.Unsaved;

/// Sessions that were just planned on a page of their own. The calendar, which opens next, reports this once and offers to undo
/// it; the page then has what was typed again. Used on the screen thread.
final class JustPlanned {
    private Optional<Plan> plan = Optional.empty();
    private Unsaved again = Unsaved.NOTHING;

    /// The planned sessions and the input they came from.
    ///
    /// @param sessions at least one, in the order of the days
    /// @param on       the day with which the page began
    /// @param typed    what was typed there
    record Plan(List<Session> sessions, LocalDate on, Unsaved typed) {}

    /// Keeps it for the calendar.
    void keep(Plan planned) {
        plan = Optional.of(planned);
    }

    /// Returns what the calendar has not reported yet; afterwards there is nothing.
    Optional<Plan> take() {
        var now = plan;
        plan = Optional.empty();
        return now;
    }

    /// Keeps the input of an undone plan for the page that is opened next.
    void again(Unsaved typed) {
        again = typed;
    }

    /// Returns the input of a plan that was just undone; afterwards there is nothing.
    Unsaved takeAgain() {
        var now = again;
        again = Unsaved.NOTHING;
        return now;
    }
}
