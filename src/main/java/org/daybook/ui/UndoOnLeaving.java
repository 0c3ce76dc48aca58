package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Refusal;

/// *Undo* of what was saved when a page was left. Forms that are saved together have one message and one *Undo*, which puts back
/// all of them. Only the message has it: what was typed goes with the message, for example when the screen locks. On the screen
/// thread.
final class UndoOnLeaving implements Runnable {
    /// A form that was saved.
    ///
    /// @param sentence what was saved, read on another page
    /// @param putBack  stores it as it was, on the write lane; throws a [Refusal] if it was changed since
    record Saved(String sentence, Runnable putBack) {
        private Optional<Refusal> undone() {
            try {
                putBack.run();
                return Optional.empty();
            } catch (Refusal refusal) {
                return Optional.of(refusal);
            }
        }
    }

    private final Ui ui;
    private final MessageLine line;
    private final List<Saved> forms;

    private UndoOnLeaving(Ui ui, MessageLine line, List<Saved> forms) {
        this.ui = ui;
        this.line = line;
        this.forms = forms;
    }

    /// Says that a form was saved, together with those whose message is still shown.
    static void offer(Ui ui, Saved form) {
        var line = ui.dialogs().message();
        var before = line.offered().filter(UndoOnLeaving.class::isInstance).map(UndoOnLeaving.class::cast)
                .map(undo -> undo.forms).orElse(List.of());
        var forms = Stream.concat(before.stream(), Stream.of(form)).toList();
        line.done(forms.stream().map(Saved::sentence).distinct().collect(Collectors.joining(" ")),
                ui.texts().say("ui.message.undo"), new UndoOnLeaving(ui, line, forms));
    }

    /// Undoes as much as nobody changed since.
    @Override
    public void run() {
        ui.background().run(() -> forms.stream().flatMap(form -> form.undone().stream()).toList(), refusals -> {
            if (refusals.size() < forms.size()) {
                // The page that is shown by now may be about the same record.
                ui.navigator().again();
            }
            if (refusals.isEmpty()) {
                line.done(ui.texts().say("ui.message.undone"));
            } else if (refusals.size() == forms.size()) {
                line.warn(ui.texts().say(refusals.getFirst().key()));
            } else {
                line.warn(ui.texts().say("ui.message.undone-in-part"));
            }
        });
    }
}
