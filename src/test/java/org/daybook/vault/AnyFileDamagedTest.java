package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One file in or next to a store is damaged at random, over and over: database, slots, marks, letterbox, a letter, a backup. A
/// change of the database, the slots or a backup is found before anything is reported as intact; files open to anybody are
/// repaired by the next opening or ignored. Nothing but a refusal is thrown by the vault, and in that case the last backup is
/// still a way on.
class AnyFileDamagedTest {
    private static final UUID LETTER = UUID.fromString("019c0000-0000-7000-8000-000000000101");
    private static final Tombstone ERASED = new Tombstone(UUID.fromString("019c0000-0000-7000-8000-000000000201"),
            "erased",
            UUID.fromString("019c0000-0000-7000-8000-000000000202"), "", Instant.parse("2026-11-25T09:00:00Z"));
    private static final Set<String> OF_A_STORE = Set.of("vault.refusal.damaged-store", "vault.refusal.damaged-slots",
            "vault.refusal.missing-file", "vault.refusal.altered-slot", "vault.refusal.wrong-passphrase",
            "vault.refusal.older-slots", "vault.refusal.not-encrypted");
    private static final Set<String> OF_A_BACKUP = Set.of("vault.refusal.not-a-backup",
            "vault.refusal.damaged-backup", "vault.refusal.altered-backup", "vault.refusal.altered-slot",
            "vault.refusal.wrong-passphrase");
    private static final int PAGE = 4096;
    private static final int BEGINNING = 128;

    @TempDir
    Path temp;

    private Path store = Path.of("");
    private Path stick = Path.of("");
    private final Map<Spoilt, byte[]> good = new TreeMap<>();
    private final Map<Spoilt, byte[]> foreign = new TreeMap<>();
    private List<String> truth = List.of();

    private enum Spoilt {
        DATABASE,
        SLOTS,
        MARKS,
        LETTERBOX,
        LETTER,
        BACKUP
    }

    private enum How {
        FLIPPED,
        CUT,
        EXCHANGED,
        EMPTIED,
        FOREIGN
    }

    @BeforeEach
    void aStoreWithEverythingAndAForeignOne() throws Exception {
        made(temp.resolve("other"), temp.resolve("other-stick"), foreign);
        store = temp.resolve("store");
        stick = temp.resolve("stick");
        made(store, stick, good);
        try (var vault = Backups.open(store)) {
            truth = everybody(vault);
        }
    }

    private void made(Path folder, Path backups, Map<Spoilt, byte[]> files) throws Exception {
        Files.createDirectories(backups);
        try (var vault = TestVaults.create(folder, TestVaults.PEOPLE)) {
            for (var id = 0; id < 40; id++) {
                TestVaults.welcome(vault, Integer.toString(id), ("person " + id + " ").repeat(90));
            }
            try (var newcomer = new SignInSecret("south", "another tide comes in".toCharArray())) {
                vault.keys().add(UUID.randomUUID(), newcomer);
            }
            var line = UUID.randomUUID();
            vault.write(line, tx -> {
                tx.handle().execute("insert into audit (id, seq, mac) values (?, 999, randomblob(32))", line);
                Tombstones.make(tx, ERASED);
                return true;
            });
            settle(vault, folder);
            vault.backups().make(backups, 9, Backups.UNSEEN);
        }
        SealedInbox.of(new StoreFolder(folder)).orElseThrow().post(LETTER, new byte[]{3}, new SecureRandom());
        for (var what : Spoilt.values()) {
            files.put(what, Files.readAllBytes(file(what, folder, backups)));
        }
    }

    /// What every opening does.
    private static void settle(OpenVault vault, Path folder) {
        vault.look(tx -> {
            vault.letters().publish(tx);
            return vault.marks().leaveIn(folder, tx);
        });
    }

