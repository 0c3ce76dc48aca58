package org.daybook.app;

import org.daybook.signin.Settings;
import org.daybook.signin.SettingsFile;
import static org.daybook.testing.ScreenHouse.onScreen;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.daybook.keeping.Moments;
import org.daybook.staff.Permission;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.InEnglish;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.testing.Waits;
import org.daybook.ui.Texts;
import org.daybook.vault.Footprint;
import org.daybook.vault.Progress;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Restoring a backup from the locked screen and from the first one.
@Timeout(120)
@ExtendWith(InEnglish.class)
class RestoreScreenTest {
    @TempDir
    Path home;

    private ASite site = new ASite(Path.of(""), new SteppingClock(), "");
    private Path stick = Path.of("");
    private Path backup = Path.of("");

    @BeforeEach
    void aBackupWithOneWomanAndAStoreThatWentOn() throws Exception {
        site = ASite.at(home);
        stick = Files.createDirectory(home.resolve("stick"));
        site.inHouse(house -> backup = house.safekeeping().backUpNow(stick, Progress.unwatched()).file());
        site.inHouse(house -> someone().welcomedIn(house));
    }

    @Test
    void tellsWhatItWouldReplaceAndThenLandsOnTheEmptyScreen() throws Exception {
        try (var window = open()) {
            // So that this computer remembers how far the store had come.
            ASite.unlock(window);
            window.robot().type(KeyCode.F9);
            window.settle();
            lookInto(window, TestHouse.PASSPHRASE);
            assertTrue(window.mentions("1 card and 0 sessions"), () -> window.words().toString());
            assertTrue(window.mentions("later changes, the last one") && window.mentions("named “store-before-…”"),
                    () -> window.words().toString());
            assertEquals(2, peopleIn(site.store()), "nothing has changed yet");
            window.press("#restore");
            assertTrue(window.reads("You are signed in. Nothing is shown until you choose."),
                    () -> window.words().toString());
            assertTrue(window.reads("The database that was here before is kept in: " + aside()),
                    () -> window.words().toString());
        }
        assertEquals(1, peopleIn(site.store()));
        assertEquals(2, peopleIn(new StoreFolder(aside())));
        site.inHouse(house -> assertTrue(house.trail().lines(TrailQuestion.EVERYTHING).stream()
                .anyMatch(line -> line.act().equals(Optional.of(Permission.RESTORE_BACKUP)))));
    }

    @Test
    void onAComputerWithoutAStoreNothingIsReplacedAndTheMarkComesBack() throws Exception {
        new SettingsFile(home.resolve("settings")).save(Settings.atFirst());
        try (var files = Files.walk(home.resolve("data"))) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        try (var window = open()) {
            window.press("Restore from a backup …");
            chooseAndLook(window, TestHouse.PASSPHRASE);
            assertTrue(window.reads("There is no site data here yet, so nothing is replaced."));
            assertFalse(window.mentions("-before-"));
            window.press("#restore");
            assertTrue(window.reads("Wednesday 25 November"), () -> "Today: " + window.words());
        }
        assertEquals(1, peopleIn(site.store()));
        var settings = new SettingsFile(home.resolve("settings")).load();
        assertEquals(site.store().path(), settings.store().orElseThrow());
        assertEquals(Optional.of("C"), settings.computer(), "it takes the place of the computer that made the backup");
    }

    /// In the list of backups to restore as in the list of backups made.
    @Test
    void aBackupsTimeAndSizeAreSaidInOneWay() throws Exception {
        var made = Vault.backupsIn(stick).getFirst();
        var moments = new Moments(new Texts(Locale.UK), site.clock().getZone());
        try (var window = open()) {
            window.press("Restore from a backup");
            window.press("#folder");
            assertTrue(window.reads(moments.exactly(made.madeAt())), () -> window.words().toString());
            assertTrue(window.reads(moments.size(made.bytes())), () -> window.words().toString());
        }
    }

    @Test
    void theWrongPassphraseIsSaidBesideIt() throws Exception {
        try (var window = open()) {
            lookInto(window, "another river seven lamps");
            assertTrue(window.mentions("Wrong sign-in word or passphrase"),
                    () -> window.words().toString());
            window.type("passphrase", TestHouse.PASSPHRASE);
            window.press("#look");
            assertTrue(window.reads("The backup is good"), () -> window.words().toString());
        }
    }

    /// As for the store, also after the program was restarted.
    @Test
    void wrongPassphrasesForABackupMakeTheNextOneWait() throws Exception {
        try (var window = open()) {
            lookInto(window, "another river seven lamps");
            for (int more = 0; more < 2; more++) {
                window.type("passphrase", "another river seven lamps");
                window.press("#look");
            }
        }
        try (var window = open()) {
            lookInto(window, TestHouse.PASSPHRASE);
            assertTrue(window.mentions("Too many wrong tries. Wait 5 seconds"), () -> window.words().toString());
            assertFalse(window.reads("The backup is good"));
            site.clock().move(java.time.Duration.ofSeconds(5));
            window.type("passphrase", TestHouse.PASSPHRASE);
            window.press("#look");
            assertTrue(window.reads("The backup is good"), () -> window.words().toString());
        }
    }

