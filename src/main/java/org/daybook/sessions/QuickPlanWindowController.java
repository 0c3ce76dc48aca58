package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Opens the small window for planning over a page of the calendar, and takes along what is half typed in it.
final class QuickPlanWindowController {
    private static final String DAY = "quick-day";
    private static final int USUAL_LENGTH = 60;

    private final Ui ui;
    private final SpanController.Parts parts;
    private final Consumer<Session> planned;
    private Optional<QuickPlanController> shown = Optional.empty();

    /// @param planned told of the session that was planned
    QuickPlanWindowController(Ui ui, SpanController.Parts parts, Consumer<Session> planned) {
        this.ui = ui;
        this.parts = parts;
        this.planned = planned;
    }

    /// Opens it for whoever may plan.
    void open(LocalDate day, LocalTime start, int minutes) {
        if (!parts.mayPlan().allowed()) {
            return;
        }
        var view = ui.views().load(QuickPlanController.class);
        var form = (QuickPlanController) view.controller();
        shown = Optional.of(form);
        form.begin(day, start, minutes, parts.filter().filter(), planned);
        var texts = ui.texts();
        ui.dialogs().form(new Question(texts.say("sessions.planning.title"), texts.day(day),
                texts.say("sessions.week.plan"), texts.say("sessions.quick-plan.cancel"),
                Question.Weight.HANDS_OVER), view.root(), form::plan);
        view.root().addEventFilter(KeyEvent.KEY_PRESSED, key -> form.typed(key, ui.dialogs()));
        form.start();
    }

    /// What is half typed in it while it is open.
    Unsaved unsaved() {
        return shown.map(form -> {
            var typed = form.unsaved();
            return typed.isEmpty() ? typed : typed.with(DAY, form.day().toString());
        }).orElse(Unsaved.NOTHING);
    }

    /// Opens it again with what was half typed.
    void resume(Unsaved unsaved) {
        unsaved.of(DAY).ifPresent(day -> {
            open(LocalDate.parse(day), LocalTime.NOON, USUAL_LENGTH);
            shown.ifPresent(form -> form.resume(unsaved));
        });
    }
}
