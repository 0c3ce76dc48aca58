package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed (kill -9) in the middle of saving; then somebody tries a wrong passphrase, then an older slots file,
/// then the right ones. An ordinary opening with a wrong key at that moment would destroy the store.
class KillTest {
    private static final String MARKER = "Zuleika";
    @TempDir
    Path temp;

    @Test
    @Invariant(of = OpenVault.class, number = 1)
    @Invariant(of = OpenVault.class, number = 9)
    @Timeout(240)
    void nothingCommittedIsLostInFiveDeaths() throws Exception {
        die(5);
    }

    @RepeatedTest(8)
    @Tag("long")
    @Timeout(300)
    void nothingCommittedIsLostInManyDeaths() throws Exception {
        die(10);
        Reliability.note("kill -9 while saving", "10 deaths, 0 committed rows lost, 0 stores that do not open");
    }

    private void die(int rounds) throws Exception {
        var folder = temp.resolve("desk");
        TestVaults.create(folder, TestVaults.PEOPLE).close();
        var olderSlots = Files.readAllBytes(folder.resolve("slots"));
        Renewed.renew(folder);
        var committed = 0;
        for (var round = 0; round < rounds; round++) {
            committed = saveUntilKilled(folder, committed, new Random(round).nextInt(1, 120));
            assertNoMarker();
            assertTrue(Files.size(folder.resolve("store-2.db-wal")) > 0, "the log of the dead program waits");
            assertWrongOnesChangeNothing(folder, olderSlots);
            try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
                var people = TestVaults.texts(vault, "select id from person").size();
                assertTrue(people == committed || people == committed + 1, people + " of " + committed);
                assertEquals(List.of(), vault.verify());
                committed = people;
            }
            assertNoMarker();
        }
    }

    /// Returns how many people the child reported as saved, including those of former rounds.
    private int saveUntilKilled(Path folder, int before, int enough) throws Exception {
        try (var child = ChildProgram.start(temp, "save", folder.toString(), Integer.toString(before), MARKER)) {
            child.awaitLine("open");
            for (var saved = before; saved < before + enough; saved++) {
                child.awaitLine(Integer.toString(saved));
            }
            child.kill();
            return before + enough + child.remainingLines().size();
        }
    }

    private void assertWrongOnesChangeNothing(Path folder, byte[] olderSlots) throws Exception {
        var slots = Files.readAllBytes(folder.resolve("slots"));
        var before = Footprint.withoutIndex(folder);
        try (var wrong = new SignInSecret(TestVaults.WORD, "not the tide".toCharArray())) {
            assertEquals("vault.refusal.wrong-passphrase", refused(folder, wrong));
        }
        assertEquals(before, Footprint.withoutIndex(folder).withoutTries());
        Files.delete(folder.resolve("tries"));

        Files.write(folder.resolve("slots"), olderSlots);
        assertEquals("vault.refusal.older-slots", refused(folder, TestVaults.secret()));
        assertOlderKeyHarmsNothing(folder);
        Files.write(folder.resolve("slots"), slots);
        assertEquals(before, Footprint.withoutIndex(folder));
    }

    /// Harsher: the files have the name that the older slots expect, so that the older key reaches SQLite.
    private static void assertOlderKeyHarmsNothing(Path folder) throws Exception {
        for (var suffix : List.of("", "-wal", "-shm")) {
            Files.move(folder.resolve("store-2.db" + suffix), folder.resolve("store-1.db" + suffix));
        }
        var before = Footprint.withoutIndex(folder);
        assertEquals("vault.refusal.damaged-store", refused(folder, TestVaults.secret()));
        assertEquals(before, Footprint.withoutIndex(folder));
        for (var suffix : List.of("", "-wal", "-shm")) {
            Files.move(folder.resolve("store-1.db" + suffix), folder.resolve("store-2.db" + suffix));
        }
    }

    private static String refused(Path folder, SignInSecret secret) {
        return assertThrows(Refusal.class, () -> Vault.open(new StoreFolder(folder), secret, TestVaults.surroundings(),
                TestVaults.PEOPLE)).key();
    }

    /// The store, log, index, lock, and the killed process's temporary folder.
    private void assertNoMarker() throws Exception {
        Plaintext.assertNone(temp, MARKER);
    }
}
