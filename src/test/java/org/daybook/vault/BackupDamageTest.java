package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups altered by somebody, or by a bad stick: each leads to a sentence, none to silently wrong data, and none changes the
/// store into which it was to be restored.
class BackupDamageTest {
    private static final Set<String> SENTENCES = Set.of("vault.refusal.not-a-backup", "vault.refusal.damaged-backup",
            "vault.refusal.altered-backup", "vault.refusal.altered-slot", "vault.refusal.wrong-passphrase");
    @TempDir
    Path temp;
    private Path desk;
    private Path backup;
    private byte[] good = {};

    @BeforeEach
    void aBackup() throws Exception {
        desk = temp.resolve("desk");
        try (var vault = TestVaults.create(desk, TestVaults.PEOPLE)) {
            TestVaults.welcome(vault, "1", "Ada");
        }
        backup = Backups.make(desk, Files.createDirectory(temp.resolve("stick")));
        good = Files.readAllBytes(backup);
    }

    @Test
    void everyFlippedBitIsNoticedAndTheStoreStays() throws Exception {
        var random = new Random(7);
        var before = Footprint.of(desk);
        for (var round = 0; round < 150; round++) {
            // Half of them in the tail, which is small.
            var at = round % 2 == 0 ? random.nextInt(good.length) : good.length - 1 - random.nextInt(1200);
            var bad = good.clone();
            bad[at] ^= (byte) (1 << random.nextInt(8));
            assertRefused(bad, SENTENCES);
        }
        assertEquals(before, Footprint.of(desk));
    }

    @Test
    void everyTruncationIsNoBackup() throws Exception {
        var random = new Random(8);
        for (var length : List.of(0, 1, 16, 56, 57, 58, 4096, good.length - 1, random.nextInt(good.length))) {
            assertRefused(Arrays.copyOf(good, length), Set.of("vault.refusal.not-a-backup"));
        }
        assertRefused(Arrays.copyOf(good, good.length + 1), Set.of("vault.refusal.not-a-backup"));
        assertRefused(Arrays.copyOfRange(good, 4096, good.length), Set.of("vault.refusal.not-a-backup"));
    }

    @Test
    void otherFilesAreNoBackup() throws Exception {
        assertRefused(new byte[10_000], Set.of("vault.refusal.not-a-backup"));
        assertRefused(Files.readAllBytes(desk.resolve("slots")), Set.of("vault.refusal.not-a-backup"));
        assertEquals("vault.refusal.not-a-backup", Backups.refused(() -> Backups.lookInto(temp)));
        assertEquals("vault.refusal.backup-unreadable",
                Backups.refused(() -> Backups.lookInto(temp.resolve("pulled"))));
    }

    @Test
    void hugeAndNegativeLengthsAreRefusedBeforeAnythingIsAllocated() throws Exception {
        var foot = good.length - 57;
        for (var length : List.of(Long.MAX_VALUE, Long.MIN_VALUE, -1L, (long) good.length, 1L << 31, 0L)) {
            var bad = good.clone();
            ByteBuffer.wrap(bad).putLong(foot, length);
            assertRefused(bad, Set.of("vault.refusal.not-a-backup"));
        }
        var tail = tailOf(good);
        for (var at = 0; at < tail.length - 4; at += 7) {
            var bad = tail.clone();
            ByteBuffer.wrap(bad).putInt(at, 0x7fffffff);
            assertRefused(withTail(bad), SENTENCES);
        }
    }

    @Test
    void wrongPassphraseAndUnknownWordAreTheSameSentence() {
        assertEquals("vault.refusal.wrong-passphrase", Backups.refused(() -> Backups.lookInto(backup, "not the tide")));
    }

