package org.daybook.participants;

import java.util.List;
import javafx.scene.Node;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Ui;

/// Prints her card, if she wishes one.
final class CardPrintController {
    private final Ui ui;
    private final Participants participants;
    private final Printing printing;

    CardPrintController(Ui ui, Participants participants, Printing printing) {
        this.ui = ui;
        this.participants = participants;
        this.printing = printing;
    }

    /// Shows the card and prints or saves it; the message states the outcome.
    void print(Node from, CardNumber card, MessageLine message) {
        message.clear();
        ui.background().run(() -> words(card), words -> {
            // The screen may have changed meanwhile.
            if (from.getScene() != null) {
                printing.print(new Printout(ui.texts().say("participants.card.holds"),
                        ui.texts().say("participants.printed"), List.of(CardSheetController.make(ui, card, words))),
                        message::done);
            }
        });
    }

    /// On the write lane: exporting a card writes an audit line, even if the printer then fails.
    private String words(CardNumber card) {
        participants.intake().cardPrinted(card);
        return participants.formSettings().cardWords();
    }
}