    @Test
    void oneThatIsDamagedIsNotUsed() throws Exception {
        assertSaidAfter(() -> flip(backup, 50_000), "This backup is damaged and was not used. Choose an older one.");
        assertEquals(2, peopleIn(site.store()));
    }

    @Test
    void aStickThatWasPulledIsMissed() throws Exception {
        assertSaidAfter(() -> Files.delete(backup), "The backup cannot be read. Is the stick plugged in?");
    }

    @Test
    void aFileThatIsCutIsNoBackup() throws Exception {
        assertSaidAfter(() -> {
            try (var file = new RandomAccessFile(backup.toFile(), "rw")) {
                file.setLength(file.length() / 2);
            }
        }, "This file is not a backup, or only part of one. Choose another one.");
    }

    @Test
    void aFolderWithoutBackupsSaysSo() throws Exception {
        Files.delete(backup);
        Files.writeString(stick.resolve("letter.backup"), "mine");
        try (var window = open()) {
            window.press("Restore from a backup");
            window.press("#look");
            assertTrue(window.reads("Choose the backup first."));
            window.press("#folder");
            assertTrue(window.reads("There is no backup in this folder. Choose another one."));
        }
    }

    @Test
    void oneThatWasCopiedTwiceIsFoundAndTheNewestIsChosen() throws Exception {
        site.clock().move(Duration.ofHours(1));
        site.inHouse(house -> house.safekeeping().backUpNow(stick, Progress.unwatched()));
        Files.move(backup, stick.resolve("daybook-20261125-100000 (1).backup"));
        try (var window = open()) {
            window.press("Restore from a backup");
            window.press("#folder");
            var list = window.node("#list", ListView.class);
            assertEquals(2, list.getItems().size());
            assertEquals(0, list.getSelectionModel().getSelectedIndex());
            assertTrue(window.reads("newest") && window.mentions("25 November 2026, 11:"),
                    () -> window.words().toString());
        }
    }

    @Test
    void anotherStoreIsCalledSoTwice() throws Exception {
        var other = ASite.another(home.resolve("elsewhere"));
        Files.delete(backup);
        other.inHouse(house -> house.safekeeping().backUpNow(stick, Progress.unwatched()));
        try (var window = open()) {
            window.press("Restore from a backup");
            window.press("#folder");
            assertTrue(window.reads("another site"));
            look(window, TestHouse.PASSPHRASE);
            assertTrue(window.mentions("Another site’s data is here"), () -> window.words().toString());
            window.press("#restore");
        }
        assertEquals(1, peopleIn(site.store()));
        assertEquals(2, peopleIn(new StoreFolder(aside())));
    }

    @Test
    void aStoreThatIsOpenElsewhereIsNotReplaced() throws Exception {
        try (var window = open()) {
            lookInto(window, TestHouse.PASSPHRASE);
            try (var secret = TestHouse.secret(); var open = site.lobby().unlock(site.store(), secret)) {
                assertFalse(open.vault().isClosed());
                window.press("#restore");
                assertTrue(window.mentions("already open, in another window"), () -> window.words().toString());
            }
            window.press("#restore");
            assertTrue(window.reads("You are signed in. Nothing is shown until you choose."),
                    "tried once more, without looking into it again");
        }
    }

    @Test
    void stoppingChangesNothingAndSaysSo() throws Exception {
        try (var window = open()) {
            lookInto(window, TestHouse.PASSPHRASE);
            var before = Footprint.of(site.store().path());
            heldUp(window, () -> {
                fire(window, "#restore");
                fire(window, "#stop");
            });
            assertTrue(window.reads("Stopped. Nothing has changed."), () -> window.words().toString());
            assertEquals(before, Footprint.of(site.store().path()));
        }
        assertEquals(2, peopleIn(site.store()));
    }

    @Test
    void theHidingKeyStopsItAndShowsTheLockedScreenAtOnce() throws Exception {
        try (var window = open()) {
            lookInto(window, TestHouse.PASSPHRASE);
            var before = Footprint.of(site.store().path());
            heldUp(window, () -> {
                fire(window, "#restore");
                window.robot().type(KeyCode.F9);
                Waits.forEvents();
                assertTrue(window.reads("Sign in"), () -> window.words().toString());
                assertFalse(window.mentions("person") || window.mentions("backup is good"));
            });
            assertTrue(window.reads("Sign in"), () -> "nobody is let in by a late answer: " + window.words());
            assertEquals(before, Footprint.of(site.store().path()));
            ASite.unlock(window);
        }
        assertEquals(2, peopleIn(site.store()));
    }

