package org.daybook.recovery;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.daybook.ui.Texts;
import org.daybook.ui.Views;

/// The parts of this room that screens of other rooms use.
public final class RecoveryScreens {
    private RecoveryScreens() {}

    /// The fields for typing one or two sheets: part of a screen, including one before the store is open. In FXML `<fx:include
    /// fx:id="typing" source="../recovery/typing.fxml"/>`, whose controller is of this kind: `@FXML private
    /// RecoveryScreens.Typing typingController`. On the screen thread.
    public interface Typing {
        /// Shows what is wrong, if anything.
        ///
        /// @param store the store that it should open
        /// @return what was typed, if nothing is wrong; the caller closes it
        Optional<KitKey> taken(UUID store);

        /// Returns the first field.
        Node firstLine();

        /// Moves the focus to the first line that is not right yet.
        void focus();

        /// Clears all fields.
        void forget();
    }

    /// Registers the fields for typing sheets, for a screen before sign-in.
    public static void registerTyping(Views views, Texts texts) {
        views.controller(TypingController.class, () -> new TypingController(texts));
    }
}
