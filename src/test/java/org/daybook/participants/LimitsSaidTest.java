package org.daybook.participants;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Text that does not fit into a field is reported there, before and after the limit, and no part of it is accepted silently.
class LimitsSaidTest {
    private static final String SIXTY = "Maria Giovanna Francesca Antonietta Caterina della Santissima".substring(0,
            60);

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people();
    private final Hand robot = new Hand();

    @BeforeEach
    void sheIsWelcomed() {
        house.go(new Welcoming());
    }

    @Test
    void howMuchStillFitsIsSaidBeforeNothingDoes() {
        put(SIXTY.substring(0, 40));
        assertFalse(says("letters left"));
        put(SIXTY.substring(0, 57));
        assertTrue(says("3 letters left."));
        put(SIXTY);
        assertTrue(says("The limit of 60 letters is reached."));
        onScreen(() -> {
            name().appendText("x");
            return true;
        });
        house.settle();
        assertEquals(SIXTY, typed());
        assertTrue(says("At most 60 letters. The last one was not added."));
        robot.type(KeyCode.END, KeyCode.BACK_SPACE);
        house.settle();
        assertTrue(says("1 letter left."));
    }

    @Test
    void whatIsPastedIsTakenWholeOrNotAtAll() {
        put("Amina");
        onScreen(() -> {
            var content = new ClipboardContent();
            content.putString("x".repeat(70));
            Clipboard.getSystemClipboard().setContent(content);
            name().requestFocus();
            name().end();
            name().paste();
            return true;
        });
        house.settle();
        assertEquals("Amina", typed());
        assertTrue(says("At most 60 letters. This would be 75, so nothing was added."));
    }

    @Test
    void aWrongSignSaysThatItWasNotTaken() {
        onScreen(() -> {
            robot.lookup("#year").queryAs(TextInputControl.class).setText("about 1990");
            return true;
        });
        house.settle();
        assertTrue(says("This character is not allowed here."));
    }

    private void put(String text) {
        onScreen(() -> {
            name().setText(text);
            name().requestFocus();
            return true;
        });
        house.settle();
    }

    private TextInputControl name() {
        return robot.lookup("#name").queryAs(TextInputControl.class);
    }

    private String typed() {
        return onScreen(() -> name().getText());
    }

    private boolean says(String part) {
        return house.words().stream().anyMatch(words -> words.contains(part));
    }
}
