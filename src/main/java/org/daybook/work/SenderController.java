package org.daybook.work;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import org.daybook.ui.InputLimits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SettingChange;
import org.daybook.ui.Ui;

/// The sender of papers to companies, and the names that none of them may hold, on the settings page.
final class SenderController {
    private final Ui ui;
    private final CompanyPapers papers;
    private Optional<SettingChange<String>> setting = Optional.empty();
    private Optional<SettingChange<String>> names = Optional.empty();

    @FXML
    private TextField words;
    @FXML
    private TextField placeNames;
    @FXML
    private MessageLine message;

    SenderController(Ui ui, CompanyPapers papers) {
        this.ui = ui;
        this.papers = papers;
    }

    @FXML
    private void initialize() {
        InputLimits.most(words, CompanyPapers.LONGEST_SENDER, ui.texts());
        InputLimits.most(placeNames, CompanyPapers.LONGEST_SENDER, ui.texts());
        setting = Optional.of(new SettingChange<>(ui, message,
                new SettingChange.Setting<>(papers::sender, papers::sender, words::setText)));
        names = Optional.of(new SettingChange<>(ui, message,
                new SettingChange.Setting<>(papers::placeNames, papers::placeNames, placeNames::setText)));
        ui.background().run(papers::sender, words::setText);
        ui.background().run(papers::placeNames, placeNames::setText);
    }

    @FXML
    private void savePlaceNames() {
        names.ifPresent(change -> change.to(placeNames.getText(), ui.texts().say("work.sender.saved")));
    }

    @FXML
    private void save() {
        setting.ifPresent(change -> change.to(words.getText(), ui.texts().say("work.sender.saved")));
    }
}
