package org.daybook.app;

import org.daybook.site.OpenSite;
import org.daybook.signin.SettingsFile;
import static org.daybook.paths.Path.CIVIC_INCLUSION;
import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.daybook.base.Refusal;
import org.daybook.sessions.NewSession;
import org.daybook.staff.Permission;
import org.daybook.testing.InEnglish;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.testing.Waits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.service.support.FiredEvents;
import org.testfx.util.WaitForAsyncUtils;

/// Hiding, unlocking, changing the language and closing the window.
@Timeout(120)
@ExtendWith(InEnglish.class)
class MainWindowTest {
    private static final Texts ITALIAN = new Texts(Locale.ITALIAN);

    @TempDir
    Path home;

    private ASite site = new ASite(Path.of(""), new SteppingClock(), "");

    @BeforeEach
    void aStoreWithOneWoman() {
        site = ASite.at(home);
    }

    @Test
    void f9HidesAtOnceEvenWhileTheStoreIsBusy() throws Exception {
        try (var window = site.open()) {
            var lobby = window.words();
            ASite.unlock(window);
            window.press("People");
            assertTrue(window.mentions("Ω.") && window.mentions(site.card()),
                    () -> "her initial is listed: " + window.words());
            var before = new ArrayList<>(window.words());
            before.removeAll(lobby);
            var going = new CountDownLatch(1);
            onScreen(() -> window.front().background().run(() -> await(going), _ -> {}));
            window.robot().type(KeyCode.F9);
            Waits.forEvents();
            var after = window.words();
            var windows = onScreen(() -> Window.getWindows().stream().filter(Window::isShowing).count());
            going.countDown();
            assertTrue(after.contains("Sign-in word"), after::toString);
            assertTrue(Collections.disjoint(before, after), () -> before + " and still " + after);
            assertEquals(1, windows);
        }
    }

    @Test
    void whoLooksForAnotherSiteFindsBackToHerOwn() throws Exception {
        try (var window = site.open()) {
            window.press("Open another site");
            window.press("Open this computer’s site");
            ASite.unlock(window);
        }
    }

    @Test
    void aSiteOnAStickThatIsNotPluggedInIsLookedForAgainNotSetUpAnew() throws Exception {
        var elsewhere = home.resolve("in-a-pocket");
        Files.move(site.store().path(), elsewhere);
        try (var window = site.open()) {
            assertTrue(window.mentions("If it is on a stick"), () -> window.words().toString());
            window.press("Look for the site again");
            assertTrue(window.mentions("is still not there"), () -> window.words().toString());
            assertTrue(
                    Stream.<Node>iterate(window.node("#message", MessageLine.class), Objects::nonNull, Node::getParent)
                            .noneMatch(ScrollPane.class::isInstance),
                    "nobody has to scroll to read it");
            Files.move(elsewhere, site.store().path());
            window.press("Look for the site again");
            ASite.unlock(window);
        }
    }

    @Test
    void aSiteInTheUsualPlaceIsOfferedWhenTheSettingsAreLost() throws Exception {
        Files.delete(home.resolve("settings").resolve("settings.properties"));
        try (var window = site.open()) {
            window.press("Open this computer’s site");
            ASite.unlock(window);
        }
    }

    /// Under the letter "A", which another computer of the site has, both would draw the same cards.
    @Test
    void aComputerWhoseSettingsAreLostGoesOnUnderItsLetter() throws Exception {
        Files.delete(home.resolve("settings").resolve("settings.properties"));
        try (var window = site.open()) {
            window.press("Open this computer’s site");
            ASite.unlock(window);
            assertTrue(window.mentions("Computer C"), () -> window.words().toString());
        }
        assertEquals(Optional.empty(), new SettingsFile(home.resolve("settings")).load().computer(),
                "what one store says is not kept for the next");
        try (var secret = TestHouse.secret(); var house = site.lobby().unlock(site.store(), secret)) {
            assertEquals(List.of("C"), house.vault().look(tx -> tx.handle().createQuery("""
                    select distinct computer
                      from audit""").mapTo(String.class).list()));
        }
    }

