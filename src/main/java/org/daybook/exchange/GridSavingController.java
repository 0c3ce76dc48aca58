package org.daybook.exchange;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.daybook.base.Refusal;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Ui;

/// Saves the grid of old attendance. Saved rows and dates are removed from the grid; the rest stays, with the reason. On the
/// JavaFX application thread.
final class GridSavingController {
    private final Ui ui;
    private final TypedAttendance attendance;
    private final GridMarks marks;
    private final Widgets widgets;
    private final Runnable saved;
    private final Once saving;

    /// The controls it works with.
    ///
    /// @param message  shows what was done
    /// @param notSaved shows what was not saved, by woman
    record Widgets(MessageLine message, Label notSaved) {}

    /// @param saved called after saved marks were removed from the grid
    GridSavingController(Ui ui, TypedAttendance attendance, GridMarks marks, Widgets widgets, Runnable saved) {
        this.ui = ui;
        this.attendance = attendance;
        this.marks = marks;
        this.widgets = widgets;
        this.saved = saved;
        saving = new Once(ui.background());
        show("");
    }

    /// Saves a form that has no problems.
    void save(TypedGrid form) {
        saving.run(() -> attendance.save(form), result -> saved(form, result), this::refused);
    }

    private void saved(TypedGrid form, ImportResult result) {
        var sum = result.sum();
        var left = form.notSaved(result);
        show(form.women().stream().map(woman -> lines(woman.card(), left)).filter(lines -> !lines.isEmpty())
                .collect(Collectors.joining("\n")));
        if (!left.isEmpty()) {
            widgets.message().warn(say("exchange.grid.not-all", sum.takenIn(), sum.here(), left.size()));
        } else if (result.id().isPresent()) {
            var id = result.id().get();
            widgets.message().done(say("exchange.grid.saved", sum.takenIn(), sum.here()), say("ui.message.undo"),
                    () -> undo(id));
        } else {
            widgets.message().warn(say("exchange.grid.all-here"));
            return;
        }
        marks.takeOut(form, left);
        saved.run();
    }

    /// Returns what was not saved of a woman and why; dates with the same reason are grouped.
    private String lines(String card, List<TypedGrid.NotSaved> left) {
        var hers = left.stream().filter(not -> not.card().equals(card)).toList();
        return hers.stream().map(TypedGrid.NotSaved::why).distinct()
                .map(why -> say("exchange.grid.not-saved-line", card,
                        hers.stream().filter(not -> not.why() == why).map(this::date)
                                .collect(Collectors.joining(", ")),
                        ui.texts().of("exchange", why)))
                .collect(Collectors.joining("\n"));
    }

    private String date(TypedGrid.NotSaved not) {
        return not.day().map(ui.texts()::shortDate).orElseGet(() -> say("exchange.grid.not-saved-all"));
    }

    private void show(String lines) {
        widgets.notSaved().setText(lines);
        widgets.notSaved().setVisible(!lines.isEmpty());
        widgets.notSaved().setManaged(!lines.isEmpty());
    }

    private void undo(ImportId one) {
        ui.background().run(() -> attendance.undo(one), outcome -> {
            switch (outcome) {
                case UndoOutcome.Undone() -> widgets.message().done(say("exchange.import.undone"));
                case UndoOutcome.InFinalReports(var reports) ->
                    widgets.message().warn(new CountedWords(ui.texts()).of(reports));
                case UndoOutcome.BuiltUpon(var rows) -> widgets.message().warn(say("exchange.import.built-upon",
                        rows.values().stream().mapToInt(Integer::intValue).sum()));
            }
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        widgets.message().warn(say(refusal.key()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
