package org.daybook.sessions;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.daybook.ui.Header;

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

    private void typed(KeyEvent key) {
        var character = key.getCharacter();
        if (key.getTarget() instanceof TextInputControl || key.isShortcutDown() || key.isAltDown()
                || character.isEmpty()) {
            return;
        }
        if (character.equals("+")) {
            oneMore.run();
        } else if (character.codePoints().allMatch(Character::isLetter)) {
            jump.accept(character);
        }
    }

    private void unlessTyping(Consumer<TextInputControl> inField, Runnable onSheet) {
        if (page.getScene().getFocusOwner() instanceof TextInputControl field) {
            inField.accept(field);
        } else {
            onSheet.run();
        }
    }
}
