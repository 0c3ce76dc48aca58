package org.daybook.ui;

import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Draws the ring of the focus also where the program moved the focus after a key. JavaFX itself draws it only after
/// keyboard traversal, so a person without a mouse would not see where she is after *Add*, *Save* or the end of a dialog. On
/// the screen thread.
final class FocusRing {
    /// The state that JavaFX sets after keyboard traversal.
    static final PseudoClass SEEN = PseudoClass.getPseudoClass("focus-visible");

    private final ChangeListener<Boolean> focused = (_, _, _) -> draw();
    private @Nullable Node owner;
    private boolean keyed;
    private boolean byKey;

    private FocusRing() {}

    /// Follows the focus in a scene.
    static void follow(Scene scene) {
        var ring = new FocusRing();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> ring.keyed = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> ring.keyed = false);
        scene.focusOwnerProperty().addListener((_, _, now) -> ring.move(now));
    }

    private void move(@Nullable Node now) {
        if (owner != null) {
            owner.focusedProperty().removeListener(focused);
            owner.pseudoClassStateChanged(SEEN, owner.isFocusVisible());
        }
        owner = now;
        byKey = keyed;
        if (now != null) {
            now.focusedProperty().addListener(focused);
        }
        draw();
    }

    /// Not while another window has the focus.
    private void draw() {
        if (owner != null) {
            owner.pseudoClassStateChanged(SEEN, owner.isFocused() && (byKey || owner.isFocusVisible()));
        }
    }
}
