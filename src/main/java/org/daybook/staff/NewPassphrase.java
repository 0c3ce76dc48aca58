package org.daybook.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The component for choosing a new passphrase: typed twice, judged as it is typed, or suggested. It is the same everywhere, in
/// FXML `<fx:include fx:id="fresh" source="/fxml/staff/new-passphrase.fxml"/>`, whose controller is of this kind: `@FXML
/// private NewPassphrase freshController`. Screens register it by [StaffFeature#newPassphrase]. Used on the screen thread.
public interface NewPassphrase {
    /// Sets the words that somebody would try first; queried again at every judgement.
    ///
    /// @param words her sign-in word, her initials and the like; empty ones are ignored
    void alsoGuessed(Supplier<List<String>> words);

    /// Shows what is wrong, if anything.
    ///
    /// @return what was typed, if it is strong enough and was typed the same way twice; the caller wipes it
    Optional<char[]> taken();

    /// Puts the cursor in the first field.
    void focus();

    /// Clears everything, including what was suggested.
    void forget();
}
