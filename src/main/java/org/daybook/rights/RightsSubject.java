package org.daybook.rights;

import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Of whom the cards of *Her rights* speak, and the one line on which each says what came of it. On the screen thread.
///
/// @param her  whose tab it is
/// @param line shared by the cards
record RightsSubject(Ui ui, ParticipantId her, MessageLine line) {
    /// Does something for her on the write lane; what was said before is cleared, a refusal is said.
    <T> void ask(Function<ParticipantId, T> work, Consumer<T> then) {
        line.clear();
        ui.background().run(() -> work.apply(her), then, this::refused);
    }

    /// Says why not.
    void refused(Refusal refusal) {
        line.warn(ui.texts().say(refusal.key()));
    }
}
