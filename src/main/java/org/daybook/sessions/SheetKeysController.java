package org.daybook.sessions;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.daybook.ui.FocusRound;
import org.daybook.ui.Header;
import org.daybook.ui.SearchField;

/// The keys of a sheet, wherever the focus is. In a field they keep their usual meaning.
final class SheetKeysController {
    private final Node page;
    private final Runnable oneMore;
    private final Consumer<String> jump;

    /// @param page    the screen
    /// @param oneMore the action of +
    /// @param jump    the action of a letter
    SheetKeysController(Node page, Runnable oneMore, Consumer<String> jump) {
        this.page = page;
        this.oneMore = oneMore;
        this.jump = jump;
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Adds the two keys that also work in fields.
    void addTo(Header header, Runnable tickAll, Runnable undo) {
        header.key("Shortcut+A", "sessions.session-sheet.key.tick-all",
                () -> unlessTyping(TextInputControl::selectAll, tickAll))
                .key("Shortcut+Z", "sessions.session-sheet.key.undo",
                        () -> unlessTyping(TextInputControl::undo, undo));
    }

    /// Adds the keys that move to the next and the previous part of the sheet.
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

    /// No card begins with +, and after a card was accepted its empty field has nothing to undo: these keys work without
    /// leaving the field.
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
