package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.daybook.recovery.KitKind;
import org.daybook.staff.Permission;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.InEnglish;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Nobody remembers a passphrase, but there is a kit: by the keyboard, in the whole window.
@Timeout(180)
@ExtendWith(InEnglish.class)
class ComingBackTest {
    private static final String FRESH = "amber canoe window thirty lakes";

    @TempDir
    Path home;

    private List<List<String>> sheets = List.of();

    @Test
    void twoOfThreeSheetsAndAnotherPassphraseLeadBackIn() throws Exception {
        var site = siteWithAKit(KitKind.SPLIT);
        try (var window = site.open()) {
            window.press("Forgot your passphrase?");
            assertTrue(window.mentions("There is no back door"));
            types(window, sheets.get(2));
            window.settle();
            assertTrue(window.reads("Kit 1 · sheet 3 of 3"), () -> window.words().toString());
            types(window, sheets.get(0));
            window.robot().type(KeyCode.ENTER);
            window.settle();
            assertTrue(window.reads("Who is signing in"), () -> window.words().toString());
            assertFalse(window.mentions(sheets.get(2).get(1)));
            window.robot().write(FRESH).type(KeyCode.TAB).write("something else").type(KeyCode.ENTER);
            window.settle();
            assertTrue(window.reads("The two passphrases are different. Type them again."),
                    () -> window.words().toString());
            window.type("again", FRESH);
            window.robot().type(KeyCode.ENTER);
            window.settle();
            assertTrue(window.reads("Wednesday 25 November"), () -> window.words().toString());
        }
        try (var secret = new SignInSecret(TestHouse.WORD, FRESH.toCharArray());
                var house = site.lobby().unlock(site.store(), secret)) {
            assertEquals(List.of(), house.vault().verify());
        }
    }

    @Test
    void aReplacedKitAndAMistypedLineAreSaid() throws Exception {
        var site = siteWithAKit(KitKind.WHOLE);
        var former = sheets.getFirst();
        kit(site, KitKind.WHOLE);
        try (var window = site.open()) {
            window.press("Forgot your passphrase?");
            window.robot().write("ZZZZZZZZZ");
            window.settle();
            assertTrue(window.reads("Check this line"), () -> window.words().toString());
            window.robot().type(KeyCode.ENTER);
            window.settle();
            assertTrue(window.reads("Some lines are not right yet."), () -> window.words().toString());
            window.press("Back");
            window.press("Forgot your passphrase?");
            types(window, former);
            window.robot().type(KeyCode.ENTER);
            window.settle();
            assertTrue(window.mentions("This kit is no longer valid"), () -> window.words().toString());
        }
    }

    @Test
    void aKitOfThenBringsABackupBackAndLeadsOnToAnotherPassphrase() throws Exception {
        var site = siteWithAKit(KitKind.WHOLE);
        Files.createDirectories(home.resolve("exports"));
        site.inHouse(house -> house.safekeeping().backUpNow(home.resolve("exports"), Progress.unwatched()));
        try (var window = site.open()) {
            window.press("Restore from a backup");
            window.press("Choose the stick or folder …");
            window.press("Use the recovery kit");
            types(window, sheets.getFirst());
            window.press("Check the backup");
            window.press("#restore");
            assertTrue(window.reads("Who is signing in"), () -> window.words().toString());
            window.type("passphrase", FRESH);
            window.type("again", FRESH);
            window.press("Sign in");
            assertTrue(window.mentions("You are signed in."), () -> window.words().toString());
            assertTrue(window.reads("The database that was here before is kept in: " + kept(site)),
                    () -> window.words().toString());
        }
        try (var secret = TestHouse.secret();
                var house = site.lobby().unlock(new StoreFolder(kept(site)), secret)) {
            assertEquals(List.of(), house.vault().verify(), "it opens there as before");
        }
        try (var secret = new SignInSecret(TestHouse.WORD, FRESH.toCharArray());
                var house = site.lobby().unlock(site.store(), secret)) {
            assertEquals(List.of(), house.vault().verify());
            assertTrue(house.trail().lines(TrailQuestion.EVERYTHING).stream()
                    .anyMatch(line -> line.act().equals(Optional.of(Permission.RESTORE_BACKUP))));
        }
    }

    @Test
    void hidingTakesAKitThatIsBeingMadeFromTheScreenAndNothingOfItStays() throws Exception {
        var site = ASite.at(home);
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Settings");
            window.press("#recoveryKit");
            window.press("Create one sheet");
            var groups = groups(window);
            assertTrue(groups.size() >= 10, () -> window.words().toString());
            window.robot().type(KeyCode.F9);
            window.settle();
            assertTrue(ASite.isLocked(window));
            assertEquals(List.of(), groups(window));
            ASite.unlock(window);
            assertEquals(List.of(), groups(window));
            window.press("Continue");
            assertTrue(window.mentions("The screen locked while you were copying a kit."),
                    () -> window.words().toString());
            assertNotEquals(groups, groups(window), "nobody finds back to that kit");
        }
        site.inHouse(house -> assertEquals(1, house.vault().keys().slots().size()));
    }

    private static Path kept(ASite site) {
        var all = Vault.keptBeside(site.store());
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private static List<String> groups(OpenWindow window) {
        return window.words().stream().filter(word -> word.matches("[0-9A-Z]{3}")).toList();
    }

    @Test
    void hidingForgetsWhatWasTyped() throws Exception {
        var site = siteWithAKit(KitKind.WHOLE);
        try (var window = site.open()) {
            window.press("Forgot your passphrase?");
            types(window, sheets.getFirst());
            window.robot().type(KeyCode.F9);
            window.settle();
            assertTrue(ASite.isLocked(window));
            window.press("Forgot your passphrase?");
            assertFalse(window.mentions(sheets.getFirst().getFirst().replace(" ", "")));
        }
    }

    private ASite siteWithAKit(KitKind kind) {
        var site = ASite.at(home);
        kit(site, kind);
        return site;
    }

    private void kit(ASite site, KitKind kind) {
        site.inHouse(house -> {
            try (var made = house.recovery().begin(kind)) {
                sheets = new ArrayList<>(made.sheets());
                house.recovery().putInForce(made.taken(), Progress.unwatched());
            }
        });
    }

    private static void types(OpenWindow window, List<String> lines) {
        lines.forEach(line -> window.robot().write(line.replace(" ", "")));
        window.settle();
    }
}
