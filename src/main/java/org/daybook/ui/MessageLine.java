package org.daybook.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/// One line that states what was done, with *Undo*, until the next action. Never a toast: nothing pops up, and nothing
/// disappears while she is still reading. Inside the frame the [MessageBar] shows it, wherever it is on the page, unless it is
/// a [#setStanding(boolean) standing] one.
public final class MessageLine extends HBox {
    /// A shorter wait needs no message.
    private static final Duration UNNOTICED = Duration.millis(300);

    private final Label sentence = new Label();
    private final Hyperlink undo = new Hyperlink();
    private final KeyHint key = new KeyHint("Ctrl Z");
    private Runnable undoing = () -> {};
    private final PauseTransition soon = new PauseTransition(UNNOTICED);
    private boolean standing;
    private boolean reserved;

    /// Lets a screen reader read a part of the page that looks like a message.
    ///
    /// @param text the message; empty if there is none any more
    public static void aloud(Node node, String text) {
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(text);
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Creates a line that is empty and takes no room.
    public MessageLine() {
        getStyleClass().add("message-line");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        undo.setId("message-undo");
        undo.setOnAction(_ -> undo());
        undo.setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Checks whether it stays in its place on the page.
    public boolean isStanding() {
        return standing;
    }

    /// Keeps it in its place on the page: it states something that was true when the page opened, or has room of its own.
    public void setStanding(boolean stays) {
        standing = stays;
    }

    /// Checks whether its room is reserved before it has a message.
    public boolean isReserved() {
        return reserved;
    }

    /// Reserves its room before it has a message, outside the frame, where there is no bar to show it.
    public void setReserved(boolean room) {
        reserved = room;
        getStyleClass().removeAll("reserved", "quiet");
        if (room) {
            // Always visible: style sheets, and so its height, do not apply to invisible nodes.
            getStyleClass().addAll("reserved", "quiet");
        }
        setVisible(room);
    }

    /// Checks whether the last action can be undone.
    boolean offersUndo() {
        return getChildren().contains(key);
    }

    /// Returns the undo action that is offered.
    Optional<Runnable> offered() {
        return offersUndo() ? Optional.of(undoing) : Optional.empty();
    }

    /// Checks whether this is the undo action that is offered.
    boolean offers(Runnable action) {
        return offersUndo() && undoing == action;
    }

    /// Shows what was done.
    public void done(String text) {
        show("done", "fth-check", text);
    }

    /// Shows what was done and offers to undo it.
    ///
    /// @param word   the label for undoing it, normally `texts.say("ui.message.undo")`
    /// @param action undoes it, on the screen thread
    public void done(String text, String word, Runnable action) {
        undo.setText(word);
        undoing = action;
        show("done", "fth-check", text, undo, key);
    }

    /// Shows what is in progress, unless it ends before anybody would notice.
    public void working(String text) {
        working(text, new ProgressBar());
    }

    /// As [#working(String)], with how far it is.
    ///
    /// @param share 0 to 1; negative while unknown
    public void working(String text, ObservableValue<Number> share) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(share);
        working(text, bar);
    }

    private void working(String text, ProgressBar bar) {
        clear();
        soon.setOnFinished(_ -> {
            bar.getStyleClass().add("small");
            show("done", bar, text);
        });
        soon.playFromStart();
    }

    /// Shows what did not happen, for example the sentence of a refusal.
    public void warn(String text) {
        show("warn", "fth-info", text);
    }

    /// Shows a problem and offers a remedy.
    ///
    /// @param word   the label of the remedy
    /// @param action called on the screen thread; the line is empty then
    public void warn(String text, String word, Runnable action) {
        undo.setText(word);
        undoing = action;
        show("warn", "fth-info", text, undo);
    }

    /// Shows, muted, what is going on.
    public void lead(String text) {
        show("done", "fth-info", text);
    }

    /// Shows, muted, something worth viewing, with a link to it.
    ///
    /// @param word   the label of the link
    /// @param action called on the screen thread; the line is empty then
    public void lead(String text, String word, Runnable action) {
        undo.setText(word);
        undoing = action;
        show("done", "fth-info", text, undo);
    }

    /// Runs the undo action that is offered, once; does nothing if there is none. Ctrl+Z of a screen calls this.
    public void undo() {
        var action = undoing;
        clear();
        action.run();
    }

    /// Empties the line, at the worker's next action.
    public void clear() {
        undoing = () -> {};
        soon.stop();
        getChildren().clear();
        aloud(this, "");
        if (reserved && !getStyleClass().contains("quiet")) {
            getStyleClass().add("quiet");
        }
        setVisible(reserved);
    }

    private void show(String style, String icon, String text, Node... more) {
        show(style, Icons.of(icon), text, more);
    }

    private void show(String style, Node sign, String text, Node... more) {
        soon.stop();
        getStyleClass().removeAll("done", "warn", "quiet");
        getStyleClass().add(style);
        sentence.setText(text);
        // A screen reader announces the change, wherever the focus is.
        aloud(this, text);
        getChildren().setAll(sign, sentence);
        getChildren().addAll(more);
        if (more.length == 0) {
            undoing = () -> {};
        }
        setVisible(true);
        if (!standing) {
            MessageBar.around(this).ifPresent(bar -> bar.take(this));
        }
    }
}
