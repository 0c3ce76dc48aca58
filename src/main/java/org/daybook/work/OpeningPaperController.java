package org.daybook.work;

import java.util.List;
import javafx.scene.Node;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Ui;

/// Prints an opening, for the company to check.
final class OpeningPaperController {
    private final Ui ui;
    private final CompanyPapers papers;
    private final Printing printing;

    OpeningPaperController(Ui ui, CompanyPapers papers, Printing printing) {
        this.ui = ui;
        this.papers = papers;
        this.printing = printing;
    }

    /// Shows the paper and prints or saves it; the message reports the result.
    void print(Node from, OpeningId id, MessageLine message) {
        message.clear();
        ui.background().run(() -> papers.opening(id, ui.texts().locale()), paper -> {
            // The screen may have changed meanwhile.
            if (from.getScene() != null) {
                printing.print(
                        new Printout(ui.texts().say("work.opening.holds"), ui.texts().say("work.opening.printed"),
                                List.of(CompanySheetController.make(ui, paper)))
                                .read(CompanyPaperFile::demandNeutral),
                        message::done);
            }
        }, refusal -> message.warn(ui.texts().say(refusal.key())));
    }
}
