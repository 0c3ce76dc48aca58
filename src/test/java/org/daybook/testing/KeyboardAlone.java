package org.daybook.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

/// A worker who does a task by keyboard alone. Keys are counted, letters of words are not.
public final class KeyboardAlone {
    private static final int STEPS_AT_MOST = 60;
    private static final int CHOICES_AT_MOST = 5;

    private final ScreenHouse house;
    private final Hand hand = new Hand();
    private int keys;

    /// @param house the site in whose window she works
    public KeyboardAlone(ScreenHouse house) {
        this.house = house;
    }

    /// Returns how many keys she has pressed.
    public int keys() {
        return keys;
    }

    /// Presses the keys one after the other.
    public void press(KeyCode... all) {
        for (var key : all) {
            hand.type(key);
            keys++;
        }
        house.settle();
    }

    /// Presses a key together with Ctrl.
    public void chord(KeyCode key) {
        hand.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        keys++;
        house.settle();
    }

    /// Moves with Tab to a control, by its selector or its text.
    public void to(String where) {
        for (int steps = 0; steps < STEPS_AT_MOST && !isAt(where); steps++) {
            press(KeyCode.TAB);
        }
        assertTrue(isAt(where), where);
    }

    /// Goes to segments and chooses the one with this text.
    public void choose(String segments, String word) {
        to(segments);
        for (int steps = 0; steps < CHOICES_AT_MOST && !isAt(word); steps++) {
            press(KeyCode.RIGHT);
        }
        assertTrue(isAt(word), word);
        press(KeyCode.SPACE);
    }

    /// Checks whether a control has the focus, by its selector or its text.
    public boolean isAt(String where) {
        var owner = house.stage().getScene().getFocusOwner();
        return where.startsWith("#") || where.startsWith(".")
                ? hand.lookup(where).queryAll().stream().anyMatch(node -> around(owner).anyMatch(node::equals))
                : owner instanceof Labeled labeled && where.equals(labeled.getText());
    }

    private static Stream<Node> around(Node owner) {
        return Stream.iterate(owner, node -> node != null, Node::getParent);
    }
}
