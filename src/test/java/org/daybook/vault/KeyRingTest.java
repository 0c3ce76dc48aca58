package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Adding, changing and resetting slots of real encrypted stores; afterwards each current passphrase is tried.
class KeyRingTest {
    private static final String NORTH = "the tide comes in";
    private static final String SOUTH = "the well is deep";
    private static final UUID SLOT = new UUID(1, 2);
    @TempDir
    Path folder;
    private OpenVault vault;

    @BeforeEach
    void aStoreWithTwoPeople() {
        vault = TestVaults.create(folder, TestVaults.PEOPLE);
        TestVaults.welcome(vault, "1", "Ada");
        with("south", SOUTH, secret -> vault.keys().add(SLOT, secret));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void bothOpenAndAllIsWell() {
        assertEquals(List.of(vault.slotId(), SLOT), List.copyOf(vault.keys().slots()));
        assertEquals(List.of(), vault.verify());
        assertOpens("north", NORTH);
        assertOpens("south", SOUTH);
        assertEquals(SLOT, vault.slotId());
        assertEquals(List.of("north", "south"), Vault.signInWords(new StoreFolder(folder)));
    }

    @ParameterizedTest
    @CsvSource({"south", "' SOUTH '", "ｓｏｕｔｈ", "north"})
    void takenWordIsRefusedHoweverItIsTyped(String word) {
        assertRefused("word-taken", () -> with(word, "quite another", secret -> vault.keys().add(new UUID(3, 4),
                secret)));
    }

    @Test
    void unusableSecretsAreRefused() {
        for (var word : List.of("", "  ", "n".repeat(41))) {
            assertRefused("unusable-secret", () -> with(word, "a passphrase", secret -> vault.keys().add(new UUID(3,
                    4), secret)));
        }
        assertRefused("unusable-secret", () -> with("south", "", secret -> vault.keys().reset(SLOT, secret)));
        assertRefused("unusable-secret", () -> change(NORTH, ""));
    }

    @Test
    void slotThatIsThereIsNotAddedAgain() {
        var before = Footprint.withoutIndex(folder);
        assertThrows(IllegalArgumentException.class,
                () -> with("east", "a passphrase", secret -> vault.keys().add(SLOT, secret)));
        assertEquals(before, Footprint.withoutIndex(folder));
    }

    @Test
    void changedPassphraseOpensAndTheFormerDoesNot() {
        var slot = vault.slotId();
        change(NORTH, "the tide goes out");
        assertEquals(slot, vault.slotId());
        assertEquals(List.of(), vault.verify());
        assertTrue(opens("north", "the tide goes out"));
        assertFalse(opens("north", NORTH));
        assertOpens("north", "the tide goes out");
        assertOpens("south", SOUTH);
        assertWrong("north", NORTH);
    }

    @Test
    void wrongPresentPassphraseChangesNothing() {
        assertRefused("wrong-passphrase", () -> change("the tide goes nowhere", "the tide goes out"));
        assertRefused("wrong-passphrase", () -> with("south", SOUTH, present -> with("north", "the tide goes out",
                fresh -> vault.keys().change(present, fresh))));
        assertOpens("north", NORTH);
    }

    @Test
    void resetPassphraseOpensWithoutTheFormer() {
        with("south", "the well is dry", fresh -> vault.keys().reset(SLOT, fresh));
        assertEquals(List.of(), vault.verify());
        assertOpens("south", "the well is dry");
        assertEquals(SLOT, vault.slotId());
        assertOpens("north", NORTH);
        assertWrong("south", SOUTH);
    }

    @Test
    void onesOwnAnotherWordAndAnUnknownSlotAreNotReset() {
        var before = Footprint.withoutIndex(folder);
        for (var id : List.of(vault.slotId(), new UUID(3, 4))) {
            assertThrows(IllegalArgumentException.class,
                    () -> with("north", "the tide goes out", fresh -> vault.keys().reset(id, fresh)));
        }
        assertThrows(IllegalArgumentException.class,
                () -> with("west", "the tide goes out", fresh -> vault.keys().reset(SLOT, fresh)));
        assertThrows(IllegalArgumentException.class, () -> with("north", NORTH, present -> with("west",
                "the tide goes out", fresh -> vault.keys().change(present, fresh))));
        assertEquals(before, Footprint.withoutIndex(folder));
    }

    @Test
    void drillSaysWhatWouldOpenAndChangesNothing() {
        var before = Footprint.withoutIndex(folder);
        assertFalse(opens("south", NORTH));
        assertFalse(opens("west", NORTH));
        // A right one resets the count of wrong ones.
        assertTrue(opens("north", NORTH));
        assertTrue(opens("SOUTH", SOUTH));
        assertEquals(before, Footprint.withoutIndex(folder));
    }

    @Test
    void passphraseOfAnotherStoreIsNoneOfThisOne() throws Exception {
        var other = folder.resolveSibling(folder.getFileName() + "-other");
        TestVaults.create(other, TestVaults.PEOPLE).close();
        Files.copy(other.resolve("slots"), folder.resolve("slots"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertFalse(opens("north", NORTH));
    }

    /// Killed between the two writes: the file is new, and the database is not updated.
    @Test
    void databaseThatSawLessCatchesUp() throws Exception {
        vault.close();
        var database = Files.readAllBytes(folder.resolve("store-1.db"));
        var formerSlots = Files.readAllBytes(folder.resolve("slots"));
        vault = TestVaults.open(folder, TestVaults.PEOPLE);
        change(NORTH, "the tide goes out");
        vault.close();
        Files.write(folder.resolve("store-1.db"), database);
        assertOpens("north", "the tide goes out");
        assertEquals(List.of(), vault.verify());
        vault.close();
        Files.write(folder.resolve("slots"), formerSlots);
        assertEquals("vault.refusal.older-slots",
                assertThrows(Refusal.class, () -> TestVaults.open(folder, TestVaults.PEOPLE)).key());
    }

    @Test
    void slotsThatCannotBeWrittenAreARefusalAndNothingChanges() throws Exception {
        Files.createDirectories(folder.resolve("slots.new/in the way"));
        assertRefused("disk-error", () -> change(NORTH, "the tide goes out"));
        assertRefused("disk-error", () -> with("west", "the wind turns",
                secret -> vault.keys().add(new UUID(3, 4), secret)));
        TestVaults.welcome(vault, "2", "Bea");
        Files.delete(folder.resolve("slots.new/in the way"));
        change(NORTH, "the tide goes out");
        assertEquals(List.of(), vault.verify());
        assertOpens("north", "the tide goes out");
        assertEquals(List.of("Ada", "Bea"), TestVaults.texts(vault, "select name from person"));
    }

    @Test
    void linkInTheWayIsNotWrittenThrough() throws Exception {
        var precious = Files.writeString(folder.resolveSibling(folder.getFileName() + "-precious"), "precious");
        Files.createSymbolicLink(folder.resolve("slots.new"), precious);
        change(NORTH, "the tide goes out");
        assertEquals("precious", Files.readString(precious));
        assertOpens("north", "the tide goes out");
    }

    @Test
    @Invariant(of = OpenVault.class, number = 2)
    @Invariant(of = OpenVault.class, number = 6)
    void keysBelongToTheLanesThreadOutsideAPassage() {
        var thrown = assertThrows(CompletionException.class,
                () -> CompletableFuture.supplyAsync(() -> opens("north", NORTH)).join());
        assertInstanceOf(IllegalStateException.class, thrown.getCause());
        assertThrows(IllegalStateException.class, () -> vault.look(_ -> opens("north", NORTH)));
        assertThrows(IllegalStateException.class, () -> vault.read(_ -> opens("north", NORTH)));
        var keys = vault.keys();
        vault.close();
        assertThrows(IllegalStateException.class,
                () -> with("north", NORTH, secret -> keys.add(new UUID(3, 4), secret)));
        assertThrows(IllegalStateException.class, vault::keys);
    }

    @Test
    void fourHundredPeopleFitAndNoMore() {
        for (var person = 2; person < 400; person++) {
            var id = new UUID(9, person);
            with("person " + person, NORTH, secret -> vault.keys().add(id, secret));
        }
        assertRefused("slots-full", () -> with("one more", NORTH, secret -> vault.keys().add(new UUID(3, 4), secret)));
        assertOpens("person 399", NORTH);
        assertEquals(400, vault.keys().slots().size());
    }

    private void change(String present, String fresh) {
        with("north", present, old -> with("north", fresh, next -> vault.keys().change(old, next)));
    }

    private boolean opens(String word, String passphrase) {
        try (var secret = new SignInSecret(word, passphrase.toCharArray())) {
            return vault.keys().opens(secret);
        }
    }

    private void assertRefused(String key, Runnable change) {
        var before = Footprint.withoutIndex(folder);
        assertEquals("vault.refusal." + key, assertThrows(Refusal.class, change::run).key());
        assertEquals(before, Footprint.withoutIndex(folder));
    }

    private void assertOpens(String word, String passphrase) {
        vault.close();
        try (var secret = new SignInSecret(word, passphrase.toCharArray())) {
            vault = Vault.open(new StoreFolder(folder), secret, TestVaults.surroundings(), TestVaults.PEOPLE);
        }
        assertTrue(TestVaults.texts(vault, "select name from person").contains("Ada"));
    }

    private void assertWrong(String word, String passphrase) {
        vault.close();
        with(word, passphrase, secret -> assertEquals("vault.refusal.wrong-passphrase",
                assertThrows(Refusal.class, () -> Vault.open(new StoreFolder(folder), secret,
                        TestVaults.surroundings(), TestVaults.PEOPLE)).key()));
    }

    private static void with(String word, String passphrase, Consumer<SignInSecret> use) {
        try (var secret = new SignInSecret(word, passphrase.toCharArray())) {
            use.accept(secret);
        }
    }
}
