package org.daybook.work;

import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import org.daybook.ui.InputLimits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Who sends papers to companies, on the settings.
final class SenderController {
    private final Ui ui;
    private final CompanyPapers papers;

    @FXML
    private TextField words;
    @FXML
    private MessageLine message;

    SenderController(Ui ui, CompanyPapers papers) {
        this.ui = ui;
        this.papers = papers;
    }

    @FXML
    private void initialize() {
        InputLimits.most(words, CompanyPapers.LONGEST_SENDER, ui.texts());
        ui.background().run(papers::sender, words::setText);
    }

    @FXML
    private void save() {
        message.clear();
        var typed = words.getText();
        ui.background().run(() -> {
            papers.sender(typed);
            return true;
        }, _ -> message.done(ui.texts().say("work.sender.saved")),
                refusal -> message.warn(ui.texts().say(refusal.key())));
    }
}
