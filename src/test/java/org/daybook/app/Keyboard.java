package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.daybook.testing.TestHouse;

/// A worker at the keyboard of the whole window, who uses nothing else. Counts the keys that navigate, tick or submit, and
/// separately the letters of words.
final class Keyboard {
    /// The most Tab presses with which anybody looks for something.
    private static final int PATIENCE = 60;

    private final OpenWindow window;
    private int keys;
    private int letters;

    Keyboard(OpenWindow window) {
        this.window = window;
    }

    /// Returns the number of keys so far; a chord counts as one.
    int keys() {
        return keys;
    }

    /// Returns the number of letters of words so far.
    int letters() {
        return letters;
    }

    /// Starts counting from here.
    void fromHere() {
        keys = 0;
        letters = 0;
    }

    void write(String words) {
        window.robot().write(words);
        letters += words.length();
        window.settle();
    }

    void press(KeyCode... all) {
        for (var key : all) {
            window.robot().type(key);
            keys++;
            window.settle();
        }
    }

    void chord(KeyCode held, KeyCode key) {
        window.robot().press(held).type(key).release(held);
        keys++;
        window.settle();
    }

    /// Goes from the locked screen to Today, or to where *Continue* is offered.
    void signIn(String word, String passphrase) {
        assertTrue(window.reads("Sign-in word"), () -> "locked: " + window.words());
        write(word);
        press(KeyCode.TAB);
        write(passphrase);
        press(KeyCode.ENTER);
        assertTrue(window.reads("Hide") && !window.reads("Sign-in word"), () -> window.words().toString());
    }

    /// Does the same as the creator of the store.
    void signIn() {
        signIn(TestHouse.WORD, TestHouse.PASSPHRASE);
    }

    /// Repeats a key until something has the focus: a text, or an `fx:id` or style with `#` or `.`.
    void to(String where, KeyCode by) {
        until(() -> isAt(where), by, where);
    }

    /// Repeats a key until a condition is true.
    void until(BooleanSupplier there, KeyCode by, String what) {
        for (int steps = 0; steps < PATIENCE && !onScreen(there::getAsBoolean); steps++) {
            press(by);
        }
        assertTrue(onScreen(there::getAsBoolean), () -> "no key leads to " + what + " among " + window.words());
    }

    /// Checks whether a text, an `fx:id` or a style has the focus, or contains the focused node.
    boolean isAt(String where) {
        var owner = window.scene().getFocusOwner();
        return where.startsWith("#") || where.startsWith(".")
                ? window.scene().getRoot().lookupAll(where).stream()
                        .anyMatch(node -> around(owner).anyMatch(node::equals))
                : owner != null && (where.equals(owner.getAccessibleText())
                        || owner instanceof Labeled labeled && where.equals(labeled.getText()));
    }

    private static Stream<Node> around(Node owner) {
        return Stream.iterate(owner, node -> node != null, Node::getParent);
    }
}
