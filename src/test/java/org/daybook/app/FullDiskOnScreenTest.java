package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.daybook.testing.InEnglish;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The disk is full just when she saves, and the program is started a second time: she loses nothing and is told why.
@Timeout(120)
@ExtendWith(InEnglish.class)
class FullDiskOnScreenTest {
    /// Every audit line now needs a megabyte that is not available. The trigger belongs to one connection: the lane that is
    /// reopened after the failure has space again, as if somebody had freed some.
    private static final String HUNGRY = """
            create temp trigger hungry after insert on main.audit
            begin
              insert or replace into left_off
              select id, 'today/', zeroblob(1000000), 'now' from staff_member;
            end""";

    @TempDir
    Path home;

    private ASite site = new ASite(Path.of(""), new org.daybook.testing.SteppingClock(), "");

    @BeforeEach
    void aSite() {
        site = ASite.at(home);
    }

    @Test
    void whatSheTypedIsStillThereAndIsSavedOnceThereIsRoom() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("People");
            window.press("#welcome");
            var card = onScreen(() -> window.node("#newCard", Label.class).getText());
            window.type("name", "Zuccherina");
            window.type("year", "1999");
            fillTheDisk(window);
            window.press("#welcome");
            assertTrue(window.mentions("The disk is full, so this was not saved. Your text is still here"),
                    () -> window.words().toString());
            assertEquals("Zuccherina", onScreen(() -> window.node("#name", TextField.class).getText()));
            assertEquals("1999", onScreen(() -> window.node("#year", TextField.class).getText()));
            window.press("#welcome");
            assertTrue(window.mentions(card), () -> "her record: " + window.words());
        }
        site.inHouse(house -> assertEquals(2, house.participants().count()));
    }

    private static void fillTheDisk(OpenWindow window) {
        onScreen(() -> window.front().background().runOn(
                new Task<>(() -> MainWindowTest.house(window).vault().write(new UUID(0, 0), tx -> {
                    tx.handle().execute(HUNGRY);
                    return tx.handle().createQuery("pragma max_page_count = 1").mapTo(Integer.class).one();
                }), _ -> {}, _ -> {}, () -> {})));
        window.settle();
    }

    @Test
    void aSecondStartOnTheSameStoreIsToldSoAndKeepsTheWord() throws Exception {
        try (var secret = TestHouse.secret();
                var first = site.lobby().unlock(site.store(), secret);
                var window = site.open()) {
            window.type("word", TestHouse.WORD);
            window.type("passphrase", TestHouse.PASSPHRASE);
            window.press("#open");
            assertTrue(window.mentions("This database is already open, in another window or on another computer."),
                    () -> window.words().toString());
            assertEquals(TestHouse.WORD, onScreen(() -> window.node("#word", TextField.class).getText()));
            assertEquals(1, first.participants().count(), "the first one works on undisturbed");
        }
        try (var window = site.open()) {
            ASite.unlock(window);
        }
    }
}
