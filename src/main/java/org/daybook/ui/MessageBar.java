package org.daybook.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The one place of the window in which a message stands: in the status line, always in sight. Nothing of the page moves
/// when it comes or goes; a sentence of several lines grows upwards over the foot of the page. On the screen thread.
public final class MessageBar extends Region {
    /// So long what was done can be taken back from here, unless something else is done before.
    static final Duration UNDO_LASTS = Duration.minutes(10);

    private final MessageLine own = new MessageLine();
    private final ReadOnlyBooleanWrapper speaking = new ReadOnlyBooleanWrapper();
    private final PauseTransition lasts = new PauseTransition(UNDO_LASTS);
    private MessageLine shown = own;

    /// Empty.
    public MessageBar() {
        getStyleClass().add("message-bar");
        getChildren().setAll(own);
        lasts.setOnFinished(_ -> clear());
        bind();
    }

    /// Takes in the messages of everything below a node.
    void serve(Node root) {
        root.getProperties().put(MessageBar.class, this);
    }

    /// The bar of the window in which a node stands.
    static Optional<MessageBar> around(Node node) {
        return Stream.iterate(node, above -> above != null, Node::getParent)
                .filter(Node::hasProperties)
                .flatMap(above -> Optional.ofNullable(above.getProperties().get(MessageBar.class)).stream())
                .filter(MessageBar.class::isInstance).map(MessageBar.class::cast).findFirst();
    }

    /// The line for what belongs to no page.
    MessageLine own() {
        if (shown != own) {
            take(own);
        }
        return own;
    }

    /// Shows a line of a page here, in the stead of what was said before.
    void take(MessageLine line) {
        if (shown != line) {
            shown.clear();
            if (line.getParent() instanceof Pane pane) {
                pane.getChildren().remove(line);
            }
            shown = line;
            getChildren().setAll(line);
            bind();
        }
        if (line.offersUndo()) {
            lasts.playFromStart();
        } else {
            lasts.stop();
        }
    }

    /// Says nothing any more; what was done can be taken back from here no longer.
    void clear() {
        lasts.stop();
        shown.clear();
    }

    /// Whether Ctrl+Z belongs to what was done last, and not to the field in which one types.
    boolean offersUndo() {
        return shown.isVisible() && shown.offersUndo() && (getScene() == null
                || !(getScene().getFocusOwner() instanceof TextInputControl input && input.isUndoable()));
    }

    /// Takes back what was done last.
    void undo() {
        shown.undo();
    }

    /// Whether anything is said.
    ReadOnlyBooleanProperty speakingProperty() {
        return speaking.getReadOnlyProperty();
    }

    private void bind() {
        speaking.bind(shown.visibleProperty());
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        double height = Math.max(getHeight(), snapSizeY(shown.prefHeight(getWidth())));
        layoutInArea(shown, 0, getHeight() - height, getWidth(), height, 0, HPos.LEFT,
                VPos.BOTTOM);
    }
}
