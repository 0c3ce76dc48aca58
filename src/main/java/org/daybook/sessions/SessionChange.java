package org.daybook.sessions;

import java.util.function.Consumer;
import org.daybook.base.Edited;
import org.daybook.base.Refusal;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.SavedEdit;
import org.daybook.ui.Ui;

/// Saves what was changed in the form of a session, in it alone or in the later ones of its series, too, and offers *Undo*. On
/// the screen thread.
final class SessionChange {
    private final Ui ui;
    private final Calendar calendar;
    private final Once saving;
    private final SavedEdit<Moves.Planned> one;
    private final SavedEdit<Timetable.Reached> fromHere;

    /// @param undone called after *Undo*
    SessionChange(Ui ui, Calendar calendar, Runnable undone) {
        this.ui = ui;
        this.calendar = calendar;
        saving = new Once(ui.background());
        one = new SavedEdit<>(ui.texts(), ui.background(), calendar.moves()::putBack, _ -> undone.run());
        fromHere = new SavedEdit<>(ui.texts(), ui.background(), calendar.timetable()::putBack, _ -> undone.run());
    }

    /// Sets the line that shows what was done.
    void on(MessageLine line) {
        one.on(line);
        fromHere.on(line);
    }

    /// Changes a session.
    ///
    /// @param seen  the session as it was when the form was filled
    /// @param saved called once it is saved
    void one(Session seen, Rearranged form, Runnable saved, Consumer<Refusal> refused) {
        saving.run(() -> calendar.moves().change(seen, form), edited -> done(one, edited, 1, saved), refused);
    }

    /// As [#one], with the later sessions of its series.
    void fromHere(Session seen, Rearranged form, Runnable saved, Consumer<Refusal> refused) {
        saving.run(() -> calendar.timetable().changeFrom(seen, form),
                edited -> done(fromHere, edited, edited.after().places().size(), saved), refused);
    }

    private <R> void done(SavedEdit<R> edit, Edited<R> edited, int sessions, Runnable saved) {
        edit.done(edited, ui.texts().say("sessions.session-plan.moved", sessions));
        saved.run();
    }
}
