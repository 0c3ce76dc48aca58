package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Bits that flip in the files of a closed store, and in those of an open one.
class DamageTest {
    @TempDir
    Path folder;

    @Test
    void everyFlippedBitOfTheDatabaseIsNoticed() throws Exception {
        flip(40);
    }

    @Test
    @Tag("long")
    @Timeout(300)
    void everyOneOfManyFlippedBitsIsNoticed() throws Exception {
        flip(600);
    }

    private void flip(int times) throws Exception {
        try (var vault = TestVaults.create(folder, TestVaults.PEOPLE)) {
            for (var id = 0; id < 40; id++) {
                TestVaults.welcome(vault, Integer.toString(id), "x".repeat(900));
            }
        }
        var file = folder.resolve("store-1.db");
        var whole = Files.readAllBytes(file);
        var random = new Random(times);
        for (var round = 0; round < times; round++) {
            var at = random.nextInt(whole.length);
            var flipped = whole.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            assertFalse(opensAndIsWell(), "byte " + at);
        }
        Files.write(file, whole);
        assertEquals(true, opensAndIsWell());
    }

    private boolean opensAndIsWell() {
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            return vault.verify().isEmpty();
        } catch (Refusal e) {
            assertEquals("vault.refusal.damaged-store", e.key());
            return false;
        }
    }

    /// The cipher is a stream: one flipped bit is one changed letter. The driver would return it and fail a page later.
    @Test
    @Invariant(of = OpenVault.class, number = 13)
    void changedLetterNeverLeavesAPassage() throws Exception {
        try (var vault = TestVaults.create(folder, TestVaults.PEOPLE)) {
            TestVaults.welcome(vault, "1", "A".repeat(3000));
        }
        var file = folder.resolve("store-1.db");
        var whole = Files.readAllBytes(file);
        var refused = 0;
        for (var page = 1; page < whole.length / 4096; page++) {
            var flipped = whole.clone();
            flipped[page * 4096 + 3000] ^= 1;
            Files.write(file, flipped);
            refused += readsTheTruthOrIsRefused() ? 0 : 1;
        }
        assertEquals(true, refused >= 3, "the table's page, the history of versions and the store's row were met");
    }

    private boolean readsTheTruthOrIsRefused() {
        var sql = "select name from person";
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            assertEquals(List.of("A".repeat(3000)), TestVaults.texts(vault, sql));
            assertEquals(List.of("A".repeat(3000)),
                    vault.read(tx -> tx.handle().createQuery(sql).mapTo(String.class).list()));
            return true;
        } catch (Refusal e) {
            assertEquals("vault.refusal.damaged-store", e.key());
            return false;
        }
    }

    @Test
    void damagedPageMetInWorkIsARefusal() throws Exception {
        try (var vault = TestVaults.create(folder, TestVaults.PEOPLE)) {
            for (var id = 0; id < 40; id++) {
                TestVaults.welcome(vault, Integer.toString(id), "x".repeat(900));
            }
        }
        var file = folder.resolve("store-1.db");
        var bytes = Files.readAllBytes(file);
        for (var page = bytes.length / 4096 - 6; page < bytes.length / 4096; page++) {
            bytes[page * 4096 + 77] ^= 1;
        }
        Files.write(file, bytes);
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            var refusal = org.junit.jupiter.api.Assertions.assertThrows(Refusal.class,
                    () -> TestVaults.texts(vault, "select name from person"));
            assertEquals("vault.refusal.damaged-store", refusal.key());
        }
    }

    @Test
    void checkFindsWhatIsWrongWithAnOpenStore() throws Exception {
        try (var vault = TestVaults.create(folder, TestVaults.PEOPLE)) {
            var slots = Files.readAllBytes(folder.resolve("slots"));
            Files.delete(folder.resolve("slots"));
            assertEquals(Set.of("vault.finding.slots"), keys(vault));
            slots[100] ^= 1;
            Files.write(folder.resolve("slots"), slots);
            assertEquals(Set.of("vault.finding.slots"), keys(vault));
            slots[100] ^= 1;
            Files.write(folder.resolve("slots"), slots);
            Files.createFile(folder.resolve("store-2.db"));
            assertEquals(Set.of("vault.finding.generation"), keys(vault));
            Files.delete(folder.resolve("store-2.db"));
            assertEquals(List.of(), vault.verify());
        }
    }

    @Test
    void checkFindsMissingTriggersLostReferencesAndAForeignSigningKey() throws Exception {
        TestVaults.create(folder, TestVaults.PEOPLE).close();
        var slots = Disk.readSlots(new StoreFolder(folder));
        try (var secret = TestVaults.secret();
                var unlocked = new KeySlots(TestVaults.CHEAP).unlock(slots, secret);
                var around = new Database(folder.resolve("store-1.db"), unlocked.key()).migrating()) {
            Sql.run(around,
                    "insert into journal (audit_id, computer, tab, row_id, op) values ('x', 'A', 't', '1', 'i')");
            Sql.run(around, "drop trigger journal_person_update");
            var pair = java.security.KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Sql.run(around, "update secret set value = x'"
                    + java.util.HexFormat.of().formatHex(pair.getPrivate().getEncoded()) + "' where name = 'SIGNING'");
        }
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            assertEquals(Set.of("vault.finding.reference", "vault.finding.trigger", "vault.finding.signing"),
                    keys(vault));
        }
    }

    private static Set<String> keys(OpenVault vault) {
        return Set.copyOf(vault.verify().stream().map(Finding::key).distinct().toList());
    }
}
