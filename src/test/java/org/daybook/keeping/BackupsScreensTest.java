package org.daybook.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.recovery.RecoveryFeature;
import org.daybook.base.Refusal;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.staff.RemovedPlace;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.TestHouse;
import org.daybook.vault.FoundBackup;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The page of backups in a real window, on a real encrypted store, by the keyboard.
@Timeout(120)
class BackupsScreensTest {
    private static final String HERS = "amber canoe window thirty lakes";

    @TempDir
    Path temp;

    private Path stick = Path.of("");

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new BackupsPlace()).rooms(KeepingFeature.class, RecoveryFeature.class)
            .folders((_, _) -> Optional.of(stick));
    private final Hand robot = new Hand();

    @BeforeEach
    void aStick() throws Exception {
        stick = Files.createDirectory(temp.resolve("STICK"));
    }

    @Test
    void theFirstBackupAsksWhereAndTheNextOnesGoThere() {
        assertTrue(reads("No backup yet"), this::all);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(reads("Backup made and checked"), this::all);
        assertTrue(reads("Today 10:00") && reads("“STICK”"), this::all);
        assertEquals(Optional.of(stick), state().plan().folder());
        house.clock().move(Duration.ofDays(9));
        house.go(new BackupsPlace());
        assertTrue(reads("9 days ago") && reads("Due"), this::all);
        var first = stick;
        stick = temp.resolve("nowhere");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(2, house.inHouse(open -> open.safekeeping().in(first)).size());
    }

    @Test
    void aPlaceThatWillNotDoIsSaidInOneSentenceAndNotRemembered() throws Exception {
        stick = temp.resolve("pulled");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(reads("The backup folder was not found. Is the stick plugged in?"), this::all);
        assertEquals(Optional.empty(), state().plan().folder());
        stick = house.store().path();
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(reads("A backup inside the database folder would be lost"), this::all);
        assertEquals(Optional.empty(), state().lastMade());
    }

    @Test
    void aPulledStickIsSaidAndTheOthersAreStillCounted() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        Files.move(stick, temp.resolve("in her bag"));
        house.go(new BackupsPlace());
        assertTrue(reads("The backup folder was not found."), this::all);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(reads("Today 10:00"), "the last good one is still known");
    }

    @Test
    void howManyStayAndWhetherAlsoAtLeavingIsRememberedAtOnce() {
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        robot.interact(() -> robot.lookup(".stepper .less").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#leaving").queryAs(CheckBox.class).requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
        assertEquals(new Plan(Optional.of(stick), 6, Plan.AtLeaving.YES), state().plan());
    }

    @Test
    void tryingABackupReadsItToTheEndAndIsRemembered() {
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(reads("No backup has been tested yet."), this::all);
        robot.interact(() -> robot.lookup("#rows .button").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
        assertInstanceOf(RestoreTestPlace.class, house.here());
        write("not this one at all");
        assertTrue(reads("This passphrase does not open the backup."), this::all);
        write(TestHouse.PASSPHRASE);
        assertTrue(reads("The backup is good."), this::all);
        house.go(new BackupsPlace());
        assertTrue(reads("Last test: today 10:00"), this::all);
    }

    @Test
    void aBackupThatWasChangedIsSaidAndNothingIsRemembered() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        var backup = house.inHouse(open -> open.safekeeping().in(stick)).getFirst();
        var bytes = Files.readAllBytes(backup.file());
        bytes[bytes.length / 3] ^= 1;
        Files.write(backup.file(), bytes);
        house.go(new RestoreTestPlace(backup));
        write(TestHouse.PASSPHRASE);
        assertTrue(reads("This backup is damaged and was not used."), this::all);
        assertEquals(Optional.empty(), state().lastTried());
    }

    @Test
    void anOlderCopyIsSaidUntilSomebodyKnowsWhy() {
        house.inHouse(open -> {
            open.safekeeping().olderCopyNoticed();
            return true;
        });
        house.go(new BackupsPlace());
        assertTrue(reads("An older copy of this database was put in its place"), this::all);
        robot.interact(() -> robot.lookup(".message-line .hyperlink").match(
                node -> ((javafx.scene.control.Labeled) node).getText().equals("We know why")).query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
        assertFalse(reads("An older copy"), this::all);
        assertEquals(Optional.empty(), state().olderCopy());
    }

    @Test
    void aBackupStoppedOnTheWayLeavesNothing() {
        var model = new BackupModel(house.ui().background(), house.inHouse(open -> open.safekeeping()));
        ScreenHouse.onScreen(() -> {
            model.start(stick, Optional.empty());
            return true;
        });
        ScreenHouse.onScreen(() -> {
            model.stop();
            return true;
        });
        house.settle();
        assertFalse(ScreenHouse.onScreen(() -> model.running().get()));
        assertEquals(List.of(), house.inHouse(open -> open.safekeeping().in(stick)));
    }

    @Test
    void itGoesOnWhileSheWorksElsewhere() {
        robot.interact(() -> {
            robot.lookup("#now").queryButton().fire();
            house.ui().navigator().go(new BackupsPlace());
        });
        house.settle();
        house.go(new BackupsPlace());
        assertTrue(reads("Today 10:00"), this::all);
    }

    @Test
    void anotherPassphraseThanHersIsNoLongerLetInAfterResealing() {
        somebodyLeavesAfterABackup();
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        house.go(new BackupsPlace());
        assertTrue(reads("Old passphrase") && reads("Re-encrypt …"), this::all);
        house.go(new RemovedPlace());
        assertTrue(reads("Re-encrypt this one"), "the newer one is for nobody who left: " + all());
        write("not this one at all");
        assertTrue(reads("You had another passphrase that day."), this::all);
        write(TestHouse.PASSPHRASE);
        assertTrue(reads("Re-encrypted. Only people who work here now can open it.") && reads("Re-encrypted"),
                this::all);
        for (var backup : house.inHouse(open -> open.safekeeping().in(stick))) {
            assertEquals("vault.refusal.wrong-passphrase", lookingInto(backup, "as", HERS));
            assertEquals("opens", lookingInto(backup, TestHouse.WORD, TestHouse.PASSPHRASE));
        }
        house.go(new RemovedPlace());
        assertTrue(reads("No backup here needs to be re-encrypted."), this::all);
    }

    @Test
    void aStickThatIsNotThereIsSaidBeforeResealing() throws Exception {
        somebodyLeavesAfterABackup();
        Files.move(stick, temp.resolve("in her bag"));
        house.go(new RemovedPlace());
        assertTrue(reads("The backup folder was not found."), this::all);
    }

    private void somebodyLeavesAfterABackup() {
        var her = house.inHouse(open -> open.team().add(new NewMember("as", "AS", Preset.TEAM.roles()),
                HERS.toCharArray()));
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("opens", lookingInto(house.inHouse(open -> open.safekeeping().in(stick)).getFirst(), "as", HERS));
        house.inHouse(open -> {
            open.team().remove(her.id(), Progress.unwatched());
            return true;
        });
        house.clock().move(Duration.ofDays(1));
    }

    private String lookingInto(FoundBackup backup, String word, String passphrase) {
        return house.inHouse(open -> {
            try (var secret = new SignInSecret(word, passphrase.toCharArray())) {
                open.safekeeping().lookInto(backup.file(), secret, Progress.unwatched());
                return "opens";
            } catch (Refusal refusal) {
                return refusal.key();
            }
        });
    }

    private BackupState state() {
        return house.inHouse(open -> open.safekeeping().state());
    }

    private void write(String passphrase) {
        robot.interact(() -> robot.lookup("#passphrase").queryAs(TextInputControl.class).requestFocus());
        robot.write(passphrase);
        robot.type(KeyCode.ENTER);
        house.settle();
    }

    private boolean reads(String start) {
        return house.words().stream().anyMatch(words -> words.startsWith(start));
    }

    private String all() {
        return house.words().toString();
    }

    private void chord(KeyCode first, KeyCode second) {
        robot.press(first).type(second).release(first);
        house.settle();
    }
}
