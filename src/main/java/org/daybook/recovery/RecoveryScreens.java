package org.daybook.recovery;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.daybook.ui.Texts;
import org.daybook.ui.Views;

/// What screens of other rooms take from this one.
public final class RecoveryScreens {
    private RecoveryScreens() {}

    /// Where one or two sheets are typed: part of a screen, also of one before the house is open. In FXML
    /// `<fx:include fx:id="typing" source="../recovery/typing.fxml"/>`, whose controller is of this kind:
    /// `@FXML private RecoveryScreens.Typing typingController`. On the screen thread.
    public interface Typing {
        /// Shows what is wrong, if anything.
        ///
        /// @param store the store that it should open
        /// @return what was typed, when nothing is wrong; whoever takes it closes it
        Optional<KitKey> taken(UUID store);

        /// Where typing begins.
        Node firstLine();

        /// Into the first line that is not right yet.
        void focus();

        /// Empties everything.
        void forget();
    }

    /// Registers where sheets are typed, for a screen of the lobby.
    public static void registerTyping(Views views, Texts texts) {
        views.controller(TypingController.class, () -> new TypingController(texts));
    }
}
