package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way in which an opening is refused: a separate sentence, and not a byte changed.
class OpeningRefusalsTest {
    @TempDir
    Path temp;
    private Path folder;

    @BeforeEach
    void aStoreWithOnePerson() {
        folder = temp.resolve("desk");
        try (var vault = TestVaults.create(folder, TestVaults.PEOPLE)) {
            TestVaults.welcome(vault, "1", "Ada");
        }
    }

    @Test
    @Invariant(of = KeySlots.class, number = 4)
    void wrongPassphraseAndUnknownWordAreTheSameRefusal() {
        assertRefused("wrong-passphrase", new SignInSecret("north", "the tide goes out".toCharArray()));
        assertRefused("wrong-passphrase", new SignInSecret("south", "the tide comes in".toCharArray()));
        assertRefused("wrong-passphrase", new SignInSecret("north", new char[0]));
    }

    @Test
    void capitalsAndBlanksInTheSignInWordDoNotMatter() {
        try (var secret = new SignInSecret(" NORTH ", "the tide comes in".toCharArray());
                var vault = Vault.open(new StoreFolder(folder), secret, TestVaults.surroundings(), TestVaults.PEOPLE)) {
            assertEquals(List.of("Ada"), TestVaults.texts(vault, "select name from person"));
        }
    }

    @Test
    void theProgramRefusesTheCheaperCostOfTests() {
        var before = Footprint.of(folder);
        try (var secret = TestVaults.secret()) {
            var refusal = assertThrows(Refusal.class,
                    () -> Vault.open(new StoreFolder(folder), secret, TestVaults.surroundings()));
            assertEquals("vault.refusal.altered-slot", refusal.key());
        }
        assertEquals(before, Footprint.of(folder));
    }

    @Test
    void slotsWithMendedDigestsAreAltered() throws Exception {
        var slots = Disk.readSlots(new StoreFolder(folder));
        var other = slots.slots().getFirst().withMac(new byte[32]);
        Files.write(folder.resolve("slots"),
                new SlotFile(slots.store(), slots.generation(), slots.edition(), List.of(other), slots.mac()).encode());
        assertRefused("altered-slot");
    }

    @Test
    void anotherGenerationInTheHeaderAloneIsRefused() throws Exception {
        var slots = Disk.readSlots(new StoreFolder(folder));
        Files.copy(folder.resolve("store-1.db"), folder.resolve("store-7.db"));
        Files.write(folder.resolve("slots"),
                new SlotFile(slots.store(), 7, slots.edition(), slots.slots(), slots.mac()).encode());
        assertRefused("altered-slot");
    }

