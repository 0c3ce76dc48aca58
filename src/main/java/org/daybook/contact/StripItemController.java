package org.daybook.contact;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.ui.FlowItem;
import org.daybook.ui.HoldToShow;
import org.daybook.ui.Icons;
import org.daybook.ui.Texts;
import org.daybook.ui.Wrapping;

/// Draws the strip's [StripItems]. Those that fold have the style class `folds`; the style sheet hides them in a window with
/// little height. On the JavaFX application thread.
final class StripItemController {
    private final Texts texts;

    StripItemController(Texts texts) {
        this.texts = texts;
    }

    /// Draws an item: its icon, and the words beside it.
    HBox of(StripItems.Item item) {
        var circle = new StackPane(Icons.of(item.icon()));
        circle.getStyleClass().add("contact-icon");
        if (item.icon().equals("fth-x")) {
            circle.getStyleClass().add("refused");
        }
        var words = words(item.rule(), item.condition());
        item.held().ifPresent(secret -> {
            var hold = new HoldToShow(texts.say("contact.strip.hold"));
            hold.secret(() -> secret);
            hold.setAccessibleText(texts.say("contact.strip.hold.aloud", item.rule()));
            words.getChildren().add(hold);
        });
        var node = new FlowItem(circle, words);
        node.getStyleClass().add("contact-item");
        if (item.folds()) {
            folds(node);
        }
        node.setAlignment(Pos.CENTER_LEFT);
        return node;
    }

    /// Shows this only on demand in a window with little height.
    static void folds(Node node) {
        node.getStyleClass().add("folds");
        node.managedProperty().bind(node.visibleProperty());
    }

    /// A rule in bold, with its condition below it, if it has one.
    static VBox words(String rule, String condition) {
        var bold = new Label(rule);
        bold.getStyleClass().add("strong");
        var box = new VBox(bold);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("contact-words");
        if (!condition.isEmpty()) {
            var below = new Label();
            Wrapping.show(below, condition);
            below.setMinHeight(Label.USE_PREF_SIZE);
            below.getStyleClass().add("contact-condition");
            box.getChildren().add(below);
        }
        return box;
    }
}
