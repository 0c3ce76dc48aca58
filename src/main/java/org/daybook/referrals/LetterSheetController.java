package org.daybook.referrals;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// A letter as it is printed, black on white: what the organisation is told, and nothing else.
final class LetterSheetController {
    @FXML
    private Label head;
    @FXML
    private Label date;
    @FXML
    private Label to;
    @FXML
    private Label reference;
    @FXML
    private Label greeting;
    @FXML
    private VBox lines;
    @FXML
    private Label foot;

    /// Returns the sheet, in no scene.
    ///
    /// @param texts the language of the letter
    static Region make(Ui ui, ReferralLetter letter, Texts texts) {
        var view = ui.views().load(LetterSheetController.class);
        ((LetterSheetController) view.controller()).show(letter, texts);
        return (Region) view.root();
    }

    private void show(ReferralLetter letter, Texts texts) {
        head.setText(letter.head());
        head.setVisible(!letter.head().isEmpty());
        head.setManaged(!letter.head().isEmpty());
        date.setText(texts.date(letter.on()));
        Wrapping.show(to, letter.to());
        reference.setText(letter.reference().isEmpty()
                ? ""
                : texts.say("referrals.letter.reference", letter.reference()));
        reference.setManaged(!letter.reference().isEmpty());
        greeting.setText(texts.say("referrals.letter.greeting"));
        new ReferralWords(texts).letter(letter).forEach(line -> lines.getChildren().add(line(line)));
        foot.setText(texts.say("referrals.letter.foot"));
    }

    private static VBox line(ReferralWords.Line line) {
        var name = new Label(line.label());
        name.getStyleClass().add("letter-label");
        var value = new Label();
        value.setMinHeight(Label.USE_PREF_SIZE);
        Wrapping.show(value, line.value());
        return new VBox(name, value);
    }
}
