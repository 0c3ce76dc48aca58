package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Progress UNSEEN = (done, of) -> {};

    @TempDir
    Path temp;
    private Path desk;
    private Path stick;

    @BeforeEach
    void aStoreAndAStick() throws Exception {
        desk = temp.resolve("desk");
        stick = Files.createDirectory(temp.resolve("stick"));
        try (var vault = TestVaults.create(desk, TestVaults.PEOPLE)) {
            TestVaults.welcome(vault, "1", "Ada");
            TestVaults.welcome(vault, "2", Backups.MARKER.repeat(20_000));
        }
    }

    @Test
    void backupOpensWithThePassphraseAndTellsWhatIsInIt() throws Exception {
        try (var vault = Backups.open(desk)) {
            var made = vault.backups().make(stick, 5, UNSEEN);
            assertEquals(stick.resolve("daybook-20261125-090000.backup"), made.file());
            assertEquals(BackupMade.Against.NOTHING_NEWER, made.against());
            var found = Backups.lookInto(made.file());
            assertEquals(2, found.rowsOf("person"));
            assertEquals(0, found.rowsOf("nothing"));
            assertEquals(vault.head(), found.head());
            assertEquals(vault.storeId(), found.store());
            assertEquals("A", found.computer());
            assertEquals(Files.size(made.file()), found.bytes());
            assertEquals(made.madeAt(), found.madeAt());
        }
        Backups.assertNothingReadable(temp);
    }

    @Test
    void lookingIntoABackupChangesNothingBesideIt() throws Exception {
        Backups.make(desk, stick);
        var before = Footprint.of(temp);
        Backups.lookInto(Backups.only(stick));
        assertEquals(List.of(Backups.only(stick)), Vault.backupsIn(stick).stream().map(FoundBackup::file).toList());
        assertEquals(before, Footprint.of(temp));
    }

    @Test
    void workGoesOnWhileABackupIsMade() throws Exception {
        try (var vault = Backups.open(desk)) {
            var saved = new AtomicLong();
            vault.backups().make(stick, 1, (done, of) -> {
                if (saved.getAndIncrement() == 0) {
                    // The store's own rule: passages do not nest. But the write lane is free.
                    assertThrows(IllegalStateException.class, vault::head);
                }
            });
            assertTrue(saved.get() > 3, "told " + saved);
            assertEquals(List.of(), vault.verify());
        }
    }

    @Test
    void progressNeverFallsBackAndEndsAtItsEnd() throws Exception {
        try (var vault = Backups.open(desk)) {
            var last = new long[2];
            vault.backups().make(stick, 1, (done, of) -> {
                assertTrue(done >= last[0] && done <= of, done + " after " + last[0] + " of " + of);
                last[0] = done;
                last[1] = of;
            });
            assertEquals(last[1], last[0]);
        }
    }

    @Test
    void stoppedAtAnyPointNothingOfItStaysAndTheNextOneIsMade() throws Exception {
        try (var vault = Backups.open(desk)) {
            vault.backups().make(stick, 9, UNSEEN);
            var before = Footprint.of(stick);
            var steps = new AtomicLong();
            vault.backups().make(Files.createDirectory(temp.resolve("other")), 1,
                    (done, of) -> steps.incrementAndGet());
            for (long stop = 1; stop <= steps.get(); stop++) {
                var left = new AtomicLong(stop);
                assertThrows(CancellationException.class, () -> vault.backups().make(stick, 1, (done, of) -> {
                    Backups.assertNothingReadable(stick);
                    if (left.decrementAndGet() == 0) {
                        throw new CancellationException();
                    }
                }));
                assertEquals(before, Footprint.of(stick));
            }
            vault.backups().make(stick, 9, UNSEEN);
            assertEquals(2, Vault.backupsIn(stick).size());
        }
    }

    @Test
    void interruptedFromAnotherThreadItEndsAndTheLaneReadsOn() throws Exception {
        try (var vault = Backups.open(desk)) {
            assertThrows(CancellationException.class, () -> vault.backups().make(stick, 1, (done, of) -> {
                var hiding = new Thread(vault::interruptReading);
                hiding.start();
                Backups.await(hiding);
            }));
            assertEquals(List.of(), Backups.names(stick));
            assertEquals(2L, vault.<Long>read(tx -> tx.handle().createQuery("select count(*) from person")
                    .mapTo(Long.class).one()));
        }
    }

    @Test
    void onlyTheLastFewAreKeptAndNothingThatIsNotOurs() throws Exception {
        var other = temp.resolve("other");
        TestVaults.create(other, TestVaults.PEOPLE).close();
        Backups.make(other, stick);
        Files.writeString(stick.resolve("daybook-20200101-000000.backup"), "half");
        Files.writeString(stick.resolve("letter.txt"), "mine");
        for (var hour = 1; hour <= 6; hour++) {
            try (var vault = Backups.open(desk, Clock.offset(TestVaults.CLOCK, Duration.ofHours(hour)))) {
                vault.backups().make(stick, 3, UNSEEN);
            }
        }
        assertEquals(List.of("daybook-20200101-000000.backup", "daybook-20261125-090000.backup",
                "daybook-20261125-130000.backup", "daybook-20261125-140000.backup", "daybook-20261125-150000.backup",
                "letter.txt"), Backups.names(stick));
    }

    @Test
    void theOneJustMadeStaysAlthoughTheClockRunsBehind() throws Exception {
        Backups.make(desk, stick);
        try (var vault = Backups.open(desk, Clock.offset(TestVaults.CLOCK, Duration.ofDays(-9000)))) {
            var made = vault.backups().make(stick, 1, UNSEEN);
            assertEquals(List.of(made.file().getFileName().toString()), Backups.names(stick));
        }
    }

    @Test
    void twoInTheSameSecondDoNotReplaceEachOther() throws Exception {
        try (var vault = Backups.open(desk)) {
            vault.backups().make(stick, 9, UNSEEN);
            vault.backups().make(stick, 9, UNSEEN);
        }
        assertEquals(List.of("daybook-20261125-090000-2.backup", "daybook-20261125-090000.backup"),
                Backups.names(stick));
    }

    @Test
    void anOlderCopyOfTheStoreIsNoticedByABackupThatKnowsMore() throws Exception {
        var former = Backups.copy(desk, temp.resolve("former"));
        try (var vault = Backups.open(desk)) {
            TestVaults.welcome(vault, "3", "Bea");
            vault.backups().make(stick, 9, UNSEEN);
        }
        try (var vault = Backups.open(former)) {
            assertEquals(BackupMade.Against.SOMETHING_NEWER, vault.backups().make(stick, 9, UNSEEN).against());
        }
    }

    @Test
    void anOlderCopyOfTheStoreDeletesNoBackupThatKnowsMore() throws Exception {
        var former = Backups.copy(desk, temp.resolve("former"));
        try (var vault = Backups.open(desk)) {
            TestVaults.welcome(vault, "3", "Bea");
            vault.backups().make(stick, 2, UNSEEN);
        }
        backUpLater(former, 3);
        assertEquals(List.of("daybook-20261125-090000.backup", "daybook-20261125-110000.backup",
                "daybook-20261125-120000.backup"), Backups.names(stick));
    }

    @Test
    void anOlderCopyOfTheStoreDeletesNoBackupOfALaterKey() throws Exception {
        var former = Backups.copy(desk, temp.resolve("former"));
        try (var vault = Backups.open(desk)) {
            vault.keys().renew(UNSEEN);
            vault.backups().make(stick, 2, UNSEEN);
        }
        backUpLater(former, 3);
        assertTrue(Backups.names(stick).contains("daybook-20261125-090000.backup"), Backups.names(stick).toString());
    }

    private void backUpLater(Path store, int times) {
        for (var hour = 1; hour <= times; hour++) {
            try (var vault = Backups.open(store, Clock.offset(TestVaults.CLOCK, Duration.ofHours(hour)))) {
                vault.backups().make(stick, 2, UNSEEN);
            }
        }
    }

    @Test
    void theStoresOwnFolderIsNoPlaceForItsBackup() throws Exception {
        var inside = Files.createDirectory(desk.resolve("inside"));
        var link = Files.createSymbolicLink(temp.resolve("link"), inside);
        try (var vault = Backups.open(desk)) {
            for (var folder : List.of(desk, inside, link, desk.resolve("../desk"))) {
                assertEquals("vault.refusal.target-is-the-store", Backups.refused(() -> vault.backups().make(folder, 1,
                        UNSEEN)));
            }
        }
    }

    @Test
    void aMissingStickAndAFileInItsPlaceAreSaid() throws Exception {
        Files.writeString(temp.resolve("file"), "mine");
        try (var vault = Backups.open(desk)) {
            for (var folder : List.of(temp.resolve("unplugged"), temp.resolve("file"))) {
                assertEquals("vault.refusal.target-missing",
                        Backups.refused(() -> vault.backups().make(folder, 1, UNSEEN)));
            }
            assertFalse(Files.exists(temp.resolve("unplugged")));
        }
    }

    @Test
    void aStickPulledOutInTheMiddleIsSaid() throws Exception {
        try (var vault = Backups.open(desk)) {
            var key = Backups.refused(() -> vault.backups().make(stick, 1, (done, of) -> Backups.remove(stick)));
            assertTrue(List.of("vault.refusal.target-missing", "vault.refusal.copy-not-good").contains(key), key);
            Files.createDirectory(stick);
            vault.backups().make(stick, 1, UNSEEN);
        }
    }

    @Test
    void aDamagedStoreIsNotBackedUpOverGoodBackups() throws Exception {
        Backups.make(desk, stick);
        Backups.flip(desk.resolve("store-1.db"), Files.size(desk.resolve("store-1.db")) - 5000);
        var before = Footprint.of(stick);
        try (var vault = Backups.open(desk)) {
            assertThrows(Refusal.class, () -> vault.backups().make(stick, 1, UNSEEN));
        }
        assertEquals(before, Footprint.of(stick));
    }

    @Test
    void halvesOfADeadProgramAreSweptButNotThoseOfOtherStores() throws Exception {
        try (var vault = Backups.open(desk)) {
            var mine = BackupShelf.unfinished(stick.resolve("daybook-20261124-090000.backup"), vault.storeId());
            Files.writeString(mine, "half");
            Files.writeString(mine.resolveSibling(mine.getFileName() + "-journal"), "half");
            Files.writeString(stick.resolve("daybook-20261124-090000.backup.01234567.part"), "somebody's");
            vault.backups().make(stick, 1, UNSEEN);
        }
        assertEquals(List.of("daybook-20261124-090000.backup.01234567.part", "daybook-20261125-090000.backup"),
                Backups.names(stick));
    }
}
