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

/// The one place in the window for a message: in the status line, always visible. Nothing on the page moves when it appears or
/// disappears; a message of several lines grows upwards over the foot of the page. On the screen thread.
public final class MessageBar extends Region {
    /// The time for which an action can be undone from here, unless another follows.
    static final Duration UNDO_LASTS = Duration.minutes(10);

    private final MessageLine own = new MessageLine();
    private final ReadOnlyBooleanWrapper speaking = new ReadOnlyBooleanWrapper();
    private final PauseTransition lasts = new PauseTransition(UNDO_LASTS);
    private MessageLine shown = own;

    /// Creates an empty bar.
    public MessageBar() {
        getStyleClass().add("message-bar");
        getChildren().setAll(own);
        lasts.setOnFinished(_ -> clear());
        bind();
    }

    /// Receives the messages of everything below a node.
    void serve(Node root) {
        root.getProperties().put(MessageBar.class, this);
    }

    /// Returns the bar of the window that contains a node.
    static Optional<MessageBar> around(Node node) {
        return Stream.iterate(node, above -> above != null, Node::getParent)
                .filter(Node::hasProperties)
                .flatMap(above -> Optional.ofNullable(above.getProperties().get(MessageBar.class)).stream())
                .filter(MessageBar.class::isInstance).map(MessageBar.class::cast).findFirst();
    }

    /// Returns the vertical position, in the scene, from which a message covers what is below it; infinite if none is shown.
    static double coversFrom(Node node) {
        return around(node).filter(bar -> bar.shown.isVisible()).map(MessageBar::top).orElse(Double.POSITIVE_INFINITY);
    }

    private double top() {
        return localToScene(0, getHeight()).getY() - room();
    }

    /// Returns the height of the bar with its message.
    private double room() {
        return Math.max(getHeight(), snapSizeY(shown.prefHeight(getWidth())));
    }

    /// Returns the line for messages that belong to no page.
    MessageLine own() {
        if (shown != own) {
            take(own);
        }
        return own;
    }

    /// Shows a line of a page here, in place of the previous message.
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

    /// Removes the message; the action can no longer be undone from here.
    void clear() {
        lasts.stop();
        shown.clear();
    }

    /// Checks whether Ctrl+Z applies to the last action, and not to the field that has the focus.
    boolean offersUndo() {
        return shown.isVisible() && shown.offersUndo() && (getScene() == null
                || !(getScene().getFocusOwner() instanceof TextInputControl input && input.isUndoable()));
    }

    /// Undoes the last action.
    void undo() {
        shown.undo();
    }

    /// Indicates whether a message is shown.
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
        double height = room();
        layoutInArea(shown, 0, getHeight() - height, getWidth(), height, 0, HPos.LEFT,
                VPos.BOTTOM);
    }
}
