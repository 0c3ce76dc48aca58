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

/// A label, an input below it and, below that, a problem if there is one. In FXML: `<Field label="%r.x.name"><TextField
/// fx:id="name"/></Field>`.
@DefaultProperty("content")
public final class Field extends VBox {
    private final Label label = new Label();
    private final Node sign = Icons.of("fth-alert-circle");
    private final Label problem = new Label(null, sign);
    private boolean wrong;
    private boolean checked;
    private final Label limit = new Label();
    private final ObjectProperty<Node> content = new SimpleObjectProperty<>();

    /// Creates a field without content.
    public Field() {
        getStyleClass().add("field");
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        // A truncated sentence is no help, however small the window.
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

    /// Returns the label.
    public String getLabel() {
        return label.getText();
    }

    /// Sets the label.
    public void setLabel(String text) {
        label.setText(text);
    }

    /// Returns the input.
    public Node getContent() {
        return content.get();
    }

    /// Sets the input.
    public void setContent(Node node) {
        content.set(node);
    }

    /// Shows a problem with the input.
    ///
    /// @param sentence in the worker's language
    public void problem(String sentence) {
        wrong = true;
        problem.setText(sentence);
        problem.setGraphic(sign);
        problem.setVisible(true);
        aloud(getContent(), sentence);
    }

    /// Removes the problem.
    public void noProblem() {
        wrong = false;
        problem.setText("");
        problem.setGraphic(null);
        problem.setVisible(checked);
        aloud(getContent(), null);
    }

    /// Lets a screen reader read the problem along with the input.
    private static void aloud(@Nullable Node node, @Nullable String sentence) {
        if (node != null && node.isFocusTraversable()) {
            node.setAccessibleHelp(sentence);
        } else if (node instanceof Parent several) {
            several.getChildrenUnmodifiable().forEach(inner -> aloud(inner, sentence));
        }
    }

    /// Reserves a line below the input, so that nothing moves when a problem is shown.
    void keepRoom() {
        checked = true;
        if (!wrong) {
            noProblem();
        }
    }

    /// Removes the problem at a correction, without pressing the button first.
    private void changed() {
        if (wrong) {
            noProblem();
        }
    }

    /// Shows how much still fits, or what was cut off.
    void limit(String sentence) {
        limit.setText(sentence);
        limit.setVisible(true);
    }

    /// Removes the limit: there is enough room again.
    void noLimit() {
        limit.setVisible(false);
    }

    /// Checks whether a problem is shown.
    public boolean hasProblem() {
        return wrong;
    }

    /// A flow asks without a width. Anything that wraps would then count as one line, and the rest of a long problem would be
    /// hidden behind the next row.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(
                width < 0 ? Math.max(minWidth(-1), Math.min(prefWidth(-1), maxWidth(-1))) : width);
    }

    /// Returns the control that the label names: the input itself, or the first of several side by side.
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

    /// Moves the focus by Tab: a text area would insert the tab into the text and trap a keyboard user.
    private void leaveByTab(TextArea area, KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            key.consume();
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
