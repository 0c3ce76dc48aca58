package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

/// A closed store is damaged at random, over and over: flipped bits, truncated files, exchanged pages and slots. Then the right
/// passphrase is used. Either the vault refuses with one sentence, or everything that is read is true; a check never finds a
/// changed store intact unless it is still true from its first row to its last.
class DamageRoundsTest {
    private static final Set<String> SENTENCES = Set.of("vault.refusal.damaged-store", "vault.refusal.damaged-slots",
            "vault.refusal.missing-file", "vault.refusal.altered-slot", "vault.refusal.wrong-passphrase",
            "vault.refusal.older-slots", "vault.refusal.not-encrypted");
    private static final int PAGE = 4096;
    @TempDir
    Path temp;

    private Path store = Path.of("");
    private byte[] database = {};
    private byte[] foreign = {};
    private byte[] slots = {};
    private List<String> truth = List.of();

    @BeforeEach
    void storesOfThreePeopleAndAForeignOne() throws Exception {
        store = temp.resolve("store");
        truth = made(store);
        database = Files.readAllBytes(store.resolve("store-1.db"));
        slots = Files.readAllBytes(store.resolve("slots"));
        made(temp.resolve("foreign"));
        foreign = Files.readAllBytes(temp.resolve("foreign").resolve("store-1.db"));
    }

    private static List<String> made(Path folder) {
        try (var vault = TestVaults.create(folder, TestVaults.PEOPLE)) {
            for (var id = 0; id < 60; id++) {
                TestVaults.welcome(vault, Integer.toString(id), ("person " + id + " ").repeat(90));
            }
            for (var word : List.of("south", "west")) {
                try (var newcomer = new SignInSecret(word, "another tide comes in".toCharArray())) {
                    vault.keys().add(UUID.randomUUID(), newcomer);
                }
            }
            return TestVaults.texts(vault, "select id || name from person order by id");
        }
    }

    @Test
    @Timeout(120)
    void sixtyDamagesNeverLeadToAnythingUntrue() throws Exception {
        damage(60, new Random(1125));
    }

    @Test
    @Tag("long")
    @Timeout(1800)
    void thousandDamagesNeverLeadToAnythingUntrue() throws Exception {
        var outcomes = damage(1000, new Random(704));
        Reliability.note("1,000 random damages of a closed store, 0 untrue rows", outcomes.toString());
    }

    private enum Damage {
        BIT_OF_DATABASE,
        BIT_OF_SLOTS,
        CUT_DATABASE,
        CUT_SLOTS,
        EXCHANGED_PAGES,
        FOREIGN_PAGE,
        EMPTIED_PAGE,
        EXCHANGED_SLOTS,
        DROPPED_SLOT,
        EXCHANGED_SEALS
    }

    private Map<String, Integer> damage(int rounds, Random random) throws Exception {
        var outcomes = new TreeMap<String, Integer>();
        for (var round = 0; round < rounds; round++) {
            var damage = Damage.values()[round % Damage.values().length];
            write(damage, random);
            outcomes.merge(damage + " " + outcome(damage + " in round " + round), 1, Integer::sum);
        }
        Files.write(store.resolve("store-1.db"), database);
        Files.write(store.resolve("slots"), slots);
        assertEquals("well", outcome("undamaged"));
        return outcomes;
    }

    private String outcome(String round) {
        try (var vault = TestVaults.open(store, TestVaults.PEOPLE)) {
            var read = readsTheTruth(vault, round);
            var findings = vault.verify();
            assertTrue(read || !findings.isEmpty(), () -> round + " was found well but cannot be read");
            return findings.isEmpty() ? "well" : read ? "found by a check" : "refused in work";
        } catch (Refusal e) {
            assertTrue(SENTENCES.contains(e.key()), () -> round + ": " + e.key());
            return e.key();
        }
    }

    private boolean readsTheTruth(OpenVault vault, String round) {
        try {
            assertEquals(truth, TestVaults.texts(vault, "select id || name from person order by id"), round);
            return true;
        } catch (Refusal e) {
            assertEquals("vault.refusal.damaged-store", e.key(), round);
            return false;
        }
    }

    private void write(Damage damage, Random random) throws IOException {
        Files.write(store.resolve("store-1.db"), damagedDatabase(damage, random));
        Files.write(store.resolve("slots"), damagedSlots(damage, random));
        Files.deleteIfExists(store.resolve("store-1.db-wal"));
        Files.deleteIfExists(store.resolve("store-1.db-shm"));
    }

    private byte[] damagedDatabase(Damage damage, Random random) {
        var bytes = database.clone();
        var page = random.nextInt(bytes.length / PAGE) * PAGE;
        switch (damage) {
            case BIT_OF_DATABASE -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case CUT_DATABASE -> {
                return Arrays.copyOf(bytes, random.nextBoolean() ? page : random.nextInt(bytes.length));
            }
            case EXCHANGED_PAGES -> {
                var other = (page + PAGE * (1 + random.nextInt(bytes.length / PAGE - 1))) % bytes.length;
                System.arraycopy(database, page, bytes, other, PAGE);
                System.arraycopy(database, other, bytes, page, PAGE);
            }
            case FOREIGN_PAGE -> System.arraycopy(foreign, page % foreign.length, bytes, page, PAGE);
            case EMPTIED_PAGE -> Arrays.fill(bytes, page, page + PAGE, (byte) 0);
            case BIT_OF_SLOTS, CUT_SLOTS, EXCHANGED_SLOTS, DROPPED_SLOT, EXCHANGED_SEALS -> {
                return database;
            }
        }
        return bytes;
    }

    private byte[] damagedSlots(Damage damage, Random random) throws IOException {
        var bytes = slots.clone();
        switch (damage) {
            case BIT_OF_SLOTS -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case CUT_SLOTS -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case EXCHANGED_SLOTS, DROPPED_SLOT, EXCHANGED_SEALS -> {
                return rearranged(damage, random).encode();
            }
            case BIT_OF_DATABASE, CUT_DATABASE, EXCHANGED_PAGES, FOREIGN_PAGE, EMPTIED_PAGE -> {
                return slots;
            }
        }
        return bytes;
    }

    /// As an attacker would do it who can compute every hash, but holds no key.
    private SlotFile rearranged(Damage damage, Random random) throws IOException {
        var file = decoded();
        var all = new ArrayList<>(file.slots());
        var one = random.nextInt(all.size());
        var other = (one + 1 + random.nextInt(all.size() - 1)) % all.size();
        if (damage == Damage.EXCHANGED_SLOTS) {
            Collections.swap(all, one, other);
        } else if (damage == Damage.DROPPED_SLOT) {
            all.remove(one);
        } else {
            var seal = all.get(one).seal();
            all.set(one, all.get(one).withSeal(all.get(other).seal()));
            all.set(other, all.get(other).withSeal(seal));
        }
        return new SlotFile(file.store(), file.generation(), file.edition(), all, file.mac());
    }

    private SlotFile decoded() {
        try {
            return SlotFile.decode(slots);
        } catch (DamagedBytes e) {
            throw new IllegalStateException(e);
        }
    }
}
