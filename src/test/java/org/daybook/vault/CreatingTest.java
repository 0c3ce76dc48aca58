package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreatingTest {
    @TempDir
    Path temp;

    @Test
    @Invariant(of = OpenVault.class, number = 12)
    void newStoreIsEncryptedAndItsFolderIsTheOwnersAlone() throws Exception {
        var folder = temp.resolve("a/b c%20?#ü/desk");
        TestVaults.create(folder, TestVaults.PEOPLE).close();
        assertFalse(StoreFolder.isPlaintext(folder.resolve("store-1.db")));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        TestVaults.open(folder, TestVaults.PEOPLE).close();
    }

    @Test
    void programsOwnStoreOpensWithTheProgramsOwnCost() {
        var folder = new StoreFolder(temp.resolve("desk"));
        try (var secret = TestVaults.secret();
                var vault = Vault.create(folder, secret, TestVaults.surroundings(), _ -> {})) {
            assertEquals(List.of(), vault.verify());
        }
        assertEquals(List.of("north"), Vault.signInWords(folder));
        try (var secret = TestVaults.secret(); var vault = Vault.open(folder, secret, TestVaults.surroundings())) {
            assertEquals(List.of(), vault.verify());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"slots", "store-1.db", "store-12.db"})
    void folderThatHoldsAStoreIsLeftAlone(String name) throws Exception {
        Files.writeString(temp.resolve(name), "precious");
        assertRefused("holds-a-store", temp, "north", "the tide comes in");
    }

    @Test
    void placeWhereNoFolderCanBeIsNotWritable() throws Exception {
        Files.writeString(temp.resolve("file"), "precious");
        assertRefused("not-writable", temp.resolve("file"), "north", "the tide comes in");
        assertRefused("not-writable", temp.resolve("file/desk"), "north", "the tide comes in");
    }

    @Test
    void readOnlyFolderIsNotWritable() throws Exception {
        var parent = Files.createDirectory(temp.resolve("parent"));
        try (var readOnly = ReadOnly.make(parent)) {
            for (var folder : List.of(parent, parent.resolve("new"))) {
                assertEquals("vault.refusal.not-writable", readOnly.run(temp, "create", folder.toString()));
            }
            assertEquals(1, Footprint.of(parent).files().size());
        }
    }

    @Test
    void missingWordOrPassphraseIsRefused() {
        assertRefused("unusable-secret", temp.resolve("desk"), "north", "");
        assertRefused("unusable-secret", temp.resolve("desk"), "  ", "the tide comes in");
        assertRefused("unusable-secret", temp.resolve("desk"), "n".repeat(41), "the tide comes in");
    }

    @Test
    void failureInTheMiddleLeavesNothing() {
        var broken = TestVaults.tables("create table person (id text primary key) strict; create tabel nonsense;");
        var before = Footprint.of(temp);
        assertThrows(StoreFault.class, () -> TestVaults.create(temp.resolve("new/desk"), broken));
        assertEquals(before, Footprint.of(temp));
    }

    @Test
    void halfMadeStoreOfAPowerCutIsNoObstacle() throws Exception {
        Files.writeString(temp.resolve("store-1.db.new"), "half");
        Files.writeString(temp.resolve("store-1.db.new-wal"), "half");
        TestVaults.create(temp, TestVaults.PEOPLE).close();
        TestVaults.open(temp, TestVaults.PEOPLE).close();
    }

    /// What a killed program leaves before the first rows are written, and even before the slots are.
    @Test
    void aStoreWhoseMakingWasInterruptedIsMadeAnew() throws Exception {
        var dead = temp.resolve("dead");
        TestVaults.create(temp.resolve("desk"), TestVaults.PEOPLE,
                _ -> copy(temp.resolve("desk"), dead)).close();
        TestVaults.create(dead, TestVaults.PEOPLE).close();
        TestVaults.open(dead, TestVaults.PEOPLE).close();
        Files.delete(dead.resolve("slots"));
        Files.createFile(dead.resolve("being-made"));
        try (var vault = TestVaults.create(dead, TestVaults.PEOPLE)) {
            assertEquals(List.of(), vault.verify());
        }
        assertFalse(Files.exists(dead.resolve("being-made")));
        assertRefused("holds-a-store", dead, "north", "the tide comes in");
    }

    @Test
    void aStoreThatWasUsedIsNotTakenForOneThatWasNeverFinished() throws Exception {
        TestVaults.create(temp, TestVaults.PEOPLE).close();
        Renewed.renew(temp);
        Files.createFile(temp.resolve("being-made"));
        assertRefused("holds-a-store", temp, "north", "the tide comes in");
    }

    @Test
    void failureOfTheFirstRowsLeavesNothing() {
        var before = Footprint.of(temp);
        assertThrows(IllegalStateException.class, () -> TestVaults.create(temp.resolve("new/desk"), TestVaults.PEOPLE,
                _ -> {
                    throw new IllegalStateException("the disk is gone");
                }));
        assertEquals(before, Footprint.of(temp));
    }

    private static void copy(Path from, Path to) {
        try {
            Footprint.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertRefused(String key, Path folder, String word, String passphrase) {
        var before = Footprint.of(temp);
        try (var secret = new SignInSecret(word, passphrase.toCharArray())) {
            var refusal = assertThrows(Refusal.class, () -> Vault.create(new StoreFolder(folder), secret,
                    TestVaults.surroundings(), TestVaults.PEOPLE, _ -> {}));
            assertEquals("vault.refusal." + key, refusal.key());
        }
        assertEquals(before, Footprint.of(temp));
    }
}
