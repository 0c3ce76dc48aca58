package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.daybook.keeping.Plan;
import org.daybook.testing.InEnglish;
import org.daybook.testing.Waits;
import org.daybook.vault.FoundBackup;
import org.daybook.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// She closes the window when a backup is planned for that moment; and she hides while one is being made.
@Timeout(180)
@ExtendWith(InEnglish.class)
class ExitFlowTest {
    @TempDir
    Path home;

    private final List<String> left = new CopyOnWriteArrayList<>();
    private ASite site = new ASite(Path.of(""), new org.daybook.testing.SteppingClock(), "");
    private Path stick = Path.of("");

    @BeforeEach
    void aSiteThatBacksUpAtLeaving() throws Exception {
        site = ASite.at(home);
        stick = Files.createDirectories(home.resolve("exports"));
        site.inHouse(house -> house.safekeeping().plan(new Plan(Optional.of(stick), 3, Plan.AtLeaving.YES)));
    }

    @Test
    void closingMakesThePlannedBackupAndLeavesByItself() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            close(window);
            assertEquals(List.of("away", "left"), left);
            assertTrue(ASite.isLocked(window));
        }
        assertEquals(1, backups().size());
        site.inHouse(house -> assertEquals(backups().getFirst().madeAt(),
                house.safekeeping().state().lastMade().orElseThrow()));
    }

    @Test
    void hidingAndWaitingMakeNone() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.robot().type(KeyCode.F9);
            ASite.isLocked(window);
            ASite.unlock(window);
            site.pass(window, Duration.ofMinutes(4));
            assertTrue(ASite.isLocked(window));
        }
        assertEquals(List.of(), backups());
    }

    @Test
    void theLockedWindowAndOneWithoutAPlanCloseAtOnce() throws Exception {
        site.inHouse(house -> house.safekeeping().plan(new Plan(Optional.of(stick), 3, Plan.AtLeaving.NO)));
        try (var window = site.open()) {
            close(window);
            assertEquals(List.of("away", "left"), left);
            ASite.unlock(window);
            close(window);
            assertEquals(4, left.size());
        }
        assertEquals(List.of(), backups());
    }

    @Test
    void aMissingStickIsSaidAndSheMayLeave() throws Exception {
        Files.delete(stick);
        try (var window = site.open()) {
            ASite.unlock(window);
            close(window);
            assertTrue(window.mentions("Is the stick plugged in? You can still close without a backup."),
                    () -> window.words().toString());
            assertFalse(window.mentions(site.card()));
            assertEquals(List.of(), left);
            Files.createDirectory(stick);
            Files.delete(stick);
            window.press("#without");
            assertEquals(List.of("away", "left"), left);
        }
    }

    @Test
    void theStickIsPluggedInAndItGoesOn() throws Exception {
        Files.delete(stick);
        try (var window = site.open()) {
            ASite.unlock(window);
            close(window);
            Files.createDirectory(stick);
            window.press("#again");
            assertEquals(List.of("away", "left"), left);
        }
        assertEquals(1, backups().size());
    }

    @Test
    void whoStaysComesPastTheLockedScreenAndFindsWhatSheTyped() throws Exception {
        Files.delete(stick);
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Sessions");
            window.press("Plan a session");
            window.type("title", "Sewing for beginners");
            close(window);
            assertFalse(window.mentions("Sewing"), "the window is neutral by now");
            window.press("#stay");
            assertTrue(ASite.isLocked(window));
            ASite.unlock(window);
            window.press("#goOn");
            assertEquals("Sewing for beginners",
                    onScreen(() -> window.node("#title", ComboBox.class).getEditor().getText()));
            Files.createDirectory(stick);
            close(window);
            assertEquals(List.of("away", "left"), left, "and may leave another time");
        }
    }

    @Test
    void nobodyWhoReadsThatTheStickIsMissingLocksIt() throws Exception {
        Files.delete(stick);
        try (var window = site.open()) {
            ASite.unlock(window);
            close(window);
            site.pass(window, Duration.ofMinutes(4));
            assertTrue(ASite.isLocked(window));
        }
    }

    @Test
    void closingOnceMoreLeavesWithout() throws Exception {
        Files.delete(stick);
        try (var window = site.open()) {
            ASite.unlock(window);
            close(window);
            close(window);
            assertEquals(List.of("away", "left"), left);
        }
    }

    @Test
    void hidingInTheMiddleOfALargeBackupLocksAtOnceAndNothingHalfStays() throws Exception {
        site.grow();
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Backups");
            onScreen(() -> {
                window.node("#now", javafx.scene.control.Button.class).fire();
                return true;
            });
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !names().isEmpty());
            long pressed = System.nanoTime();
            window.robot().type(KeyCode.F9);
            Waits.forEvents();
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - pressed);
            assertTrue(window.reads("Sign-in word"), () -> window.words().toString());
            assertTrue(took < 2000, () -> took + " ms");
            assertTrue(ASite.isLocked(window));
            assertEquals(List.of(), names());
            ASite.unlock(window);
        }
    }

    @Test
    void hidingInTheMiddleOfTheLastBackupLocksAndStays() throws Exception {
        site.grow();
        try (var window = site.open()) {
            ASite.unlock(window);
            onScreen(() -> {
                window.front().close(() -> left.add("away"), () -> left.add("left"));
                return true;
            });
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !names().isEmpty());
            assertTrue(window.mentions("The window closes when"), () -> window.words().toString());
            assertFalse(window.mentions(site.card()));
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            assertEquals(List.of(), left);
            assertEquals(List.of(), names());
        }
    }

    @Test
    void theSystemEndsItWithoutABackupAndKeepsWhatIsHalfTyped() throws Exception {
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Sessions");
            window.press("Plan a session");
            window.type("title", "Sewing for beginners");
            onScreen(() -> {
                window.front().end(() -> left.add("away"), () -> left.add("left"));
                return true;
            });
            window.settle();
            assertEquals(List.of("away", "left"), left);
        }
        assertEquals(List.of(), backups());
        site.inHouse(house -> assertTrue(
                house.leavingOff().present().orElseThrow().unsaved().contains("Sewing")));
    }

    private void close(OpenWindow window) {
        onScreen(() -> {
            window.front().close(() -> left.add("away"), () -> left.add("left"));
            return true;
        });
        window.settle();
    }

    private List<FoundBackup> backups() {
        return Vault.backupsIn(stick);
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(stick)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
