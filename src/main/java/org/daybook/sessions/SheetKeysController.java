package org.daybook.sessions;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.daybook.ui.FocusRound;
import org.daybook.ui.Header;
import org.daybook.ui.SearchField;

/// The keys of a sheet, wherever the focus is. Inside a field they keep the meaning that they have in every field.
final class SheetKeysController {
    private final Node page;
    private final Runnable oneMore;
    private final Consumer<String> jump;

    /// @param page    the screen
    /// @param oneMore what + does
    /// @param jump    what a letter does
    SheetKeysController(Node page, Runnable oneMore, Consumer<String> jump) {
        this.page = page;
        this.oneMore = oneMore;
        this.jump = jump;
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Adds the two keys that mean something in fields as well.
    void addTo(Header header, Runnable tickAll, Runnable undo) {
        header.key("Shortcut+A", "sessions.session-sheet.key.tick-all",
                () -> unlessTyping(TextInputControl::selectAll, tickAll))
                .key("Shortcut+Z", "sessions.session-sheet.key.undo",
                        () -> unlessTyping(TextInputControl::undo, undo));
    }

    /// Adds the keys that turn to the next part of the sheet, and to the one before.
    void turn(Header header, List<Node> parts) {
        header.key("Shortcut+Page Down", "sessions.session-sheet.key.next", () -> FocusRound.turn(parts, false))
                .key("Shortcut+Page Up", "sessions.session-sheet.key.former", () -> FocusRound.turn(parts, true));
    }

    private void typed(KeyEvent key) {
        var character = key.getCharacter();
        if (key.isShortcutDown() || key.isAltDown() || character.isEmpty()) {
            return;
        }
        if (character.equals("+") && !isTyping(key.getTarget())) {
            key.consume();
            oneMore.run();
        } else if (key.getTarget() instanceof TextInputControl) {
            return;
        } else if (character.codePoints().allMatch(Character::isLetter)) {
            jump.accept(character);
        }
    }

    /// No card begins with +, and after a card was taken its empty field has nothing to take back: whoever stands there
    /// need not leave it.
    private static boolean isTyping(Object target) {
        return target instanceof TextInputControl field
                && !(field instanceof SearchField && field.getText().isEmpty());
    }

    private void unlessTyping(Consumer<TextInputControl> inField, Runnable onSheet) {
        var owner = page.getScene().getFocusOwner();
        if (isTyping(owner) && owner instanceof TextInputControl field) {
            inField.accept(field);
        } else {
            onSheet.run();
        }
    }
}
