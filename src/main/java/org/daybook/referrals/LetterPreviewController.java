package org.daybook.referrals;

import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// A preview of the letter, next to the form, and what is left out because nobody knows it. Used on the screen thread.
final class LetterPreviewController {
    private static final double SMALLER = 0.62;

    private final Ui ui;

    @FXML
    private StackPane preview;
    @FXML
    private Label missing;

    LetterPreviewController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        missing.managedProperty().bind(missing.visibleProperty());
        missing.setVisible(false);
    }

    /// Redraws it.
    ///
    /// @param texts the language of the letter
    void show(NewReferral form, ReferralPage page, Texts texts) {
        var letter = ReferralLetter.preview(form, page.facts(), page.head(), page.moment().today());
        var sheet = LetterSheetController.make(ui, letter, texts);
        preview.setAccessibleText(new ReferralWords(texts).letter(letter)
                .map(line -> line.label() + ": " + line.value()).collect(Collectors.joining("\n")));
        var left = form.telling().data().stream().filter(kind -> !page.facts().known().contains(kind))
                .collect(Collectors.toSet());
        missing.setVisible(!left.isEmpty());
        missing.setText(ui.texts().say("referrals.form.missing", new ReferralWords(ui.texts()).data(left)));
        sheet.getTransforms().add(new Scale(SMALLER, SMALLER));
        preview.getChildren().setAll(new Group(sheet));
    }
}
