package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.locking.LockingRule;
import org.daybook.staff.TrailLine;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.InEnglish;
import org.daybook.testing.TestHouse;
import org.daybook.testing.Waits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The locked screen: waiting after wrong attempts, and the short code after an idle lock and never after anything else.
@Timeout(180)
@ExtendWith(InEnglish.class)
class ShortCodeTest {
    private static final String CODE = "2580";

    @TempDir
    Path home;

    private ASite site = new ASite(Path.of(""), new org.daybook.testing.SteppingClock(), "");

    @BeforeEach
    void aSite() {
        site = ASite.at(home);
    }

    @Test
    void wrongTriesMakeTheButtonCountDownAlsoAfterARestart() throws Exception {
        try (var window = site.open()) {
            for (int tries = 0; tries < 4; tries++) {
                window.type("word", TestHouse.WORD);
                window.type("passphrase", "not this one");
                window.press("#open");
                if (tries < 3) {
                    site.clock().move(Duration.ofSeconds(5));
                    comesTo(window, () -> mayOpen(window));
                }
            }
            comesTo(window, () -> window.reads("Wait 10 seconds"));
            assertTrue(onScreen(() -> window.node("#open", Button.class).isDisabled()));
        }
        site.clock().move(Duration.ofSeconds(3));
        try (var window = site.open()) {
            assertTrue(window.reads("Wait 7 seconds"), () -> "a restart changes nothing: " + window.words());
            window.type("word", TestHouse.WORD);
            window.type("passphrase", TestHouse.PASSPHRASE);
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window), "hiding works meanwhile");
            site.clock().move(Duration.ofSeconds(7));
            comesTo(window, () -> mayOpen(window));
            ASite.unlock(window);
        }
        site.inHouse(house -> {
            var lines = house.trail().lines(TrailQuestion.EVERYTHING);
            assertTrue(lines.stream().anyMatch(line -> line.tries() == 4), lines::toString);
        });
    }

    @Test
    void anIdleLockIsLeftByTheCodeAndTheTrailSaysSo() throws Exception {
        site.inHouse(house -> house.ownCode().set(CODE.toCharArray(), TestHouse.PASSPHRASE.toCharArray()));
        try (var window = site.open()) {
            assertFalse(offersCode(window), "not at the first start");
            ASite.unlock(window);
            site.pass(window, Duration.ofMinutes(3));
            assertTrue(offersCode(window), () -> window.words().toString());
            assertFalse(window.reads("Sign-in word"));
            assertTrue(window.mentions("until 10:2"), () -> window.words().toString());
            window.robot().write(CODE).type(KeyCode.ENTER);
            window.settle();
            assertTrue(window.reads("People"), () -> window.words().toString());
        }
        site.inHouse(house -> assertTrue(house.trail().lines(TrailQuestion.EVERYTHING).stream()
                .anyMatch(line -> line.kind() == TrailLine.Kind.BY_SHORT_CODE)));
    }

    @Test
    void neverAfterHidingOrALockOfTheSystem() throws Exception {
        site.inHouse(house -> house.ownCode().set(CODE.toCharArray(), TestHouse.PASSPHRASE.toCharArray()));
        try (var window = site.open()) {
            ASite.unlock(window);
            window.robot().type(KeyCode.F9);
            window.settle();
            assertFalse(offersCode(window));
            ASite.unlock(window);
            lock(window, LockReason.SYSTEM_LOCKED);
            assertFalse(offersCode(window));
            ASite.unlock(window);
            site.pass(window, Duration.ofMinutes(3));
            assertTrue(offersCode(window));
            window.robot().type(KeyCode.F9);
            window.settle();
            assertFalse(offersCode(window), "hiding ends it");
            ASite.unlock(window);
            site.pass(window, Duration.ofMinutes(3));
            lock(window, LockReason.SYSTEM_LOCKED);
            comesTo(window, () -> !offersCode(window));
        }
    }

    @Test
    void afterHidingOnlyWhereTheSiteAllowsItAndNeverAfterHidingTwice() throws Exception {
        site.inHouse(house -> {
            house.ownCode().set(CODE.toCharArray(), TestHouse.PASSPHRASE.toCharArray());
            house.locking().change(new LockingRule(3, LockingRule.ShortCodes.ALSO_AFTER_HIDING));
        });
        try (var window = site.open()) {
            ASite.unlock(window);
            window.robot().type(KeyCode.F9);
            window.settle();
            assertTrue(offersCode(window), () -> window.words().toString());
            window.robot().write(CODE).type(KeyCode.ENTER);
            window.settle();
            assertTrue(window.reads("People"), () -> window.words().toString());
            window.robot().type(KeyCode.F9).type(KeyCode.F9);
            window.settle();
            assertFalse(offersCode(window), "hidden twice, also while the store is still being closed");
            ASite.unlock(window);
            lock(window, LockReason.SYSTEM_LOCKED);
            assertFalse(offersCode(window));
        }
    }

    @Test
    void threeWrongOnesLeadToThePassphrase() throws Exception {
        site.inHouse(house -> house.ownCode().set(CODE.toCharArray(), TestHouse.PASSPHRASE.toCharArray()));
        try (var window = site.open()) {
            ASite.unlock(window);
            site.pass(window, Duration.ofMinutes(3));
            for (int tries = 0; tries < 3; tries++) {
                assertTrue(offersCode(window));
                window.robot().write("7391").type(KeyCode.ENTER);
                window.settle();
            }
            assertFalse(offersCode(window));
            assertTrue(window.mentions("Please use your passphrase."), () -> window.words().toString());
            site.clock().move(Duration.ofSeconds(5));
            comesTo(window, () -> mayOpen(window));
            ASite.unlock(window);
        }
    }

    @Test
    void itsTimeEndsAndThePassphraseIsAlwaysAWay() throws Exception {
        site.inHouse(house -> house.ownCode().set(CODE.toCharArray(), TestHouse.PASSPHRASE.toCharArray()));
        try (var window = site.open()) {
            ASite.unlock(window);
            site.pass(window, Duration.ofMinutes(3));
            assertTrue(offersCode(window));
            site.pass(window, Duration.ofMinutes(20));
            comesTo(window, () -> !offersCode(window));
            ASite.unlock(window);
            site.pass(window, Duration.ofMinutes(3));
            window.press("#usePassphrase");
            assertFalse(offersCode(window));
            ASite.unlock(window);
        }
    }

    @Test
    void whatTheSiteForbidsMeanwhileDoesNotOpen() throws Exception {
        site.inHouse(house -> house.ownCode().set(CODE.toCharArray(), TestHouse.PASSPHRASE.toCharArray()));
        try (var window = site.open()) {
            ASite.unlock(window);
            site.pass(window, Duration.ofMinutes(3));
            site.inHouse(house -> house.locking().change(new LockingRule(3, LockingRule.ShortCodes.FORBIDDEN)));
            window.robot().write(CODE).type(KeyCode.ENTER);
            window.settle();
            assertFalse(window.reads("People"));
            assertTrue(window.mentions("Please use your passphrase."), () -> window.words().toString());
            ASite.unlock(window);
            site.pass(window, Duration.ofMinutes(3));
            assertFalse(offersCode(window), "forbidden: not even offered");
        }
        site.inHouse(house -> assertTrue(house.trail().lines(TrailQuestion.EVERYTHING).stream()
                .noneMatch(line -> line.kind() == TrailLine.Kind.BY_SHORT_CODE)));
    }

    @Test
    void itIsSetAndRemovedInTheSettings() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Settings");
            window.type("code", "1234");
            window.type("codeAgain", "1234");
            window.press("#set");
            assertTrue(window.mentions("easy to guess"), () -> window.words().toString());
            window.type("code", CODE);
            window.type("codeAgain", CODE);
            window.press("#set");
            assertTrue(window.mentions("Type your passphrase."), () -> window.words().toString());
            window.type("codePassphrase", "not hers, but typed here");
            window.press("#set");
            assertTrue(window.mentions("Wrong passphrase."), () -> window.words().toString());
            assertFalse(window.reads("You have a short code."), () -> window.words().toString());
            window.type("codePassphrase", TestHouse.PASSPHRASE);
            window.type("code", CODE);
            window.type("codeAgain", CODE);
            window.press("#set");
            assertTrue(window.reads("You have a short code."), () -> window.words().toString());
            assertEquals("", onScreen(() -> window.node("#code", PasswordField.class).getText()));
            window.press("#remove");
            assertTrue(window.reads("Removed."));
            site.pass(window, Duration.ofMinutes(3));
            assertFalse(offersCode(window));
        }
        site.inHouse(house -> assertEquals(Optional.empty(), house.ownCode().quickUnlock(LockingRule.Lock.BY_ITSELF)));
    }

    @Test
    void hidingClearsWhatWasSuggested() throws Exception {
        try (var window = site.open()) {
            window.press("Open another site");
            window.press("#create");
            window.press("#suggest");
            var suggested = window.node("#suggested", TextField.class);
            var passphrase = window.node("#passphrase", PasswordField.class);
            assertEquals(5, onScreen(suggested::getText).split(" ").length);
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            assertEquals("", onScreen(() -> suggested.getText() + passphrase.getText()));
            ASite.unlock(window);
            window.press("Settings");
            window.press("#passphrase");
            window.press("#suggest");
            var inside = window.node("#suggested", TextField.class);
            assertEquals(5, onScreen(inside::getText).split(" ").length);
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            assertEquals("", onScreen(inside::getText));
        }
    }

    private static boolean offersCode(OpenWindow window) {
        return window.reads("Short code");
    }

    private static void lock(OpenWindow window, LockReason why) {
        onScreen(() -> {
            window.front().lock(why);
            return true;
        });
        window.settle();
    }

    /// The locked screen checks the clock every second.
    private static void comesTo(OpenWindow window, BooleanSupplier state) throws InterruptedException {
        assertTrue(Waits.until(state, Duration.ofSeconds(20)), () -> window.words().toString());
        window.settle();
    }

    private static boolean mayOpen(OpenWindow window) {
        return onScreen(() -> !window.node("#open", Button.class).isDisabled());
    }
}
