package org.daybook.referrals;

import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// The letter as it will be, beside the form, and what of it is left out because nobody knows it. On the screen thread.
final class LetterPreview {
    private static final double SMALLER = 0.62;

    private final Ui ui;
    private final StackPane place;
    private final Label missing;

    /// @param place   where the letter is drawn
    /// @param missing says what is left out
    LetterPreview(Ui ui, StackPane place, Label missing) {
        this.ui = ui;
        this.place = place;
        this.missing = missing;
        missing.managedProperty().bind(missing.visibleProperty());
        missing.setVisible(false);
    }

    /// Draws it anew.
    ///
    /// @param texts the language of the letter
    void show(NewReferral form, ReferralPage page, Texts texts) {
        var letter = ReferralLetter.preview(form, page.facts(), page.head(), page.moment().today());
        var sheet = LetterSheetController.make(ui, letter, texts);
        place.setAccessibleText(new ReferralWords(texts).letter(letter)
                .map(line -> line.label() + ": " + line.value()).collect(Collectors.joining("\n")));
        var left = form.telling().data().stream().filter(kind -> !page.facts().known().contains(kind))
                .collect(Collectors.toSet());
        missing.setVisible(!left.isEmpty());
        missing.setText(ui.texts().say("referrals.form.missing", new ReferralWords(ui.texts()).data(left)));
        sheet.getTransforms().add(new Scale(SMALLER, SMALLER));
        place.getChildren().setAll(new Group(sheet));
    }
}