    @Test
    void partsOfAnotherBackupAreNoticedAlthoughTheirDigestsFit() throws Exception {
        var other = temp.resolve("other");
        TestVaults.create(other, TestVaults.PEOPLE).close();
        var theirs = BackupTail.read(Backups.make(other, Files.createDirectory(temp.resolve("second"))));
        var ours = BackupTail.read(backup);
        assertRefused(withTail(ours, ours.slots(), theirs.iv(), theirs.sealed()), SENTENCES);
        assertRefused(withTail(ours, theirs.slots(), ours.iv(), ours.sealed()), SENTENCES);
        assertRefused(withTail(ours, theirs.slots(), theirs.iv(), theirs.sealed()), SENTENCES);
    }

    @Test
    void anOlderDatabaseUnderANewerTailIsNoticed() throws Exception {
        try (var vault = Backups.open(desk)) {
            TestVaults.change(vault, "update person set name = 'Bea'");
        }
        var newer = Backups.make(desk, temp.resolve("stick"));
        var bad = Files.readAllBytes(newer);
        assertEquals(good.length, bad.length);
        var length = (int) BackupTail.read(newer).length();
        System.arraycopy(good, 0, bad, 0, length);
        assertRefused(bad, Set.of("vault.refusal.damaged-backup"));
    }

    @Test
    void aBackupOfANewerProgramIsRefused() throws Exception {
        var newer = TestVaults.tables("create table person (id text primary key, name text not null) strict;",
                "create table later (id text primary key) strict;");
        Files.delete(backup);
        try (var vault = TestVaults.open(desk, newer)) {
            vault.backups().make(temp.resolve("stick"), 1, Backups.UNSEEN);
        }
        assertEquals("vault.refusal.newer-version", Backups.refused(() -> Backups.lookInto(backup)));
        var before = Footprint.of(desk);
        assertEquals("vault.refusal.newer-version", Backups.refused(() -> Backups.restore(backup, desk)));
        assertEquals(before, Footprint.of(desk));
    }

    @Test
    void aBackupOfTheFirstVersionIsRefused() throws Exception {
        var former = temp.resolve("former");
        try (var vault = TestVaults.create(former, TestVaults.former())) {
            vault.backups().make(Files.createDirectories(temp.resolve("old stick")), 1, Backups.UNSEEN);
        }
        var old = Vault.backupsIn(temp.resolve("old stick")).getFirst().file();
        assertEquals("vault.refusal.former-version", Backups.refused(() -> Backups.lookInto(old)));
        var before = Footprint.of(desk);
        assertEquals("vault.refusal.former-version", Backups.refused(() -> Backups.restore(old, desk)));
        assertEquals(before, Footprint.of(desk));
    }

    private void assertRefused(byte[] bytes, Set<String> sentences) throws Exception {
        var bad = temp.resolve("bad.backup");
        Files.write(bad, bytes);
        var said = new TreeSet<>(List.of(Backups.refused(() -> Backups.lookInto(bad)),
                Backups.refused(() -> Backups.restore(bad, desk))));
        assertTrue(sentences.containsAll(said), said::toString);
    }

    private static byte[] tailOf(byte[] file) {
        var length = (int) ByteBuffer.wrap(file).getLong(file.length - 57);
        return Arrays.copyOfRange(file, file.length - 57 - length, file.length - 57);
    }

    /// Returns the file with other bytes before its footer, with matching length and digest.
    private byte[] withTail(byte[] fields) {
        var database = good.length - 57 - tailOf(good).length;
        return ByteBuffer.allocate(database + fields.length + 57).put(good, 0, database).put(fields)
                .putLong(fields.length).put(Hashes.sha256(fields)).put(good, good.length - 17, 17).array();
    }

    private byte[] withTail(BackupTail ours, byte[] slots, byte[] iv, byte[] sealed) {
        var tail = new BackupTail(ours.madeAt(), ours.length(), ours.sha256(), slots, iv, sealed).encode();
        return ByteBuffer.allocate((int) ours.length() + tail.length).put(good, 0, (int) ours.length()).put(tail)
                .array();
    }
}
