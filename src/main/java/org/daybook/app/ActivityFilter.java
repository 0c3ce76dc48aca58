package org.daybook.app;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import org.daybook.ui.SortedTable;

/// Listens to every key and movement in the window before anything else handles it: somebody is using the screen, and something
/// may have been copied. The toolkit's own menus on input fields never open: they would copy unnoticed, and are in English.
final class ActivityFilter {
    private final Runnable touched;
    private final Runnable copying;
    private final EventHandler<InputEvent> heard = this::hear;
    private final EventHandler<ContextMenuEvent> menu = ActivityFilter::noMenu;

    /// @param touched called when somebody uses the screen
    /// @param copying called when a key was pressed that copies, right before the copy
    ActivityFilter(Runnable touched, Runnable copying) {
        this.touched = touched;
        this.copying = copying;
    }

    /// Listens while a node is part of a scene.
    void watch(Node root) {
        root.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventFilter(InputEvent.ANY, heard);
                before.removeEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu);
            }
            listen(now);
        });
        listen(root.getScene());
    }

    private void listen(Scene scene) {
        if (scene != null) {
            scene.addEventFilter(InputEvent.ANY, heard);
            scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu);
        }
    }

    private static void noMenu(ContextMenuEvent asked) {
        for (var at = asked.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl) {
                asked.consume();
            }
        }
    }

    private void hear(InputEvent event) {
        touched.run();
        if (event instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED && copies(key)
                && (event.getTarget() instanceof TextInputControl
                        || event.getTarget() instanceof SortedTable<?> table && table.mayCopy())) {
            copying.run();
        }
    }

    private static boolean copies(KeyEvent key) {
        return switch (key.getCode()) {
            case C, X -> key.isShortcutDown();
            case COPY, CUT -> true;
            case INSERT -> key.isControlDown();
            case DELETE -> key.isShiftDown();
            default -> false;
        };
    }
}
