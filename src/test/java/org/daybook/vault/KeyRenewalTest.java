package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The data key of a real encrypted store with three people is renewed.
class KeyRenewalTest {
    static final UUID SOUTH = new UUID(1, 2);
    static final UUID WEST = new UUID(1, 3);
    @TempDir
    Path temp;
    private Path folder;
    private OpenVault vault;

    @BeforeEach
    void aStoreWithThreePeople() {
        folder = temp.resolve("desk");
        vault = TestVaults.create(folder, TestVaults.PEOPLE);
        try (var south = south(); var west = west()) {
            vault.keys().add(SOUTH, south);
            vault.keys().add(WEST, west);
        }
        for (var id = 0; id < 30; id++) {
            TestVaults.welcome(vault, Integer.toString(id), "Ada" + "x".repeat(500));
        }
        TestVaults.change(vault, "delete from person where id = '7'");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    /// Returns the secrets of everyone who may open the store that [#aStoreWithThreePeople] creates.
    static List<SignInSecret> everyone() {
        return List.of(TestVaults.secret(), south(), west());
    }

    static SignInSecret south() {
        return new SignInSecret("south", "the well is deep".toCharArray());
    }

    static SignInSecret west() {
        return new SignInSecret("west", "the wind turns".toCharArray());
    }

    @Test
    @Invariant(of = OpenVault.class, number = 14)
    void renewedStoreHoldsTheSameAndOpensForEveryone() throws Exception {
        var before = contents();
        var audit = vault.look(tx -> tx.secret(Secret.AUDIT));
        var signing = vault.look(tx -> tx.secret(Secret.SIGNING));
        var slot = vault.slotId();
        vault.keys().renew(Progress.unwatched());
        assertEquals(before, contents());
        assertEquals(slot, vault.slotId());
        assertArrayEquals(audit, vault.look(tx -> tx.secret(Secret.AUDIT)));
        assertFalse(java.util.Arrays.equals(signing, vault.look(tx -> tx.secret(Secret.SIGNING))));
        TestVaults.welcome(vault, "after", "Bea");
        assertEquals(List.of("30"), vault.read(tx -> tx.handle().createQuery("select count(*) from person")
                .mapTo(String.class).list()));
        assertEquals(List.of(), vault.verify());
        vault.close();
        assertEquals(List.of("lock", "slots", "store-2.db"), files());
        for (var secret : List.of(west(), south(), TestVaults.secret(), west())) {
            assertOpensWell(secret);
        }
    }

    @Test
    @Invariant(of = OpenVault.class, number = 15)
    void formerKeyIsWipedAndOpensNothingOfTheStore() throws Exception {
        var former = vault.current();
        var copyOfKey = new DataKey(former.unlocked().key().bytes().clone());
        vault.keys().renew(Progress.unwatched());
        assertArrayEquals(new byte[32], former.unlocked().key().bytes());
        assertFalse(Files.exists(folder.resolve("store-1.db")));
        assertEquals(List.of(folder.resolve("store-2.db").toRealPath().toString()), vault.look(tx -> tx.handle()
                .createQuery("select file from pragma_database_list where name = 'main'").mapTo(String.class).list()));
        vault.close();
        var probe = new Probe(new Database(folder.resolve("store-2.db"), copyOfKey), TestVaults.PEOPLE.scripts());
        assertThrows(Refusal.class, () -> probe.look(Disk.readSlots(new StoreFolder(folder))));
    }

    @Test
    void removedPersonsPassphraseOpensACopyOfBeforeAndNothingElse() throws Exception {
        vault.close();
        var copy = copyTo("copy");
        open(TestVaults.secret());
        vault.keys().remove(Set.of(SOUTH, new UUID(9, 9)), Progress.unwatched());
        assertEquals(List.of(vault.slotId(), WEST), List.copyOf(vault.keys().slots()));
        assertEquals(List.of(), vault.verify());
        vault.close();
        assertEquals("vault.refusal.wrong-passphrase", assertThrows(Refusal.class, () -> open(south())).key());
        assertOpensWell(west());
        assertOpensWell(TestVaults.secret());
        folder = copy;
        assertOpensWell(south());
        // A person who kept the former slots puts them back next to the renewed store: her key fits no database.
        Files.copy(copy.resolve("slots"), temp.resolve("desk/slots"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        folder = temp.resolve("desk");
        assertEquals("vault.refusal.older-slots", assertThrows(Refusal.class, () -> open(south())).key());
    }

    @Test
    void thoseWhoAreAwayAdoptTheNewSigningKeyWhenTheySignIn() throws Exception {
        vault.keys().renew(Progress.unwatched());
        vault.keys().renew(Progress.unwatched());
        assertEquals(1, formerKeys(), "all three believe the first one");
        vault.close();
        open(south());
        assertEquals(1, formerKeys());
        vault.keys().renew(Progress.unwatched());
        assertEquals(2, formerKeys());
        vault.close();
        open(west());
        vault.close();
        open(TestVaults.secret());
        assertEquals(1, formerKeys(), "only hers of the south is still needed");
        vault.close();
        open(south());
        assertEquals(0, formerKeys());
        assertEquals(1, Disk.readSlots(new StoreFolder(folder)).slots().stream()
                .map(slot -> java.util.HexFormat.of().formatHex(slot.signingPublicKey())).distinct().count());
        assertEquals(List.of(), vault.verify());
        vault.close();
        for (var secret : List.of(south(), west(), TestVaults.secret())) {
            assertOpensWell(secret);
        }
    }

    @Test
    void nobodyRemovesHerself() {
        var before = Footprint.withoutIndex(folder);
        assertThrows(IllegalArgumentException.class,
                () -> vault.keys().remove(Set.of(SOUTH, vault.slotId()), Progress.unwatched()));
        assertEquals(before, Footprint.withoutIndex(folder));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 14)
    void stoppedAtAnyMomentNothingHasChanged() {
        var calls = new ArrayList<Long>();
        var before = Footprint.withoutIndex(folder);
        for (var stopAt = 0; stopAt == 0 || calls.getLast() < 1000; stopAt++) {
            calls.clear();
            var last = stopAt;
            assertThrows(CancellationException.class, () -> vault.keys().remove(Set.of(SOUTH), (done, of) -> {
                assertEquals(1000, of);
                assertTrue(calls.isEmpty() || calls.getLast() <= done);
                calls.add(done);
                if (calls.size() > last) {
                    throw new CancellationException();
                }
            }));
            assertEquals(before, Footprint.withoutIndex(folder));
        }
        assertTrue(calls.size() >= 3, calls.toString());
        TestVaults.welcome(vault, "after", "Bea");
        vault.close();
        assertOpensWell(south());
    }

    @Test
    @Invariant(of = OpenVault.class, number = 6)
    @Invariant(of = OpenVault.class, number = 10)
    void readingIsStoppedAndOthersWaitAndReadOn() throws Exception {
        try (var reader = Executors.newSingleThreadExecutor()) {
            var begun = new CountDownLatch(1);
            var reading = CompletableFuture.runAsync(() -> vault.read(tx -> {
                begun.countDown();
                return tx.handle().createQuery("""
                  with recursive n (i) as (select 1 union all select i + 1 from n) select count(*) from n
                  """).mapTo(Long.class).one();
            }), reader);
            begun.await();
            var next = CompletableFuture.supplyAsync(() -> vault.read(tx -> tx.handle()
                    .createQuery("select count(*) from person").mapTo(Integer.class).one()), reader);
            vault.keys().renew((_, _) -> {
                assertThrows(IllegalStateException.class, () -> TestVaults.welcome(vault, "x", "lost"));
                assertThrows(IllegalStateException.class, () -> vault.keys().renew(Progress.unwatched()));
            });
            assertInstanceOf(CancellationException.class,
                    assertThrows(CompletionException.class, reading::join).getCause());
            assertEquals(29, next.join());
        }
    }

    @Test
    @Invariant(of = OpenVault.class, number = 14)
    void everyStateThatADeathLeavesOpensWithoutAFinding() throws Exception {
        vault.close();
        var former = copyTo("former");
        open(TestVaults.secret());
        vault.keys().renew(Progress.unwatched());
        vault.close();
        // Killed while copying, and while correcting the copy.
        var copying = state(former, "copying");
        Files.copy(folder.resolve("store-2.db"), copying.resolve("store-2.db.new"));
        Files.writeString(copying.resolve("store-2.db.new-wal"), "half");
        Files.writeString(copying.resolve("store-2.db.new-journal"), "half");
        Files.writeString(copying.resolve("slots.new"), "half");
        // Killed after the slots were replaced; after the copy had its name; while the former store was deleted.
        var unnamed = state(former, "unnamed");
        Files.copy(folder.resolve("store-2.db"), unnamed.resolve("store-2.db.new"));
        var named = state(former, "named");
        Files.copy(folder.resolve("store-2.db"), named.resolve("store-2.db"));
        for (var after : List.of(unnamed, named)) {
            Files.copy(folder.resolve("slots"), after.resolve("slots"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        var again = 0;
        for (var state : List.of(copying, unnamed, named)) {
            for (var secret : List.of(south(), west(), TestVaults.secret())) {
                folder = state(state, "again" + again++);
                assertWrongChangesNothing();
                assertOpensWell(secret);
                assertEquals(List.of("lock", "slots", state.equals(copying) ? "store-1.db" : "store-2.db"), files());
            }
        }
    }

    @Test
    void unfinishedCopyThatIsNoneIsNotBelieved() throws Exception {
        vault.close();
        Files.move(folder.resolve("store-1.db"), temp.resolve("added"));
        Files.write(folder.resolve("store-1.db.new"), new byte[8192]);
        var before = Footprint.of(folder);
        assertEquals("vault.refusal.damaged-store",
                assertThrows(Refusal.class, () -> open(TestVaults.secret())).key());
        assertEquals(before, Footprint.of(folder));
    }

    @Test
    void storeWhoseSlotsAreOlderIsNotRenewed() throws Exception {
        Files.writeString(folder.resolve("store-2.db"), "precious");
        var before = Footprint.withoutIndex(folder);
        assertEquals("vault.refusal.older-slots",
                assertThrows(Refusal.class, () -> vault.keys().renew(Progress.unwatched())).key());
        assertEquals(before, Footprint.withoutIndex(folder));
    }

    @Test
    void slotsThatCannotBeReplacedLeaveTheFormerGeneration() throws Exception {
        assertEquals("vault.refusal.disk-error", assertThrows(Refusal.class, () -> vault.keys()
                .renew((done, of) -> putInTheWay(done == of, "slots.new/in the way"))).key());
        Files.delete(folder.resolve("slots.new/in the way"));
        Files.delete(folder.resolve("slots.new"));
        assertEquals(List.of("lock", "slots", "store-1.db", "store-1.db-shm", "store-1.db-wal"), files());
        TestVaults.welcome(vault, "after", "Bea");
        assertEquals(List.of(), vault.verify());
        vault.keys().renew(Progress.unwatched());
        assertEquals(List.of(), vault.verify());
    }

    @Test
    @Invariant(of = OpenVault.class, number = 14)
    void copyThatDoesNotGetItsNameClosesTheStoreWhichOpensWhole() throws Exception {
        var before = contents();
        assertEquals("vault.refusal.open-again", assertThrows(Refusal.class, () -> vault.keys()
                .renew((done, of) -> putInTheWay(done == of, "store-2.db/in the way"))).key());
        assertThrows(IllegalStateException.class, () -> vault.look(_ -> ""));
        Files.delete(folder.resolve("store-2.db/in the way"));
        Files.delete(folder.resolve("store-2.db"));
        open(south());
        assertEquals(before, contents());
        assertEquals(List.of(), vault.verify());
    }

    @Test
    void damagedStoreIsNotRenewed() throws Exception {
        vault.close();
        damageWhereOpeningDoesNotLook(folder.resolve("store-1.db"));
        assertEquals("vault.refusal.damaged-store",
                assertThrows(Refusal.class, () -> vault.keys().renew(Progress.unwatched())).key());
        assertEquals(1, vault.current().slots().generation());
        assertFalse(Files.exists(folder.resolve("store-2.db.new")));
    }

    /// Damages one page after the other, until one is found that opening does not need. Leaves the store open.
    private void damageWhereOpeningDoesNotLook(Path file) throws IOException {
        var whole = Files.readAllBytes(file);
        for (var page = whole.length / 4096 - 1; page > 0; page--) {
            var damaged = whole.clone();
            damaged[page * 4096 + 77] ^= 1;
            Files.write(file, damaged);
            try {
                open(TestVaults.secret());
                return;
            } catch (Refusal e) {
                assertEquals("vault.refusal.damaged-store", e.key());
            }
        }
        throw new AssertionError("opening looks at every page");
    }

    private void putInTheWay(boolean now, String name) {
        try {
            if (now) {
                Files.createDirectories(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(SignInSecret secret) {
        try (secret) {
            vault = Vault.open(new StoreFolder(folder), secret, TestVaults.surroundings(), TestVaults.PEOPLE);
        }
    }

    private void assertOpensWell(SignInSecret secret) {
        open(secret);
        assertEquals(List.of("29"), TestVaults.texts(vault, "select count(*) from person where name like 'Ada%'"));
        assertEquals(List.of(), vault.verify());
        vault.close();
    }

    private void assertWrongChangesNothing() {
        var before = Footprint.of(folder);
        assertThrows(Refusal.class, () -> open(new SignInSecret("south", "the well is dry".toCharArray())));
        assertEquals(before, Footprint.of(folder).withoutTries());
    }

    private long formerKeys() {
        return vault.look(tx -> tx.handle().createQuery("select count(*) from secret where name like 'SIGNING-%'")
                .mapTo(Long.class).one());
    }

    /// Returns every table, view and trigger and every row, except the rows that a renewal changes.
    private TreeMap<String, String> contents() {
        var all = new TreeMap<String, String>();
        vault.look(tx -> {
            tx.handle().createQuery("select name || coalesce(sql, '') from sqlite_schema").mapTo(String.class).list()
                    .forEach(one -> all.put(one, ""));
            for (var table : List.of("person", "audit", "journal", "journal_context", "flyway_schema_history")) {
                all.put(table, tx.handle().createQuery("select rowid as number, * from " + table + " order by rowid")
                        .mapToMap().list().stream().map(KeyRenewalTest::written).toList().toString());
            }
            return all;
        });
        return all;
    }

    private static Map<String, String> written(Map<String, Object> row) {
        var written = new TreeMap<String, String>();
        row.forEach((column, value) -> written.put(column,
                value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value)));
        return written;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path copyTo(String name) throws IOException {
        return state(folder, name);
    }

    private Path state(Path from, String name) throws IOException {
        var to = Files.createDirectories(temp.resolve(name));
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}