    private static Path file(Spoilt what, Path folder, Path backups) {
        return switch (what) {
            case DATABASE -> folder.resolve("store-1.db");
            case SLOTS -> folder.resolve("slots");
            case MARKS -> folder.resolve(Backups.names(folder).stream().filter(name -> name.endsWith(".marks"))
                    .findFirst().orElseThrow());
            case LETTERBOX -> folder.resolve("letterbox");
            case LETTER -> folder.resolve(SealedMessages.name(LETTER));
            case BACKUP -> backups.resolve(Backups.names(backups).stream().filter(name -> name.endsWith(".backup"))
                    .findFirst().orElseThrow());
        };
    }

    @Test
    @Timeout(120)
    void ninetyDamagesAreFoundOrPutRight() throws Exception {
        damage(90, new Random(1126));
    }

    @Test
    @Tag("long")
    @Timeout(7200)
    void manyThousandDamagesAreFoundOrPutRight() throws Exception {
        int rounds = Integer.getInteger("daybook.damages", 19_000);
        var outcomes = damage(rounds, new Random(Long.getLong("daybook.seed", 20_261_126)));
        Reliability.note(rounds + " random damages of any file of a store, in one JVM: 0 lost, 0 silently wrong, 0 dead"
                + " ends", outcomes.toString());
    }

    private Map<String, Integer> damage(int rounds, Random random) throws Exception {
        var outcomes = new TreeMap<String, Integer>();
        var files = new TreeMap<Spoilt, Path>();
        for (var what : Spoilt.values()) {
            files.put(what, file(what, store, stick));
        }
        for (var round = 0; round < rounds; round++) {
            var what = Spoilt.values()[round % Spoilt.values().length];
            var how = How.values()[round / Spoilt.values().length % How.values().length];
            restoreEverything(files);
            Files.write(of(files, what), spoilt(what, how, random));
            var said = outcome(what, files, "round " + round + ": " + what + " " + how);
            outcomes.merge(what + " " + said, 1, Integer::sum);
        }
        return outcomes;
    }

    private void restoreEverything(Map<Spoilt, Path> files) throws IOException {
        for (var name : Backups.names(store)) {
            if (!name.equals("lock")) {
                Files.delete(store.resolve(name));
            }
        }
        for (var what : Spoilt.values()) {
            Files.write(of(files, what), of(good, what));
        }
    }

    private String outcome(Spoilt what, Map<Spoilt, Path> files, String round) throws IOException {
        return switch (what) {
            case DATABASE, SLOTS -> changed(round);
            case BACKUP -> changedBackup(of(files, Spoilt.BACKUP), round);
            case MARKS, LETTERBOX, LETTER -> putRight(files, round);
        };
    }

    /// A changed database or changed slots are found by a check, if not before.
    private String changed(String round) throws IOException {
        try (var vault = Backups.open(store)) {
            var findings = vault.verify();
            assertFalse(findings.isEmpty(), () -> round + " was found well");
            try {
                assertEquals(truth, everybody(vault), round);
                return "found by a check";
            } catch (Refusal e) {
                assertEquals("vault.refusal.damaged-store", e.key(), round);
                return "refused in work";
            }
        } catch (Refusal e) {
            assertTrue(OF_A_STORE.contains(e.key()), () -> round + ": " + e.key());
            assertTheBackupLeadsOn(round);
            return e.key();
        }
    }

    private void assertTheBackupLeadsOn(String round) throws IOException {
        if (round.hashCode() % 10 == 0) {
            try (var vault = Backups.restore(file(Spoilt.BACKUP, store, stick), store)) {
                assertEquals(truth, everybody(vault), round);
                assertEquals(List.of(), vault.verify(), round);
            }
            ReplacedStore.places(new StoreFolder(store)).forEach(Backups::remove);
        }
    }

