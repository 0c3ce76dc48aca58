package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Refusal;

/// The message about what was saved when a page was left. Forms that are saved together have one message and one *Undo*, which
/// puts back all of them. On the screen thread.
final class LeavingMessage {
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

    private List<Saved> forms = List.of();
    private Runnable undo = () -> {};

    /// Says that a form was saved, together with those whose message is still shown.
    void say(Ui ui, Saved form) {
        var line = ui.dialogs().message();
        forms = line.offers(undo) ? Stream.concat(forms.stream(), Stream.of(form)).toList() : List.of(form);
        var these = forms;
        undo = () -> undo(ui, line, these);
        line.done(these.stream().map(Saved::sentence).distinct().collect(Collectors.joining(" ")),
                ui.texts().say("ui.message.undo"), undo);
    }

    /// Undoes as much as nobody changed since.
    private static void undo(Ui ui, MessageLine line, List<Saved> these) {
        ui.background().run(() -> these.stream().flatMap(form -> form.undone().stream()).toList(), refusals -> {
            if (refusals.size() < these.size()) {
                // The page that is shown by now may be about the same record.
                ui.navigator().again();
            }
            if (refusals.isEmpty()) {
                line.done(ui.texts().say("ui.message.undone"));
            } else if (refusals.size() == these.size()) {
                line.warn(ui.texts().say(refusals.getFirst().key()));
            } else {
                line.warn(ui.texts().say("ui.message.undone-in-part"));
            }
        });
    }
}
