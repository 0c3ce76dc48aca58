package org.daybook.sessions;

import javafx.scene.Node;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printing;
import org.daybook.ui.Ui;

/// Puts a session's list onto paper: card numbers alone.
final class SheetPrintController {
    private final Ui ui;
    private final Sessions sessions;
    private final Printing printing;

    SheetPrintController(Ui ui, Sessions sessions, Printing printing) {
        this.ui = ui;
        this.sessions = sessions;
        this.printing = printing;
    }

    /// Asks where and prints; what came of it stands in the message.
    void print(Node from, SessionId id, MessageLine message) {
        message.clear();
        ui.background().run(() -> sessions.forPaper(id), sheet -> {
            // The screen may have changed meanwhile.
            if (from.getScene() != null) {
                tell(message, printing.print(from.getScene().getWindow(), ui.texts().say("app.name"),
                        SheetPaperController.make(ui, sheet)));
            }
        }, refusal -> message.warn(ui.texts().say(refusal.key())));
    }

    private void tell(MessageLine message, Printing.Outcome outcome) {
        switch (outcome) {
            case PRINTED -> message.done(ui.texts().say("sessions.sheet-paper.printed"));
            case NO_PRINTER -> message.warn(ui.texts().say("sessions.sheet-paper.no-printer"));
            case NOT_PRINTED -> message.warn(ui.texts().say("sessions.sheet-paper.not-printed"));
        }
    }
}
