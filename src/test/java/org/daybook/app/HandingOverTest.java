package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.daybook.testing.InEnglish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The whole window in her hands: no key leads back into the program, giving back and hiding both end at the locked screen, and
/// none of her answers is lost.
@Timeout(180)
@ExtendWith(InEnglish.class)
class HandingOverTest {
    private static final String QUESTION = "How close are you to it today? 0: it has not begun. 10: you are there.";

    @TempDir
    Path home;

    @Test
    void noKeyLeadsBackAndOnlyThePassphraseDoes() throws Exception {
        var site = ASite.at(home);
        try (var window = site.open()) {
            toHerRecord(window, site);
            window.type("own-goal", "Sleep");
            window.press("#add-goal");
            window.choose("Her goals");
            window.choose("English");
            window.press("She herself");
            handOver(window, "#asking-begin");
            window.robot().press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
            window.robot().press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
            window.robot().type(KeyCode.F1).type(KeyCode.ESCAPE);
            window.settle();
            assertTrue(window.reads(QUESTION), () -> window.words().toString());
            assertFalse(window.mentions(site.card()));
            window.press("7");
            window.robot().type(KeyCode.F9);
            window.settle();
            locked(window, site);
            toHerRecord(window, site);
            assertTrue(window.mentions("started on"), "kept, to be finished or declined");
            handOver(window, "Hand over again");
            window.press("#handover-done");
            locked(window, site);
            toHerRecord(window, site);
            assertFalse(window.mentions("started on"), "finished behind the locked screen");
        }
    }

    private static void handOver(OpenWindow window, String by) {
        if (by.startsWith("#")) {
            window.pressAll("No");
        }
        window.press(by);
        window.press("Hand over");
        assertTrue(window.reads(QUESTION), () -> window.words().toString());
        assertFalse(window.mentions("Hide"));
    }

    private static void locked(OpenWindow window, ASite site) {
        assertTrue(window.reads("Sign-in word"), () -> window.words().toString());
        assertFalse(window.mentions(site.card()) || window.reads(QUESTION));
    }

    private static void toHerRecord(OpenWindow window, ASite site) {
        ASite.unlock(window);
        ASite.openHerRecord(window);
        assertTrue(window.mentions(site.card()));
        window.section("Well-being");
    }
}