    /// As with a damaged row, or a bug of ours: nobody faces an empty day without an explanation.
    @Test
    void whereTodayCannotBeReadItIsSaidAndOtherPagesOpen() throws Exception {
        try (var secret = TestHouse.secret(); var house = site.lobby().unlock(site.store(), secret)) {
            house.calendar().plan(new NewSession(
                    Optional.of(LocalDate.ofInstant(site.clock().instant(), TestHouse.PALERMO.zone())),
                    Optional.of(LocalTime.of(10, 0)), 60, Optional.of(CIVIC_INCLUSION), "Italian A1", "Blue"));
            house.gate().act(Permission.PLAN_SESSION,
                    work -> work.tx().handle().execute("update session set starts_at = 'soon'"));
        }
        try (var window = site.open()) {
            window.type("word", TestHouse.WORD);
            window.type("passphrase", TestHouse.PASSPHRASE);
            window.press("#open");
            assertTrue(window.reads("Something went wrong in the program"), () -> window.words().toString());
            assertTrue(window.mentions("Saved data is still there."), () -> window.words().toString());
            window.press("Close");
            assertFalse(window.mentions("Something went wrong"));
            window.press("People");
            assertTrue(window.mentions(site.card()), () -> window.words().toString());
            window.press("Today");
            assertTrue(window.reads("Something went wrong in the program"), "it is read anew, and said again");
        }
    }

