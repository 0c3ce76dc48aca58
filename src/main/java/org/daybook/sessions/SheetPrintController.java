package org.daybook.sessions;

import javafx.scene.Node;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Ui;

/// Prints a session's list: card numbers alone.
final class SheetPrintController {
    private final Ui ui;
    private final Sessions sessions;
    private final Printing printing;

    SheetPrintController(Ui ui, Sessions sessions, Printing printing) {
        this.ui = ui;
        this.sessions = sessions;
        this.printing = printing;
    }

    /// Shows the list and prints or saves it; the message reports the result.
    void print(Node from, SessionId id, MessageLine message) {
        message.clear();
        ui.background().run(() -> sessions.forPaper(id), sheet -> {
            // The screen may have changed meanwhile.
            if (from.getScene() != null) {
                printing.print(new Printout(ui.texts().say("sessions.sheet-paper.holds"),
                        ui.texts().say("sessions.sheet-paper.printed"), SheetPaperController.make(ui, sheet)),
                        message::done);
            }
        }, refusal -> message.warn(ui.texts().say(refusal.key())));
    }
}