    @Test
    void leftAloneTheScreenGoesAndWithItWhatWasOpened() throws Exception {
        try (var window = open()) {
            lookInto(window, TestHouse.PASSPHRASE);
            site.pass(window, Duration.ofSeconds(170));
            assertTrue(window.reads("The backup is good"));
            site.pass(window, Duration.ofSeconds(20));
            assertTrue(window.reads("Sign in"), () -> window.words().toString());
            assertFalse(window.mentions("backup is good"));
            site.pass(window, Duration.ofMinutes(30));
            assertTrue(ASite.isLocked(window));
        }
        assertEquals(2, peopleIn(site.store()));
    }

    @Test
    void aLongRestoreIsNotStoppedBecauseNobodyTouchesAKey() throws Exception {
        try (var window = open()) {
            lookInto(window, TestHouse.PASSPHRASE);
            heldUp(window, () -> {
                fire(window, "#restore");
                onScreen(() -> {
                    site.clock().move(Duration.ofMinutes(10));
                    window.front().idleLock().ask();
                    return true;
                });
            });
            assertTrue(window.reads("You are signed in. Nothing is shown until you choose."),
                    () -> window.words().toString());
        }
        assertEquals(1, peopleIn(site.store()));
    }

    @Test
    void closingTheWindowStopsItToo() throws Exception {
        var going = new CountDownLatch(1);
        try (var window = open()) {
            lookInto(window, TestHouse.PASSPHRASE);
            onScreen(() -> window.front().background().run(() -> await(going), _ -> {}));
            fire(window, "#restore");
            onScreen(() -> {
                window.front().leave(() -> {});
                return true;
            });
            going.countDown();
        }
        assertEquals(2, peopleIn(site.store()));
    }

    @Test
    void everythingByKeyboard() throws Exception {
        try (var window = open()) {
            tabTo(window, "Restore from a backup");
            window.robot().type(KeyCode.SPACE);
            window.settle();
            window.robot().type(KeyCode.SPACE);
            window.settle();
            window.robot().write(TestHouse.WORD);
            window.robot().type(KeyCode.TAB);
            window.robot().write(TestHouse.PASSPHRASE);
            window.robot().type(KeyCode.ENTER);
            window.settle();
            assertTrue(window.reads("The backup is good"), () -> window.words().toString());
            window.robot().type(KeyCode.ESCAPE);
            window.settle();
            assertTrue(window.reads("Check the backup"));
            assertEquals("", window.node("#passphrase", PasswordField.class).getText());
            window.robot().type(KeyCode.ESCAPE);
            window.settle();
            assertTrue(ASite.isLocked(window));
        }
    }

    private interface Mishap {
        void happen() throws Exception;
    }

    private void assertSaidAfter(Mishap mishap, String sentence) throws Exception {
        try (var window = open()) {
            window.press("Restore from a backup");
            window.press("#folder");
            mishap.happen();
            look(window, TestHouse.PASSPHRASE);
            assertTrue(window.reads(sentence), () -> window.words().toString());
        }
    }

    private OpenWindow open() throws Exception {
        return new OpenWindow(home, site.clock(), stick);
    }

    private static void lookInto(OpenWindow window, String passphrase) {
        window.press("Restore from a backup");
        chooseAndLook(window, passphrase);
    }

    private static void chooseAndLook(OpenWindow window, String passphrase) {
        window.press("#folder");
        look(window, passphrase);
    }

    private static void look(OpenWindow window, String passphrase) {
        window.type("word", TestHouse.WORD);
        window.type("passphrase", passphrase);
        window.press("#look");
    }

    /// Does something while the write lane is blocked, and releases it afterwards.
    private static void heldUp(OpenWindow window, Runnable meanwhile) {
        var going = new CountDownLatch(1);
        onScreen(() -> window.front().background().run(() -> await(going), _ -> {}));
        try {
            meanwhile.run();
        } finally {
            going.countDown();
        }
        window.settle();
    }

    /// Presses a button without waiting for the result.
    private static void fire(OpenWindow window, String id) {
        onScreen(() -> {
            window.scene().getRoot().lookupAll(id).stream().filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> !button.isDisabled() && button.isManaged()).forEach(Button::fire);
            return true;
        });
    }

    private static void tabTo(OpenWindow window, String words) {
        var target = window.node(words, ButtonBase.class);
        for (var n = 0; n < 30 && !onScreen(target::isFocused); n++) {
            window.robot().type(KeyCode.TAB);
        }
        assertTrue(onScreen(target::isFocused), "the keyboard leads to " + words);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long peopleIn(StoreFolder folder) {
        try (var secret = TestHouse.secret(); var house = site.lobby().unlock(folder, secret)) {
            return house.participants().count();
        }
    }

    private Path aside() throws Exception {
        try (var folders = Files.list(home.resolve("data"))) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("store-before-")).findFirst()
                    .orElseThrow();
        }
    }

    private static void flip(Path file, long at) throws Exception {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            var was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 1);
        }
    }
}
