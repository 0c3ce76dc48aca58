package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyEvent;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Opens the small planning window over a page of the calendar, and keeps what is partly typed in it.
final class QuickPlanWindowController {
    private static final String DAY = "quick-day";
    private static final String START = "quick-start";
    private static final String MINUTES = "quick-minutes";
    private static final int USUAL_LENGTH = 60;

    private final Ui ui;
    private final SpanController.Parts parts;
    private final BiConsumer<Session, Runnable> planned;
    private Optional<Shown> shown = Optional.empty();

    /// @param slot the time in the calendar with which it began
    private record Shown(QuickPlanController form, Slot slot) {}

    private record Slot(LocalDate day, LocalTime start, int minutes) {}

    /// @param planned receives the planned session, and an action that opens the window again with what was typed
    QuickPlanWindowController(Ui ui, SpanController.Parts parts, BiConsumer<Session, Runnable> planned) {
        this.ui = ui;
        this.parts = parts;
        this.planned = planned;
    }

    /// Opens it if the worker may plan.
    void open(LocalDate day, LocalTime start, int minutes) {
        open(new Slot(day, start, minutes), Unsaved.NOTHING);
    }

    private void open(Slot slot, Unsaved typed) {
        if (!parts.mayPlan().allowed()) {
            return;
        }
        var view = ui.views().load(QuickPlanController.class);
        var form = (QuickPlanController) view.controller();
        shown = Optional.of(new Shown(form, slot));
        form.begin(slot.day(), slot.start(), slot.minutes(), parts.filter().filter(),
                (session, words) -> planned.accept(session, () -> open(slot, words)));
        var texts = ui.texts();
        ui.dialogs().form(new Question(texts.say("sessions.planning.title"), texts.day(slot.day()),
                texts.say("sessions.week.plan"), texts.say("sessions.quick-plan.cancel"),
                Question.Weight.HANDS_OVER), view.root(), form::plan);
        view.root().addEventFilter(KeyEvent.KEY_PRESSED, key -> form.typed(key, ui.dialogs()));
        form.start();
        if (!typed.isEmpty()) {
            form.resume(typed);
        }
    }

    /// Returns what is partly typed in it while it is open.
    Unsaved unsaved() {
        return shown.map(now -> {
            var typed = now.form().unsaved();
            return typed.isEmpty()
                    ? typed
                    : typed.with(DAY, now.slot().day().toString()).with(START, now.slot().start().toString())
                            .with(MINUTES, "" + now.slot().minutes());
        }).orElse(Unsaved.NOTHING);
    }

    /// Opens it again with what was partly typed.
    void resume(Unsaved unsaved) {
        unsaved.of(DAY).ifPresent(day -> open(new Slot(LocalDate.parse(day),
                unsaved.of(START).map(LocalTime::parse).orElse(LocalTime.NOON),
                unsaved.of(MINUTES).map(Integer::parseInt).orElse(USUAL_LENGTH)), unsaved));
    }
}
