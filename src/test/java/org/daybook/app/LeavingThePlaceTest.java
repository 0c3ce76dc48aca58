package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.daybook.keeping.Plan;
import org.daybook.testing.InEnglish;
import org.daybook.testing.TestHouse;
import org.daybook.testing.Waits;
import org.daybook.vault.Progress;
import org.daybook.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The computer must be given up: a backup to take along, and nothing of the store left on it.
@Timeout(180)
@ExtendWith(InEnglish.class)
class LeavingThePlaceTest {
    @TempDir
    Path home;

    private ASite site = new ASite(Path.of(""), new org.daybook.testing.SteppingClock(), "");
    private Path stick = Path.of("");

    @BeforeEach
    void aSite() throws Exception {
        site = ASite.at(home);
        stick = Files.createDirectories(home.resolve("exports"));
    }

    @Test
    void nothingIsLeftHereAndTheBackupBringsItBack() throws Exception {
        var id = new String[1];
        site.inHouse(house -> id[0] = house.vault().storeId().toString());
        try (var window = site.open()) {
            backUpToLeave(window);
            assertTrue(onScreen(() -> window.node("#destroy", Button.class).isDisabled()), "not without the word");
            window.type("typed", "Leave ");
            window.press("#destroy");
            assertTrue(window.mentions("This computer no longer has any site data."),
                    () -> window.words().toString());
            assertFalse(Files.exists(site.store().path()));
            assertEquals(List.of(), filesThatHold(home, stick, id[0]));
            assertEquals(List.of(), filesThatHold(home, stick, ASite.NAME));
            assertEquals(Optional.empty(), onScreen(() -> window.front().settings().store()));
            window.press("#on");
            assertTrue(window.reads("Set up a new site"), () -> window.words().toString());
        }
        try (var window = site.open()) {
            assertTrue(window.reads("Set up a new site"), "it is not even remembered that there was one");
        }
        bringBack();
        site.inHouse(house -> assertEquals(1, house.participants().count()));
    }

    /// The file of marks next to the settings, and GTK's memory of the chosen folders.
    @Test
    void noWitnessOutsideTellsOfAStoreThatIsGone() throws Exception {
        var id = new String[1];
        site.inHouse(house -> {
            id[0] = house.vault().storeId().toString();
            house.rights().lock(house.participants().newest().getFirst().id());
        });
        try (var window = site.open()) {
            ASite.unlock(window);
            assertFalse(filesThatHold(home.resolve("settings"), stick, id[0]).isEmpty(), "there was a witness");
        }
        var recent = Files.createDirectories(home.resolve(".local").resolve("share")).resolve("recently-used.xbel");
        Files.writeString(recent, "<xbel>\n" + remembered(stick) + remembered(site.store().path().resolve("slots"))
                + remembered(Path.of("/hers")) + "</xbel>\n");
        var usual = System.getProperty("user.home");
        System.setProperty("user.home", home.toString());
        try (var window = site.open()) {
            backUpToLeave(window);
            assertTrue(window.mentions("This backup is on the same disk as the site data"),
                    () -> window.words().toString());
            window.type("typed", "leave");
            window.press("#destroy");
            assertTrue(window.mentions("This computer no longer has any site data."),
                    () -> window.words().toString());
        } finally {
            System.setProperty("user.home", usual);
        }
        assertEquals(List.of(), filesThatHold(home, stick, id[0]));
        assertEquals("<xbel>\n" + remembered(Path.of("/hers")) + "</xbel>\n", Files.readString(recent));
    }

    private static String remembered(Path file) {
        return "  <bookmark href=\"" + file.toUri().toString().replaceAll("/$", "")
                + "\" added=\"2026\">\n  </bookmark>\n";
    }

    private void bringBack() {
        site.clock().move(java.time.Duration.ofMinutes(1));
        var backup = Vault.backupsIn(stick).getFirst().file();
        try (var secret = TestHouse.secret()) {
            var contents = site.lobby().lookInto(backup, secret, Progress.unwatched());
            site.lobby().restore(backup, contents, site.store(), secret, Progress.unwatched()).close();
        }
    }

    @Test
    void aMissingStickDestroysNothing() throws Exception {
        Files.delete(stick);
        try (var window = site.open()) {
            backUpToLeave(window);
            assertTrue(window.mentions("The backup folder was not found."), () -> window.words().toString());
            assertFalse(window.reads("Delete the site data here"));
        }
        site.inHouse(house -> assertEquals(1, house.participants().count()));
    }

    @Test
    void whatWasDoneAfterTheBackupIsNotDestroyed() throws Exception {
        try (var window = site.open()) {
            backUpToLeave(window);
            onScreen(() -> window.front().background().runOn(new org.daybook.ui.Task<>(() -> {
                MainWindowTest.house(window).safekeeping().plan(new Plan(Optional.empty(), 2, Plan.AtLeaving.NO));
                return true;
            }, _ -> {}, _ -> {}, () -> {})));
            window.settle();
            window.type("typed", "leave");
            window.press("#destroy");
            assertTrue(window.mentions("Something changed here after the backup"), () -> window.words().toString());
            window.press("#on");
            assertTrue(ASite.isLocked(window));
            ASite.unlock(window);
        }
    }

    @Test
    void hidingInTheMiddleOfItsBackupCancelsEverything() throws Exception {
        site.grow();
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Backups");
            window.press("#leave");
            onScreen(() -> {
                window.node("#choose", Button.class).fire();
                return true;
            });
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !Vault.backupsIn(stick).isEmpty() || part());
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            assertFalse(part());
            assertEquals(List.of(), Vault.backupsIn(stick));
            ASite.unlock(window);
        }
    }

    @Test
    void hidingWhileItIsDestroyedChangesNothing() throws Exception {
        try (var window = site.open()) {
            backUpToLeave(window);
            window.type("typed", "leave");
            var going = new CountDownLatch(1);
            onScreen(() -> {
                window.front().background().runOn(new org.daybook.ui.Task<>(() -> await(going), _ -> {}, _ -> {},
                        () -> {}));
                window.node("#destroy", Button.class).fire();
                return true;
            });
            assertTrue(window.mentions("One moment"), () -> window.words().toString());
            assertFalse(window.reads("Backups"), "the window is neutral before anything is destroyed");
            window.robot().type(KeyCode.F9);
            Waits.forEvents();
            going.countDown();
            window.settle();
            assertFalse(Files.exists(site.store().path()));
            assertTrue(window.mentions("This computer no longer has any site data"), () -> window.words().toString());
        }
    }

    private static void backUpToLeave(OpenWindow window) {
        ASite.unlock(window);
        window.press("Backups");
        window.press("#leave");
        assertTrue(window.mentions("An SSD may keep old blocks"), "it says what cannot be promised");
        window.press("#choose");
    }

    private boolean part() throws Exception {
        try (var files = Files.list(stick)) {
            return files.anyMatch(file -> file.toString().endsWith(".part"));
        }
    }

    /// Returns the files below a folder, except those of another folder, whose names or bytes contain some words.
    private static List<Path> filesThatHold(Path folder, Path without, String words) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.startsWith(without))
                    .filter(file -> holds(file, words)).toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return file.toString().contains(words)
                    || new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(words);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
