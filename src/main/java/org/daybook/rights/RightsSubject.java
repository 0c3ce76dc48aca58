package org.daybook.rights;

import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// The woman whom the cards of *Her rights* concern, and the line on which each shows its result. On the screen thread.
///
/// @param her  the woman
/// @param line shared by the cards
record RightsSubject(Ui ui, ParticipantId her, MessageLine line) {
    /// Runs something for her on the write lane; clears the former message, and shows refusals.
    <T> void ask(Function<ParticipantId, T> work, Consumer<T> then) {
        line.clear();
        ui.background().run(() -> work.apply(her), then, this::refused);
    }

    /// Shows a refusal.
    void refused(Refusal refusal) {
        line.warn(ui.texts().say(refusal.key()));
    }
}
