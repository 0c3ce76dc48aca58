package org.daybook.ui;

import javafx.animation.PauseTransition;
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

/// One line that says what was done, with *Undo*, until the next action. Never a toast: nothing pops up, nothing goes away
/// by itself while she is still reading. Inside the frame it is shown by the [MessageBar], wherever it stands on the page,
/// unless it is a [#setStanding(boolean) standing] one.
public final class MessageLine extends HBox {
    /// A wait that is shorter needs no sign.
    private static final Duration UNNOTICED = Duration.millis(300);

    private final Label sentence = new Label();
    private final Hyperlink undo = new Hyperlink();
    private final KeyHint key = new KeyHint("Ctrl Z");
    private Runnable undoing = () -> {};
    private final PauseTransition soon = new PauseTransition(UNNOTICED);
    private boolean standing;
    private boolean reserved;

    /// Lets a part of the page that looks like a message be heard like one.
    ///
    /// @param text what it says; empty when it says nothing any more
    public static void aloud(Node node, String text) {
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(text);
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Empty and taking no room.
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

    /// Whether it stays where it is.
    public boolean isStanding() {
        return standing;
    }

    /// Lets it stay where it is on the page: it says something that was so when the page opened, or has room of its own.
    public void setStanding(boolean stays) {
        standing = stays;
    }

    /// Whether it has its room before it says anything.
    public boolean isReserved() {
        return reserved;
    }

    /// Gives it its room before it says anything, outside the frame, where no bar shows it.
    public void setReserved(boolean room) {
        reserved = room;
        getStyleClass().removeAll("reserved", "quiet");
        if (room) {
            // Visible at all times: style sheets, and with them its height, do not reach what is not.
            getStyleClass().addAll("reserved", "quiet");
        }
        setVisible(room);
    }

    /// Whether what was done can be taken back.
    boolean offersUndo() {
        return getChildren().contains(key);
    }

    /// Whether this is the way back that is offered.
    boolean offers(Runnable action) {
        return offersUndo() && undoing == action;
    }

    /// Says what was done.
    public void done(String text) {
        show("done", "fth-check", text);
    }

    /// Says what was done and offers to take it back.
    ///
    /// @param word   the word for taking it back, normally `texts.say("ui.message.undo")`
    /// @param action takes it back, on the screen thread
    public void done(String text, String word, Runnable action) {
        undo.setText(word);
        undoing = action;
        show("done", "fth-check", text, undo, key);
    }

    /// Says what is under way, unless it is over before anybody wonders.
    public void working(String text) {
        clear();
        soon.setOnFinished(_ -> {
            var bar = new ProgressBar();
            bar.getStyleClass().add("small");
            show("done", bar, text);
        });
        soon.playFromStart();
    }

    /// Says what did not happen, for example the sentence of a refusal.
    public void warn(String text) {
        show("warn", "fth-info", text);
    }

    /// Says what should be looked at, and offers what can be done about it.
    ///
    /// @param word   the word for doing it
    /// @param action on the screen thread; the line is empty then
    public void warn(String text, String word, Runnable action) {
        undo.setText(word);
        undoing = action;
        show("warn", "fth-info", text, undo);
    }

    /// Says quietly what is going on.
    public void lead(String text) {
        show("done", "fth-info", text);
    }

    /// Says quietly what somebody may wish to look at, and leads there.
    ///
    /// @param word   the word for going there
    /// @param action on the screen thread; the line is empty then
    public void lead(String text, String word, Runnable action) {
        undo.setText(word);
        undoing = action;
        show("done", "fth-info", text, undo);
    }

    /// Takes the offered way back, once; does nothing when none is offered. Ctrl+Z of a screen leads here.
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
        // Whoever reads the screen aloud is told of the change, wherever the focus is.
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
