package org.daybook.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;

/// The control of a part of the page that last had the focus, so that the focus can return to it after something else was
/// viewed. On the screen thread.
public final class LastFocus {
    private final Node part;
    private Optional<Node> last = Optional.empty();

    /// Tracks the focus while the part is in a window.
    public LastFocus(Node part) {
        this.part = part;
        ChangeListener<Node> moved = (_, _, now) -> follow(Optional.ofNullable(now));
        part.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(moved);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(moved);
                follow(Optional.ofNullable(now.getFocusOwner()));
            }
        });
    }

    private void follow(Optional<Node> owner) {
        owner.filter(this::isInside).ifPresent(now -> last = Optional.of(now));
    }

    private boolean isInside(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(one -> one == part);
    }

    /// Focuses that control again.
    ///
    /// @param none called if nothing in the part ever had the focus
    public void resume(Runnable none) {
        last.filter(this::isInside).ifPresentOrElse(Node::requestFocus, none);
    }
}