    /// JavaFX's cached styles of what was shown are removed with it, and the locked screen looks as before.
    @Test
    void afterALockTheStylesOfWhatWasShownGo() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            var dressed = new AtomicInteger();
            var before = onScreen(() -> {
                var sheets = window.scene().getStylesheets();
                sheets.addListener((ListChangeListener<String>) _ -> dressed.incrementAndGet());
                return List.copyOf(sheets);
            });
            window.robot().type(KeyCode.F9);
            window.settle();
            assertEquals(1, dressed.get());
            assertEquals(before, onScreen(() -> List.copyOf(window.scene().getStylesheets())));
            ASite.unlock(window);
            assertEquals(1, dressed.get(), "nobody who signs in waits for it");
        }
    }

    @Test
    void inventingPeopleMayBeStoppedAndLeavesNothing() throws Exception {
        try (var window = site.open()) {
            window.press("Open another site");
            var button = window.node("#lookAround", Button.class);
            onScreen(() -> {
                button.fire();
                button.fire();
                return true;
            });
            window.settle();
            assertTrue(window.reads("Look around with invented people"), () -> "still here: " + window.words());
            unlockAgain(window);
        }
    }

    @Test
    void aLookAroundSaysOnEveryPageThatPeopleAreInventedAndEndsWhereItBegan() throws Exception {
        try (var window = site.open()) {
            window.press("Open another site");
            onScreen(() -> {
                window.node("#lookAround", Button.class).fire();
                return true;
            });
            window.settle();
            for (var room : List.of("People", "Settings", "Today")) {
                window.press(room);
                assertTrue(window.reads("Invented people."), room);
                assertTrue(window.reads("You are looking around. Nothing you do here is kept."), room);
            }
            window.press("Set up my site");
            window.settle();
            assertTrue(window.reads("Look around with invented people"), () -> "still here: " + window.words());
            unlockAgain(window);
            assertFalse(window.reads("Invented people."), "her own site");
        }
    }

    /// The lane is free again: the abandoned work does not keep the next work waiting.
    private void unlockAgain(OpenWindow window) {
        onScreen(() -> {
            window.front().unlock(site.store().path());
            return true;
        });
        ASite.unlock(window);
    }

    @Test
    void nothingHoldsAHiddenHouse() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            for (var room : List.of("People", "Paths", "Sessions", "Reports", "Settings", "Today", "People")) {
                window.press(room);
            }
            var parts = partsOfTheHouse(window);
            window.robot().type(KeyCode.F9);
            window.settle();
            forgetWhatTheRobotDid();
            for (var part : parts) {
                assertForgotten(part);
            }
        }
    }

    @Test
    void unlockingAfterHidingLandsOnAnEmptyScreen() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("People");
            window.robot().type(KeyCode.F9);
            window.settle();
            ASite.unlock(window);
            assertTrue(window.reads("Continue"), () -> "offered: " + window.words());
            assertFalse(window.mentions("Ω.") || window.mentions(site.card()));
            window.press("#goOn");
            assertTrue(window.mentions("Ω."), () -> "among the people again: " + window.words());
        }
    }

    @Test
    void theLanguageChangesInTheLobbyWithoutLeavingThePlace() throws Exception {
        try (var window = site.open()) {
            window.press("Italiano");
            assertTrue(window.reads(ITALIAN.say("signin.unlock.word")), () -> window.words().toString());
            window.press(ITALIAN.say("signin.unlock.other"));
            window.press(ITALIAN.say("signin.first.create"));
            assertTrue(window.reads(ITALIAN.say("signin.create.passphrase.hint")));
            window.press("English");
            assertTrue(window.mentions("Write it on paper and keep it away"), () -> window.words().toString());
        }
    }

    /// The problems of every field have room without scrolling.
    @Test
    void aRefusedFormOfANewSiteIsWholeInASmallWindow() throws Exception {
        for (var texts : List.of(new Texts(Locale.UK), ITALIAN)) {
            try (var window = site.open()) {
                window.size(1280, 720);
                if (texts == ITALIAN) {
                    window.press("Italiano");
                }
                window.press(texts.say("signin.unlock.other"));
                window.press(texts.say("signin.first.create"));
                window.press(texts.say("signin.create.create"));
                var page = (javafx.scene.control.ScrollPane) window.robot().lookup(".page-scroll").query();
                assertTrue(
                        onScreen(() -> page.getContent().getLayoutBounds()
                                .getHeight() <= page.getViewportBounds().getHeight() + 1),
                        () -> page.getContent().getLayoutBounds() + " in "
                                + page.getViewportBounds() + " of " + window.words());
            }
        }
    }

    @Test
    void theLanguageChangesInTheHouseWithoutLosingTheWay() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("People");
            window.press("Settings");
            window.press("Italiano");
            assertTrue(window.reads(ITALIAN.say("app.settings.title")), () -> window.words().toString());
            window.press("#back");
            assertTrue(window.mentions("Ω."), () -> "back among the people: " + window.words());
            assertTrue(window.node(ITALIAN.say("participants.people.title"), ToggleButton.class).isSelected());
        }
    }

    @Test
    void closingTheWindowClosesTheStore() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            assertEquals("vault.refusal.open-elsewhere", opening());
        }
        assertEquals("opened", opening());
    }

    @Test
    void closingWhileTheStoreIsBeingOpenedClosesItToo() throws Exception {
        var left = new CountDownLatch(1);
        var lastSeen = new ArrayList<String>();
        try (var window = site.open()) {
            onScreen(() -> {
                window.front().unlock(TestHouse.secret(), _ -> {});
                window.front().leave(() -> {
                    lastSeen.add(opening());
                    left.countDown();
                });
                return true;
            });
            assertTrue(left.await(30, TimeUnit.SECONDS));
            window.settle();
            assertFalse(window.reads("People"), "nobody is there to see it");
        }
        assertEquals(List.of("opened"), lastSeen);
    }

    @Test
    void anAnswerThatComesAfterHidingIsNotShown() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            var going = new CountDownLatch(1);
            var seen = Collections.synchronizedList(new ArrayList<Object>());
            onScreen(() -> window.front().background().run(() -> await(going), seen::add));
            onScreen(() -> window.front().background().read(() -> await(going), seen::add));
            window.robot().type(KeyCode.F9);
            Waits.forEvents();
            going.countDown();
            window.settle();
            assertEquals(List.of(), seen);
            assertTrue(window.reads("Sign-in word"));
        }
        assertEquals("opened", opening());
    }

    /// Returns how opening the store ends for somebody else.
    private String opening() {
        try (var secret = TestHouse.secret(); var house = site.lobby().unlock(site.store(), secret)) {
            return house.participants().count() == 1 ? "opened" : "opened, but not whole";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static List<WeakReference<Object>> partsOfTheHouse(OpenWindow window) {
        return onScreen(() -> {
            var screens = ((Optional<?>) inside(window.front(), "open")).orElseThrow();
            var house = (OpenSite) inside(screens, "house");
            return List.of(new WeakReference<>(screens), new WeakReference<>(house),
                    new WeakReference<>(inside(screens, "frame")), new WeakReference<>(house.vault()));
        });
    }

    /// Returns the open site; on the JavaFX application thread or the write lane.
    static OpenSite house(OpenWindow window) {
        return (OpenSite) inside(((Optional<?>) inside(window.front(), "open")).orElseThrow(), "house");
    }

    private static Object inside(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /// The robot keeps every event, and with it every button.
    static void forgetWhatTheRobotDid() {
        onScreen(() -> {
            ((FiredEvents) inside(FxToolkit.toolkitContext(), "firedEvents")).clearEvents();
            return true;
        });
    }

    private static void assertForgotten(WeakReference<Object> part) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (part.get() != null && System.nanoTime() < patience) {
            System.gc();
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        }
        assertNull(part.get(), "somebody still holds it");
    }

    static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
