package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {
    private static final UUID SECOND = UUID.fromString("019c0000-0000-7000-8000-000000000077");
    @TempDir
    Path temp;
    private Path desk;
    private Path stick;
    private Path backup;
    private StorePosition then = new StorePosition(1, 0, new byte[32]);

    @BeforeEach
    void aBackupOfAdaAndAStoreThatWentOn() throws Exception {
        desk = temp.resolve("desk");
        stick = Files.createDirectory(temp.resolve("stick"));
        try (var vault = TestVaults.create(desk, TestVaults.PEOPLE)) {
            TestVaults.welcome(vault, "1", "Ada");
            vault.keys().add(SECOND, new SignInSecret("south", "another tide".toCharArray()));
            then = vault.head();
            backup = vault.backups().make(stick, 9, Backups.UNSEEN).file();
            TestVaults.welcome(vault, "2", "Bea");
        }
    }

    @Test
    void intoAnEmptyFolder() throws Exception {
        var fresh = temp.resolve("new/desk");
        try (var vault = Backups.restore(backup, fresh)) {
            assertEquals(List.of("Ada"), Backups.people(vault));
            assertEquals(List.of(), vault.verify());
            assertEquals(new StorePosition(2, then.seq(), then.mac()), vault.head());
        }
        assertEquals(List.of("lock", "slots", "store-2.db"), Backups.names(fresh));
        assertOpensForEverybody(fresh, List.of("Ada"));
    }

    @Test
    void aBackupOfAnEarlierVersionGetsTheTablesOfThisOne() throws Exception {
        var later = TestVaults.tables("create table person (id text primary key, name text not null) strict;",
                "create table pet (id text primary key, name text not null) strict;");
        try (var secret = TestVaults.secret();
                var vault = Vault.restore(new Restore(backup, new StoreFolder(desk), 0), secret,
                        TestVaults.surroundings(), Backups.UNSEEN, later)) {
            TestVaults.change(vault, "insert into pet (id, name) values (?, ?)", "1", "Rex");
            assertEquals(List.of(), vault.verify());
            assertEquals(List.of("pet"),
                    TestVaults.texts(vault, "select tab from journal order by seq desc limit 1"));
        }
    }

    @Test
    void overAStoreWhichIsKeptBesideAndOpens() throws Exception {
        try (var vault = Backups.restore(backup, desk)) {
            assertEquals(List.of("Ada"), Backups.people(vault));
            assertEquals(List.of(), vault.verify());
            TestVaults.welcome(vault, "3", "Cleo");
        }
        assertEquals(List.of("lock", "slots", "store-2.db"), Backups.names(desk));
        var aside = temp.resolve("desk-before-20261125-090000");
        assertOpensForEverybody(aside, List.of("Ada", "Bea"));
        assertOpensForEverybody(desk, List.of("Ada", "Cleo"));
        Backups.assertNothingReadable(temp);
    }

    @Test
    void twiceKeepsBothFormerStores() throws Exception {
        Backups.restore(backup, desk).close();
        try (var vault = Backups.restore(backup, desk)) {
            assertEquals(2, vault.head().epoch());
        }
        assertOpensForEverybody(temp.resolve("desk-before-20261125-090000"), List.of("Ada", "Bea"));
        assertOpensForEverybody(temp.resolve("desk-before-20261125-090000-2"), List.of("Ada"));
    }

    /// The first restore was killed when its slots were in place and before the former store had moved; then they were damaged.
    @Test
    void afterARestoreThatDiedTheFormerStoreKeepsItsOnlyGoodSlots() throws Exception {
        Backups.restore(backup, desk).close();
        var aside = temp.resolve("desk-before-20261125-090000");
        Files.move(aside.resolve("store-1.db"), desk.resolve("store-1.db"));
        Files.writeString(desk.resolve("aside"), aside.getFileName() + "\n2\n");
        Files.writeString(desk.resolve("slots"), "damaged");
        Backups.restore(backup, desk).close();
        assertOpensForEverybody(aside, List.of("Ada", "Bea"));
        assertOpensForEverybody(desk, List.of("Ada"));
    }

    @Test
    void anEpochThatIsRememberedIsNeverTakenAgain() throws Exception {
        try (var secret = TestVaults.secret();
                var vault = Vault.restore(new Restore(backup, new StoreFolder(desk), 7), secret,
                        TestVaults.surroundings(), Backups.UNSEEN, TestVaults.PEOPLE)) {
            assertEquals(8, vault.head().epoch());
            assertFalse(vault.isOlderThan(new StorePosition(7, 1000, new byte[32])));
        }
    }

    @Test
    void overAStoreThatCrashedWithItsLogWaiting() throws Exception {
        try (var child = ChildProgram.start(temp, "save", desk.toString(), "10", "X")) {
            child.awaitLine("open");
            child.awaitLine("10");
            child.kill();
        }
        assertTrue(Files.size(desk.resolve("store-1.db-wal")) > 0);
        Backups.restore(backup, desk).close();
        try (var vault = Backups.open(temp.resolve("desk-before-20261125-090000"))) {
            assertTrue(Backups.people(vault).contains("X10"));
        }
    }

    @Test
    void overDamagedSlotsWhichAreKeptAsTheyAre() throws Exception {
        Files.writeString(desk.resolve("slots"), "nonsense");
        try (var vault = Backups.restore(backup, desk)) {
            assertEquals(List.of("Ada"), Backups.people(vault));
        }
        assertEquals("nonsense", Files.readString(temp.resolve("desk-before-20261125-090000/slots")));
        assertTrue(Files.exists(temp.resolve("desk-before-20261125-090000/store-1.db")));
    }

    @Test
    void overAnOpenStoreIsRefusedAndChangesNothing() throws Exception {
        try (var vault = Backups.open(desk)) {
            assertEquals("vault.refusal.open-elsewhere", Backups.refused(() -> Backups.restore(backup, desk)));
            assertEquals(List.of("Ada", "Bea"), Backups.people(vault));
        }
        assertEquals(List.of("lock", "slots", "store-1.db"), Backups.names(desk));
    }

    @Test
    void wrongPassphraseChangesNothing() throws Exception {
        var before = Footprint.of(temp);
        try (var wrong = new SignInSecret("north", "not the tide".toCharArray())) {
            assertEquals("vault.refusal.wrong-passphrase", Backups.refused(
                    () -> Vault.restore(new Restore(backup, new StoreFolder(desk), 1), wrong,
                            TestVaults.surroundings(), Backups.UNSEEN, TestVaults.PEOPLE)));
        }
        assertEquals(before, Footprint.of(temp));
    }

    @Test
    void stoppedAtAnyPointChangesNothing() throws Exception {
        var before = Footprint.of(temp);
        var steps = new AtomicLong();
        for (long stop = 1; steps.get() == 0; stop++) {
            var left = new AtomicLong(stop);
            try {
                Backups.restore(backup, desk, (done, of) -> {
                    if (left.decrementAndGet() == 0) {
                        throw new CancellationException();
                    }
                }).close();
                steps.set(stop);
            } catch (CancellationException e) {
                assertEquals(before, Footprint.of(temp));
            }
        }
        assertTrue(steps.get() > 4, "stopped at " + steps);
    }

    @Test
    void aStoreThatCannotBeKeptBesideIsNotReplaced() throws Exception {
        Files.delete(backup);
        var parent = Files.createDirectory(temp.resolve("parent"));
        var inner = parent.resolve("desk");
        Backups.copy(desk, inner);
        var again = Backups.make(inner, stick);
        try (var readOnly = ReadOnly.make(parent)) {
            assertEquals("vault.refusal.cannot-keep-aside", readOnly.run(temp, "restore", inner.toString(),
                    again.toString()));
        }
        try (var vault = Backups.open(inner)) {
            assertEquals(List.of("Ada", "Bea"), Backups.people(vault));
        }
    }

    @Test
    void aBackupOfARenewedStoreOpensForThoseWhoWereAway() throws Exception {
        Renewed.renew(desk);
        try (var vault = Backups.restore(Backups.make(desk, stick), temp.resolve("other"))) {
            assertEquals(List.of("Ada", "Bea"), Backups.people(vault));
            assertEquals(List.of(), vault.verify());
        }
        assertEquals(List.of("lock", "slots", "store-3.db"), Backups.names(temp.resolve("other")));
    }

    @Test
    void resealedItOpensForThoseWhoStayAlone() throws Exception {
        var shown = Backups.lookInto(backup);
        try (var south = new SignInSecret("south", "another tide".toCharArray())) {
            assertEquals(shown.head(), Vault.lookInto(backup, south, Backups.UNSEEN, TestVaults.PEOPLE).head());
            UUID own;
            try (var vault = Backups.open(desk)) {
                own = vault.slotId();
            }
            try (var north = TestVaults.secret()) {
                Vault.reseal(backup, north, Set.of(own), TestVaults.surroundings(), Backups.UNSEEN,
                        TestVaults.PEOPLE);
            }
            assertEquals("vault.refusal.wrong-passphrase", Backups
                    .refused(() -> Vault.lookInto(backup, south, Backups.UNSEEN, TestVaults.PEOPLE)));
        }
        assertEquals(List.of("daybook-20261125-090000.backup"), Backups.names(stick));
        assertEquals(shown.head(), Backups.lookInto(backup).head());
        try (var vault = Backups.restore(backup, temp.resolve("other"))) {
            assertEquals(List.of("Ada"), Backups.people(vault));
            assertEquals(List.of(), vault.verify());
        }
        Backups.assertNothingReadable(temp);
    }

    @Test
    void stoppedResealingLeavesTheOldBackup() throws Exception {
        var before = Footprint.of(stick);
        try (var south = new SignInSecret("south", "another tide".toCharArray())) {
            for (var stop : List.of(1L, 3L, 5L, 7L)) {
                var left = new AtomicLong(stop);
                assertThrows(CancellationException.class, () -> Vault.reseal(backup, south, Set.of(SECOND),
                        TestVaults.surroundings(), (done, of) -> {
                            if (left.decrementAndGet() == 0) {
                                throw new CancellationException();
                            }
                        }, TestVaults.PEOPLE));
                assertEquals(before, Footprint.of(stick));
            }
        }
    }

    @Test
    void destroyedNothingOfTheStoreIsLeftAndTheBackupOpens() throws Exception {
        Backups.restore(backup, desk).close();
        Files.writeString(desk.resolve("letter.txt"), "mine");
        try (var vault = Backups.open(desk)) {
            vault.destroy();
            assertThrows(IllegalStateException.class, vault::head);
        }
        assertEquals(List.of("letter.txt"), Backups.names(desk));
        assertFalse(Files.exists(temp.resolve("desk-before-20261125-090000")));
        try (var vault = Backups.restore(backup, desk)) {
            assertEquals(List.of("Ada"), Backups.people(vault));
        }
    }

    private static void assertOpensForEverybody(Path desk, List<String> people) {
        for (var secret : List.of(TestVaults.secret(), new SignInSecret("south", "another tide".toCharArray()))) {
            try (secret;
                    var vault = Vault.open(new StoreFolder(desk), secret, TestVaults.surroundings(),
                            TestVaults.PEOPLE)) {
                assertEquals(people, Backups.people(vault));
                assertEquals(List.of(), vault.verify());
            }
        }
    }
}
