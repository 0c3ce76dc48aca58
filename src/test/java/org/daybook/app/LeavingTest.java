package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.daybook.testing.Waits;
import org.daybook.locking.LeftOff;
import org.daybook.locking.LockingRule;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.InEnglish;
import org.daybook.ui.HideKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// When the screen locks by itself, what stays on the clipboard, and what is back after unlocking.
@Timeout(120)
@ExtendWith(InEnglish.class)
class LeavingTest {
    @TempDir
    Path home;

    private ASite site = new ASite(Path.of(""), new org.daybook.testing.SteppingClock(), "");

    @BeforeEach
    void aSite() {
        site = ASite.at(home);
    }

    @Test
    void locksByItselfAfterTheMinutesOfTheSite() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            site.pass(window, Duration.ofSeconds(170));
            assertFalse(ASite.isLocked(window));
            window.robot().type(KeyCode.SHIFT);
            site.pass(window, Duration.ofSeconds(170));
            assertFalse(ASite.isLocked(window), "a key was pressed meanwhile");
            site.pass(window, Duration.ofSeconds(20));
            assertTrue(ASite.isLocked(window));
        }
    }

    @Test
    void theSiteMayChooseAnotherTime() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Settings");
            window.press("one minute less");
            window.press("one minute less");
            assertTrue(window.reads("1"), () -> window.words().toString());
            site.pass(window, Duration.ofSeconds(60));
            assertTrue(ASite.isLocked(window));
        }
        site.inHouse(house -> assertEquals(new LockingRule(1, LockingRule.ShortCodes.ALLOWED),
                house.locking().rule()));
    }

    @Test
    void locksWhenTheComputerSlept() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            onScreen(() -> {
                site.clock().move(Duration.ofMinutes(2));
                window.front().idleLock().ask();
                return true;
            });
            assertTrue(ASite.isLocked(window), "two minutes of sleep are more than two minutes of rest");
        }
    }

    @Test
    void anotherKeyMayHide() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Settings");
            ComboBox<HideKey> keys = hideKeys(window);
            onScreen(() -> {
                keys.setValue(new HideKey(KeyCode.F7));
                return true;
            });
            assertTrue(window.reads("F7"), "it stands beside Hide");
            window.robot().type(KeyCode.F9);
            assertFalse(ASite.isLocked(window));
            window.robot().type(KeyCode.F7);
            assertTrue(ASite.isLocked(window));
        }
        try (var window = site.open()) {
            ASite.unlock(window);
            window.robot().type(KeyCode.F7);
            assertTrue(ASite.isLocked(window), "it is remembered");
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<HideKey> hideKeys(OpenWindow window) {
        return window.node("#hide", ComboBox.class);
    }

    @Test
    void aHalfPlannedSessionIsThereAgain() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Sessions");
            window.press("Plan a session");
            window.type("title", "Sewing for beginners");
            window.type("start", "14:30");
            window.press("Practical skills");
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            ASite.unlock(window);
            assertFalse(window.mentions("Sewing"), "an empty screen first");
            window.press("#goOn");
            assertEquals("Sewing for beginners",
                    onScreen(() -> window.node("#title", ComboBox.class).getEditor().getText()));
            assertEquals("14:30", onScreen(() -> window.node("#start", TextField.class).getText()));
            assertTrue(window.reads("14:30–16:00"));
            window.type("room", "Room 4");
            window.press("Plan");
            // Its row appears with the next layout of the list of the week.
            assertTrue(Waits.until(() -> window.mentions("Sewing for beginners"), Duration.ofSeconds(5)),
                    () -> "planned: " + window.words());
        }
    }

    @Test
    void aStartOpensTodayAndLeadsBackToWhatWasHalfTyped() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            ASite.openHerRecord(window);
            window.section("Paths");
            window.type("goal", "parlare con il medico");
        }
        site.clock().move(Duration.ofMinutes(1));
        try (var window = site.open()) {
            ASite.unlock(window);
            assertTrue(window.reads("Wednesday 25 November"), () -> "Today: " + window.words());
            assertFalse(window.mentions(site.card()) || window.mentions("medico"), "and never her");
            window.press("Go back");
            assertTrue(window.reads("parlare con il medico"), () -> window.words().toString());
        }
    }

    @Test
    void whoeverElseSignsInAfterALockSeesTodayAndNoWayBack() throws Exception {
        site.inHouse(house -> house.team().add(new NewMember("gg", "GG", Preset.COORDINATOR.roles()),
                "amber canoe window thirty lakes".toCharArray()));
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("People");
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            window.type("word", "gg");
            window.type("passphrase", "amber canoe window thirty lakes");
            window.press("#open");
            assertTrue(window.reads("Wednesday 25 November"), () -> "Today: " + window.words());
            assertFalse(window.reads("Continue"));
        }
    }

    @Test
    void anIdleLockKeepsWhatIsTypedToo() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Sessions");
            window.press("Plan a session");
            window.type("title", "Sewing for beginners");
            site.pass(window, Duration.ofMinutes(3));
            assertTrue(ASite.isLocked(window));
            ASite.unlock(window);
            window.press("#goOn");
            assertEquals("Sewing for beginners",
                    onScreen(() -> window.node("#title", ComboBox.class).getEditor().getText()));
        }
    }

    @Test
    void aWelcomeUnderWayGoesOnUnderTheSameCard() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("People");
            window.press("#welcome");
            var card = onScreen(() -> window.node("#newCard", javafx.scene.control.Label.class).getText());
            window.type("name", "Zuccherina");
            window.type("year", "2099");
            window.press("Moon");
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            ASite.unlock(window);
            window.press("#goOn");
            assertEquals("2099", onScreen(() -> window.node("#year", TextField.class).getText()),
                    "also what cannot be saved");
            assertTrue(window.reads("Zuccherina") && window.reads(card), () -> window.words().toString());
            window.type("year", "1999");
            window.press("#welcome");
            assertTrue(window.mentions(card), () -> "her record: " + window.words());
        }
        site.inHouse(house -> assertEquals(2, house.participants().count()));
    }

    @Test
    void aHalfTypedGoalIsThereAgain() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            ASite.openHerRecord(window);
            window.section("Paths");
            window.type("goal", "parlare con il medico");
            window.press("Civic inclusion");
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            ASite.unlock(window);
            window.press("#goOn");
            assertTrue(window.reads("parlare con il medico"), () -> window.words().toString());
            window.press("#enrol");
            assertTrue(window.mentions("“parlare con il medico”"), () -> window.words().toString());
        }
    }

    @Test
    void whoGoesOnElsewhereIsNotAskedAgain() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("People");
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            ASite.unlock(window);
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            ASite.unlock(window);
            assertTrue(window.reads("Continue"), "she had not decided yet");
            window.press("Today");
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            ASite.unlock(window);
            assertFalse(window.reads("Continue"));
        }
        site.inHouse(house -> assertEquals(Optional.empty(), house.leavingOff().present()));
    }

    @Test
    void whatIsTypedIsKeptAsSheGoes() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Sessions");
            window.press("Plan a session");
            window.type("title", "Sewing for beginners");
            for (int second = 0; second < 5; second++) {
                onScreen(() -> {
                    window.front().idleLock().ask();
                    return true;
                });
            }
            window.settle();
            var kept = new java.util.concurrent.CompletableFuture<Optional<LeftOff>>();
            onScreen(() -> window.front().background().run(() -> MainWindowTest.house(window).leavingOff().present(),
                    kept::complete));
            assertTrue(kept.join().orElseThrow().unsaved().contains("Sewing"));
        }
    }

    @Test
    void whatWasCopiedIsGoneAfterHalfAMinute() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            copy(window, "Zuccherina");
            site.pass(window, Duration.ofSeconds(20));
            assertEquals("Zuccherina", clipboard());
            site.pass(window, Duration.ofSeconds(10));
            assertEquals("", clipboard());
            copy(window, "Zuccherina");
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            assertEquals("", clipboard());
        }
    }

    @Test
    void soIsAListThatWasCopied() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            onScreen(() -> window.front().background().run(
                    () -> MainWindowTest.house(window).services().addStarterSet(), _ -> {}));
            window.settle();
            window.press("Services");
            window.settle();
            var services = window.any(org.daybook.ui.SortedTable.class);
            onScreen(() -> {
                services.requestFocus();
                return true;
            });
            window.robot().press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
            window.settle();
            assertTrue(clipboard().lines().count() > 3, LeavingTest::clipboard);
            site.pass(window, Duration.ofSeconds(30));
            assertEquals("", clipboard());
        }
    }

    /// A number copied from a message outside this program is as revealing as one copied here.
    @Test
    void hidingEmptiesTheClipboardWhoeverFilledIt() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            onScreen(() -> Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, "from another program")));
            assertEquals("from another program", clipboard());
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            assertEquals("", clipboard());
        }
    }

    private static void copy(OpenWindow window, String words) {
        window.press("People");
        var search = window.any(org.daybook.ui.SearchField.class);
        onScreen(() -> {
            search.setText(words);
            search.requestFocus();
            search.selectAll();
            return true;
        });
        window.robot().press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        window.settle();
        assertEquals(words, clipboard());
    }

    private static String clipboard() {
        return onScreen(() -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    @Test
    void noFieldOpensAMenuOfTheToolkit() throws Exception {
        try (var window = site.open()) {
            var word = window.node("#word", TextField.class);
            onScreen(() -> {
                word.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null));
                return true;
            });
            window.settle();
            assertTrue(onScreen(() -> Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance)));
        }
    }
}
