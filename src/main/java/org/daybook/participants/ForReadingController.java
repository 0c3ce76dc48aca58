package org.daybook.participants;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/// Turns a form into something to read: nothing can be typed or chosen, and what would send it is absent. Not greyed
/// out, because it must be legible; a name still shows only while the cursor stands in its field.
final class ForReadingController {
    private ForReadingController() {}

    static void only(Node node) {
        switch (node) {
            case TextInputControl input -> input.setEditable(false);
            case ComboBoxBase<?> choice -> untouched(choice);
            case ToggleButton choice -> untouched(choice);
            case ButtonBase button -> {
                button.setVisible(false);
                button.setManaged(false);
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(ForReadingController::only);
            default -> {
            }
        }
    }

    private static void untouched(Node choice) {
        choice.setMouseTransparent(true);
        choice.setFocusTraversable(false);
    }
}