    @Test
    void everyFlippedByteOfTheSlotsIsDamage() throws Exception {
        var bytes = Files.readAllBytes(folder.resolve("slots"));
        for (var i = 0; i < bytes.length; i++) {
            var flipped = bytes.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            assertThrows(DamagedBytes.class, () -> SlotFile.decode(flipped));
        }
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("slots"), bytes);
        assertRefused("damaged-slots");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 47, 48, 100, 300})
    void cutSlotsAreDamage(int length) throws Exception {
        var bytes = Files.readAllBytes(folder.resolve("slots"));
        Files.write(folder.resolve("slots"), java.util.Arrays.copyOf(bytes, length));
        assertRefused("damaged-slots");
    }

    @Test
    void hugeSlotsFileIsDamageAndNotReadWhole() throws Exception {
        try (var file = new RandomAccessFile(folder.resolve("slots").toFile(), "rw")) {
            file.setLength(64L << 20);
        }
        assertRefused("damaged-slots");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 4096, 8192, 20480})
    void cutDatabaseIsDamage(int length) throws Exception {
        try (var file = new RandomAccessFile(folder.resolve("store-1.db").toFile(), "rw")) {
            assertTrue(file.length() > length);
            file.setLength(length);
        }
        assertRefused("damaged-store");
    }

    @Test
    void damagedFirstPageIsADamagedStoreAndNotAWrongPassphrase() throws Exception {
        flip(folder.resolve("store-1.db"), 100);
        assertRefused("damaged-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slots", "store-1.db"})
    void missingFileIsSaid(String name) throws Exception {
        Files.delete(folder.resolve(name));
        assertRefused("missing-file");
    }

    @Test
    void emptyAndMissingFoldersHoldNoStore() {
        var before = Footprint.of(temp);
        for (var name : List.of("nowhere", "desk/slots")) {
            var refusal = assertThrows(Refusal.class,
                    () -> TestVaults.open(temp.resolve(name), TestVaults.PEOPLE));
            assertEquals("vault.refusal.missing-file", refusal.key());
        }
        assertEquals(before, Footprint.of(temp));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 12)
    void plaintextDatabaseIsNotOpened() throws Exception {
        Files.delete(folder.resolve("store-1.db"));
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store-1.db"))) {
            Sql.run(plain, "create table person (id text primary key) strict");
        }
        assertRefused("not-encrypted");
    }

    @Test
    void newerStoreIsRefused() {
        var newer = TestVaults.tables("create table person (id text primary key, name text not null) strict;",
                "create table newer (id text primary key) strict;");
        TestVaults.open(folder, newer).close();
        assertRefused("newer-version");
        TestVaults.open(folder, newer).close();
    }

    /// Although it has no number unknown to this program, only lower ones; also in the middle of an upgrade of that time.
    @Test
    void storeOfTheFirstVersionIsRefused() throws Exception {
        Footprint.delete(folder);
        try (var vault = TestVaults.create(folder, TestVaults.former())) {
            TestVaults.welcome(vault, "1", "Ada");
        }
        assertRefused("former-version");
        Files.copy(folder.resolve("store-1.db"), folder.resolve("store-1.db.before"));
        var slots = Disk.readSlots(new StoreFolder(folder));
        try (var secret = TestVaults.secret();
                var unlocked = new KeySlots(TestVaults.CHEAP).unlock(slots, secret);
                var halfWay = new Database(folder.resolve("store-1.db"), unlocked.key()).migrating()) {
            Sql.run(halfWay, "update store_info set built = ''");
        }
        assertRefused("former-version");
        TestVaults.open(folder, TestVaults.former()).close();
    }

    @Test
    void slotsOfAFormerGenerationAreOlder() throws Exception {
        var former = Files.readAllBytes(folder.resolve("slots"));
        Renewed.renew(folder);
        TestVaults.open(folder, TestVaults.PEOPLE).close();
        var present = Files.readAllBytes(folder.resolve("slots"));
        Files.write(folder.resolve("slots"), former);
        assertRefused("older-slots");
        Files.copy(folder.resolve("store-2.db"), folder.resolve("store-1.db"));
        assertRefused("damaged-store");
        Files.delete(folder.resolve("store-1.db"));
        Files.write(folder.resolve("slots"), present);
        TestVaults.open(folder, TestVaults.PEOPLE).close();
    }

    @Test
    void formerEditionOfTheSlotsIsOlder() throws Exception {
        var former = Files.readAllBytes(folder.resolve("slots"));
        var slots = SlotFile.decode(former);
        try (var secret = TestVaults.secret();
                var unlocked = new KeySlots(TestVaults.CHEAP).unlock(slots, secret)) {
            Durable.replace(folder.resolve("slots"),
                    new SlotFile(slots.store(), 1, slots.edition() + 1, slots.slots(), slots.mac())
                            .sealedWith(unlocked.key()).encode());
        }
        TestVaults.open(folder, TestVaults.PEOPLE).close();
        Files.write(folder.resolve("slots"), former);
        assertRefused("older-slots");
    }

    @Test
    void secondOpeningInTheSameProgramIsRefusedAndTheFirstKeepsItsLock() {
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            for (var again = 0; again < 2; again++) {
                var refusal = assertThrows(Refusal.class, () -> TestVaults.open(folder, TestVaults.PEOPLE));
                assertEquals("vault.refusal.open-elsewhere", refusal.key());
            }
            TestVaults.welcome(vault, "2", "Bea");
            assertEquals("vault.refusal.open-elsewhere", ChildProgram.run(temp, "open", folder.toString()));
        }
        assertEquals("opened", ChildProgram.run(temp, "open", folder.toString()));
    }

    @Test
    void storeOpenInAnotherProgramIsRefused() throws Exception {
        try (var child = ChildProgram.start(temp, "hold", folder.toString())) {
            child.awaitLine("open");
            var before = Footprint.withoutIndex(folder);
            var refusal = assertThrows(Refusal.class, () -> TestVaults.open(folder, TestVaults.PEOPLE));
            assertEquals("vault.refusal.open-elsewhere", refusal.key());
            assertEquals(before, Footprint.withoutIndex(folder));
            child.kill();
        }
        TestVaults.open(folder, TestVaults.PEOPLE).close();
    }

    @Test
    void readOnlyFolderIsRefused() throws Exception {
        try (var readOnly = ReadOnly.make(folder)) {
            var before = Footprint.of(folder);
            assertEquals("vault.refusal.read-only", readOnly.run(temp, "open", folder.toString()));
            assertEquals(before, Footprint.of(folder));
        }
    }

    @Test
    void lockFileThatWasMissingIsTakenAwayAgain() throws Exception {
        Files.delete(folder.resolve("lock"));
        flip(folder.resolve("store-1.db"), 100);
        assertRefused("damaged-store");
    }

    private void assertRefused(String key) {
        assertRefused(key, TestVaults.secret());
    }

    private void assertRefused(String key, SignInSecret secret) {
        var before = Footprint.of(folder);
        var refusal = assertThrows(Refusal.class,
                () -> Vault.open(new StoreFolder(folder), secret, TestVaults.surroundings(), TestVaults.PEOPLE));
        assertEquals("vault.refusal." + key, refusal.key());
        var after = Footprint.of(folder);
        assertEquals(before.withoutTries(), after.withoutTries());
        assertTrue(key.equals("wrong-passphrase") || before.equals(after), "only a wrong passphrase is counted");
        secret.close();
    }

    private static void flip(Path file, int at) throws Exception {
        var bytes = Files.readAllBytes(file);
        assertTrue(!new String(bytes, 0, 15, StandardCharsets.ISO_8859_1).equals("SQLite format 3"));
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }
}
