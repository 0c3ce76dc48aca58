package org.daybook.staff;

import java.util.Collection;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.PasswordField;
import org.daybook.ui.Field;
import org.daybook.ui.Fields;
import org.daybook.ui.Texts;

/// A new passphrase, typed twice.
final class NewPassphraseController {
    private final Texts texts;

    @FXML
    private Field passphraseField;
    @FXML
    private PasswordField passphrase;
    @FXML
    private Field againField;
    @FXML
    private PasswordField again;

    NewPassphraseController(Texts texts) {
        this.texts = texts;
    }

    /// Shows what is wrong with what was typed.
    ///
    /// @param alsoGuessed words that somebody would try first
    /// @return what was typed, when nothing is wrong; whoever takes it wipes it
    Optional<char[]> show(Collection<String> alsoGuessed) {
        var problems = new PassphraseTyped(passphrase.getText().length(),
                passphrase.getText().equals(again.getText())
                        ? PassphraseTyped.Repetition.SAME
                        : PassphraseTyped.Repetition.DIFFERENT)
                .problems();
        new Fields(texts).with("passphrase", passphraseField).with("again", againField).show(problems);
        return problems.isEmpty() ? Optional.of(passphrase.getText().toCharArray()) : Optional.empty();
    }

    /// Empties both fields.
    void forget() {
        passphrase.clear();
        again.clear();
    }
}
