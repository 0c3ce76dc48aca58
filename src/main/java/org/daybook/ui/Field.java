package org.daybook.ui;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A label above, something to fill in, and below it a problem if there is one. In FXML:
/// `<Field label="%r.x.name"><TextField fx:id="name"/></Field>`.
@DefaultProperty("content")
public final class Field extends VBox {
    private final Label label = new Label();
    private final Node sign = Icons.of("fth-alert-circle");
    private final Label problem = new Label(null, sign);
    private boolean wrong;
    private boolean checked;
    private final Label limit = new Label();
    private final ObjectProperty<Node> content = new SimpleObjectProperty<>();

    /// Without content.
    public Field() {
        getStyleClass().add("field");
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        // A sentence that is cut off helps nobody, however small the window.
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        limit.getStyleClass().add("hint");
        limit.setWrapText(true);
        limit.setMinHeight(Region.USE_PREF_SIZE);
        limit.managedProperty().bind(limit.visibleProperty());
        limit.setVisible(false);
        getChildren().addAll(label, limit, problem);
        content.addListener((_, before, now) -> {
            getChildren().remove(before);
            getChildren().add(1, now);
            label.setLabelFor(named(now));
            settle(now);
            FieldChanges.in(now, this::changed);
        });
    }

    /// The label above.
    public String getLabel() {
        return label.getText();
    }

    /// Sets the label above.
    public void setLabel(String text) {
        label.setText(text);
    }

    /// What is filled in.
    public Node getContent() {
        return content.get();
    }

    /// Sets what is filled in.
    public void setContent(Node node) {
        content.set(node);
    }

    /// Shows what should be looked at again.
    ///
    /// @param sentence in the worker's language
    public void problem(String sentence) {
        wrong = true;
        problem.setText(sentence);
        problem.setGraphic(sign);
        problem.setVisible(true);
        aloud(getContent(), sentence);
    }

    /// Takes the problem away.
    public void noProblem() {
        wrong = false;
        problem.setText("");
        problem.setGraphic(null);
        problem.setVisible(checked);
        aloud(getContent(), null);
    }

    /// What should be looked at again is heard where it is filled in.
    private static void aloud(@Nullable Node node, @Nullable String sentence) {
        if (node != null && node.isFocusTraversable()) {
            node.setAccessibleHelp(sentence);
        } else if (node instanceof Parent several) {
            several.getChildrenUnmodifiable().forEach(inner -> aloud(inner, sentence));
        }
    }

    /// Keeps a line free below what is filled in, so that nothing moves when it is said what should be looked at again.
    void keepRoom() {
        checked = true;
        if (!wrong) {
            noProblem();
        }
    }

    /// Whoever corrects it need not press first to see that it is no problem any more.
    private void changed() {
        if (wrong) {
            noProblem();
        }
    }

    /// Says how much still fits, or what was not taken.
    void limit(String sentence) {
        limit.setText(sentence);
        limit.setVisible(true);
    }

    /// There is room enough again.
    void noLimit() {
        limit.setVisible(false);
    }

    /// Whether a problem is shown.
    public boolean hasProblem() {
        return wrong;
    }

    /// What the label names: the field itself, or the first one of several that stand side by side.
    private static Node named(Node node) {
        return node instanceof Pane several && !(node instanceof Segments) && !(node instanceof Stepper)
                ? several.getChildren().stream().filter(Node::isFocusTraversable).findFirst().orElse(node)
                : node;
    }

    private void settle(Node node) {
        if (node instanceof Region region && !(node instanceof Segments) && !(node instanceof Stepper)) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        if (node instanceof TextArea area) {
            area.addEventFilter(KeyEvent.KEY_PRESSED, key -> leaveByTab(area, key));
        }
    }

    /// A text area would write the tab into the text and hold a keyboard user captive.
    private void leaveByTab(TextArea area, KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            key.consume();
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
