package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed (kill -9) at a random moment of a backup or a restore: no half file is taken for a backup, the store
/// opens intact, and nothing is readable anywhere.
class BackupKillTest {
    @TempDir
    Path temp;
    private Path desk;
    private Path stick;

    @BeforeEach
    void aStoreOfSomeSize() throws Exception {
        desk = temp.resolve("desk");
        stick = Files.createDirectory(temp.resolve("stick"));
        try (var vault = TestVaults.create(desk, TestVaults.PEOPLE)) {
            for (var id = 0; id < 20; id++) {
                TestVaults.welcome(vault, Integer.toString(id), Backups.MARKER.repeat(10_000));
            }
        }
    }

    @Test
    @Timeout(240)
    void everyBackupOnTheStickIsGoodAfterFourDeaths() throws Exception {
        dieBackingUp(4);
    }

    @Test
    @Tag("long")
    @Timeout(1200)
    void everyBackupOnTheStickIsGoodAfterManyDeaths() throws Exception {
        dieBackingUp(100);
        Reliability.note("kill -9 during backup", "100 rounds, 0 half files taken for a backup, 0 stores lost");
    }

    @Test
    @Timeout(240)
    void storeIsTheFormerOrTheRestoredOneAfterFourDeaths() throws Exception {
        dieRestoring(4);
    }

    @Test
    @Tag("long")
    @Timeout(1200)
    void storeIsTheFormerOrTheRestoredOneAfterManyDeaths() throws Exception {
        dieRestoring(100);
        Reliability.note("kill -9 during restore", "100 rounds, 0 stores that do not open, 0 former stores lost");
    }

    private void dieBackingUp(int rounds) throws Exception {
        var random = new Random(5);
        for (var round = 0; round < rounds; round++) {
            killed(random.nextInt(5, 400), "backups", desk, stick);
            Backups.assertNothingReadable(temp);
            for (var name : Backups.names(stick)) {
                assertTrue(name.endsWith(".part") || name.endsWith(".part-journal")
                        || Backups.lookInto(stick.resolve(name)).rowsOf("person") == 20, name);
            }
            try (var vault = Backups.open(desk)) {
                assertEquals(List.of(), vault.verify());
                vault.backups().make(stick, 3, Backups.UNSEEN);
            }
            assertTrue(Backups.names(stick).stream().allMatch(name -> name.endsWith(".backup")),
                    Backups.names(stick)::toString);
            assertTrue(Backups.names(stick).size() <= 3);
        }
    }

    private void dieRestoring(int rounds) throws Exception {
        var random = new Random(6);
        var backup = Backups.make(desk, stick);
        try (var vault = Backups.open(desk)) {
            TestVaults.welcome(vault, "new", "Bea");
        }
        for (var round = 0; round < rounds; round++) {
            killed(random.nextInt(5, 400), "restores", desk, backup);
            Backups.assertNothingReadable(temp);
            assertHoldsAtLeast(desk, 20);
            assertFalse(Files.exists(desk.resolve("aside")));
            var asides = ReplacedStore.places(new StoreFolder(desk));
            for (var aside : asides) {
                assertHoldsAtLeast(aside, 20);
            }
            // The very first store, the only one with Bea in it, is never lost.
            var bea = 0;
            for (var folder : asides) {
                bea += people(folder) == 21 ? 1 : 0;
            }
            assertEquals(1, bea + (people(desk) == 21 ? 1 : 0));
            for (var aside : asides) {
                if (people(aside) == 20) {
                    Backups.remove(aside);
                }
            }
        }
    }

    private void killed(int afterMillis, String errand, Path folder, Path other) throws Exception {
        try (var child = ChildProgram.start(temp, errand, folder.toString(), other.toString())) {
            child.awaitLine("open");
            Thread.sleep(afterMillis);
            child.kill();
            assertEquals(List.of(), child.remainingLines());
        }
    }

    private static void assertHoldsAtLeast(Path folder, int people) {
        try (var vault = Backups.open(folder)) {
            assertEquals(List.of(), vault.verify());
            assertTrue(Backups.people(vault).size() >= people);
        }
    }

    private static int people(Path folder) {
        try (var vault = Backups.open(folder)) {
            return Backups.people(vault).size();
        }
    }
}
