package org.daybook.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Where a new passphrase is chosen: typed twice, judged as it is typed, or suggested. One component for every place, in
/// FXML `<fx:include fx:id="fresh" source="/fxml/staff/new-passphrase.fxml"/>`, whose controller is of this kind:
/// `@FXML private NewPassphrase freshController`. Screens register it by [StaffFeature#newPassphrase]. On the screen
/// thread.
public interface NewPassphrase {
    /// Names what somebody would try first; asked again at every judgement.
    ///
    /// @param words her sign-in word, her initials and the like; empty ones do not matter
    void alsoGuessed(Supplier<List<String>> words);

    /// Shows what is wrong, if anything.
    ///
    /// @return what was typed, when it is strong enough and was typed the same way twice; whoever takes it wipes it
    Optional<char[]> taken();

    /// Puts the cursor into the first field.
    void focus();

    /// Empties everything, also what was suggested.
    void forget();
}