    private String changedBackup(Path backup, String round) {
        var refusal = assertThrows(Refusal.class, () -> Backups.lookInto(backup), round);
        assertTrue(OF_A_BACKUP.contains(refusal.key()), () -> round + ": " + refusal.key());
        assertThrows(Refusal.class, () -> Backups.restore(backup, store).close(), round);
        try (var vault = Backups.open(store)) {
            assertEquals(truth, everybody(vault), round);
        }
        return refusal.key();
    }

    private String putRight(Map<Spoilt, Path> files, String round) throws IOException {
        try (var vault = Backups.open(store)) {
            assertEquals(List.of(), vault.verify(), round);
            assertEquals(truth, everybody(vault), round);
            boolean news = vault.look(tx -> vault.marks().isNewsIn(store, tx));
            assertFalse(news, () -> round + ": a mark nobody made");
            vault.look(tx -> vault.letters().read(tx)).forEach(letter -> assertTrue(
                    letter.content().isEmpty() || Arrays.equals(new byte[]{3}, letter.content().get()),
                    () -> round + ": a letter nobody wrote"));
            settle(vault, store);
            assertArrayEquals(of(good, Spoilt.LETTERBOX), Files.readAllBytes(of(files, Spoilt.LETTERBOX)), round);
            assertTrue(Files.isRegularFile(of(files, Spoilt.MARKS)), round);
        }
        assertMarksAreReadAgain(round);
        return "put right or nothing";
    }

    /// An older store imports the mark from the file: what was erased is erased again after a restore.
    private void assertMarksAreReadAgain(String round) {
        try (var vault = Backups.open(store)) {
            var line = UUID.randomUUID();
            vault.write(line, tx -> {
                tx.handle().execute("insert into audit (id, seq, mac) values (?, 1000, randomblob(32))", line);
                tx.handle().execute("delete from mark");
                vault.marks().takeIn(store, tx);
                return true;
            });
            assertEquals(List.of(ERASED), vault.look(tx -> vault.marks().pending(tx)), round);
        }
    }

    private static List<String> everybody(OpenVault vault) {
        return TestVaults.texts(vault, "select id || name from person order by id");
    }

    /// Never the original.
    private byte[] spoilt(Spoilt what, How how, Random random) {
        var before = of(good, what);
        var after = before;
        while (Arrays.equals(after, before)) {
            // A whole backup of another store is valid, and is shown as that.
            after = how == How.FOREIGN && what != Spoilt.BACKUP && random.nextBoolean()
                    ? of(foreign, what)
                    : changed(before, of(foreign, what), how, random);
        }
        return after;
    }

    private static <T> T of(Map<Spoilt, T> known, Spoilt what) {
        return Objects.requireNonNull(known.get(what));
    }

    private static byte[] changed(byte[] before, byte[] other, How how, Random random) {
        var bytes = before.clone();
        var block = before.length > 4 * PAGE ? PAGE : Math.max(1, before.length / 8);
        var at = random.nextInt(before.length / block) * block;
        switch (how) {
            case FLIPPED -> bytes[somewhere(before.length, random)] ^= (byte) (1 << random.nextInt(8));
            case CUT -> {
                return Arrays.copyOf(before, random.nextBoolean() ? at : random.nextInt(before.length));
            }
            case EXCHANGED -> {
                var two = random.nextInt(before.length / block) * block;
                System.arraycopy(before, at, bytes, two, block);
                System.arraycopy(before, two, bytes, at, block);
            }
            case EMPTIED -> Arrays.fill(bytes, at, at + block, (byte) 0);
            case FOREIGN -> System.arraycopy(other, Math.min(at, Math.max(0, other.length - block)), bytes, at,
                    Math.min(block, other.length));
        }
        return bytes;
    }

    /// A third of them at the beginning or end of a file, which identifies it.
    private static int somewhere(int length, Random random) {
        var near = random.nextInt(Math.min(length, BEGINNING));
        return switch (random.nextInt(6)) {
            case 0 -> near;
            case 1 -> length - 1 - near;
            default -> random.nextInt(length);
        };
    }
}
