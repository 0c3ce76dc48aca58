package org.daybook.vault;

import static org.daybook.vault.TestVaults.texts;
import static org.daybook.vault.TestVaults.welcome;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.daybook.base.Refusal;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenVaultTest {
    private static final String ENDLESS = """
      with recursive n (i) as (select 1 union all select i + 1 from n) select count(*) from n
      """;
    @TempDir
    Path folder;
    private OpenVault vault;

    @BeforeEach
    void aStoreWithOnePerson() {
        vault = TestVaults.create(folder, TestVaults.PEOPLE);
        welcome(vault, "1", "Ada");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        assertEquals(List.of("Ada"), vault.read(OpenVaultTest::names));
        assertEquals(List.of(), vault.verify());
        var storeId = vault.storeId();
        var slotId = vault.slotId();
        vault.close();
        vault = TestVaults.open(folder, TestVaults.PEOPLE);
        assertEquals(List.of("Ada"), vault.look(OpenVaultTest::names));
        assertEquals(storeId, vault.storeId());
        assertEquals(slotId, vault.slotId());
        assertEquals(List.of(), vault.verify());
    }

    @Test
    @Invariant(of = OpenVault.class, number = 2)
    void onlyTheOpeningThreadWrites() {
        assertThrowsOnAnotherThread(() -> vault.look(OpenVaultTest::names));
        assertThrowsOnAnotherThread(() -> vault.write(UUID.randomUUID(), OpenVaultTest::names));
        assertThrowsOnAnotherThread(vault::verify);
        assertThrowsOnAnotherThread(() -> {
            vault.close();
            return "";
        });
        assertEquals(List.of("Ada"), vault.look(OpenVaultTest::names));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 2)
    void onlyTheFirstReaderReads() {
        assertEquals(List.of("Ada"), CompletableFuture.supplyAsync(() -> vault.read(OpenVaultTest::names)).join());
        assertThrows(IllegalStateException.class, () -> vault.read(OpenVaultTest::names));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 2)
    void transactionStaysOnItsThread() {
        vault.look(tx -> {
            assertThrowsOnAnotherThread(tx::handle);
            return "";
        });
    }

    @Test
    @Invariant(of = OpenVault.class, number = 3)
    void failedPassageRollsBackTheChangeAndItsAuditLine() {
        var line = UUID.randomUUID();
        var thrown = assertThrows(Refusal.class, () -> vault.write(line, tx -> {
            tx.handle().execute("insert into audit (id) values (?)", line);
            tx.handle().execute("insert into person values ('2', 'Bea')");
            var batch = tx.handle().prepareBatch("insert into person values (?, 'Cora')");
            batch.bind(0, "3").add();
            batch.bind(0, "4").add();
            batch.execute();
            throw new Refusal("test.refusal");
        }));
        assertEquals("test.refusal", thrown.key());
        assertEquals(List.of("Ada"), vault.look(OpenVaultTest::names));
        assertEquals(List.of(), texts(vault, "select id from audit where id = '" + line + "'"));
        assertEquals(List.of("1"), texts(vault, "select count(*) from journal"));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 3)
    void changeWithoutItsAuditLineIsNotCommitted() {
        var fault = assertThrows(StoreFault.class, () -> vault.write(UUID.randomUUID(),
                tx -> tx.handle().execute("insert into person values ('2', 'Bea')")));
        assertEquals(787, fault.sqliteCode());
        assertEquals(List.of("Ada"), vault.look(OpenVaultTest::names));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 3)
    void nobodyCommitsThroughTheHandle() {
        List<java.util.function.Consumer<Handle>> attempts = List.of(Handle::begin, Handle::commit, Handle::rollback,
                handle -> handle.useTransaction(inner -> inner.execute("delete from person")),
                OpenVaultTest::commitBelow);
        for (var attempt : attempts) {
            assertThrows(RuntimeException.class, () -> vault.write(UUID.randomUUID(), tx -> {
                attempt.accept(tx.handle());
                return "";
            }));
        }
        assertEquals(List.of("Ada"), vault.look(OpenVaultTest::names));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 5)
    void everyChangeInALookFails() {
        for (var change : List.of("delete from person", "insert into audit (id) values ('x')",
                "delete from secret", "update journal_context set audit_id = 'x'", "create table t (a text)")) {
            assertThrows(StoreFault.class, () -> vault.look(tx -> tx.handle().execute(change)), change);
            assertThrows(StoreFault.class, () -> vault.read(tx -> tx.handle().execute(change)), change);
        }
        assertEquals(List.of("1"), texts(vault, "select count(*) from journal_context where audit_id is null"));
        welcome(vault, "2", "Bea");
    }

    @Test
    @Invariant(of = OpenVault.class, number = 6)
    void passagesDoNotNest() {
        List<Supplier<?>> passages = List.of(() -> vault.write(UUID.randomUUID(), OpenVaultTest::names),
                () -> vault.look(OpenVaultTest::names), () -> vault.read(OpenVaultTest::names), vault::verify);
        for (var inner : passages) {
            assertThrows(IllegalStateException.class, () -> vault.write(UUID.randomUUID(), tx -> inner.get()));
            assertThrows(IllegalStateException.class, () -> vault.look(tx -> inner.get()));
            assertThrows(IllegalStateException.class, () -> vault.read(tx -> inner.get()));
        }
        assertEquals(List.of("Ada"), vault.look(OpenVaultTest::names));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 6)
    void transactionDiesWithItsPassage() {
        var kept = vault.look(tx -> tx);
        assertThrows(IllegalStateException.class, kept::handle);
        var handle = vault.look(Tx::handle);
        assertThrows(RuntimeException.class, () -> handle.execute("insert into audit (id) values ('x')"));
        assertEquals(List.of("1"), texts(vault, "select count(*) from audit"));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 8)
    void afterAFullDiskTheNextPassageWorks() {
        // Simulates a full disk if none can be made: SQLite returns the same code at its page limit.
        var line = UUID.randomUUID();
        var refusal = assertThrows(Refusal.class, () -> vault.write(line, tx -> {
            tx.handle().execute("insert into audit (id) values (?)", line);
            tx.handle().createQuery("pragma max_page_count = 1").mapTo(Integer.class).one();
            return tx.handle().execute("insert into person values ('2', ?)", "x".repeat(1_000_000));
        }));
        assertEquals("vault.refusal.disk-full", refusal.key());
        welcome(vault, "3", "Cora");
        assertEquals(List.of("Ada", "Cora"), vault.look(OpenVaultTest::names));
        assertEquals(List.of(), vault.verify());
    }

    @Test
    @Invariant(of = OpenVault.class, number = 10)
    void readingIsStoppedFromAnotherThread() throws Exception {
        var begun = new CountDownLatch(1);
        var reading = CompletableFuture.runAsync(() -> vault.read(tx -> {
            begun.countDown();
            return tx.handle().createQuery(ENDLESS).mapTo(Long.class).one();
        }));
        begun.await();
        welcome(vault, "2", "Bea");
        vault.interruptReading();
        assertThrows(CancellationException.class, () -> {
            try {
                reading.join();
            } catch (CompletionException e) {
                throw e.getCause();
            }
        });
        assertEquals(List.of("Ada", "Bea"), vault.look(OpenVaultTest::names));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 10)
    void interruptionBetweenStatementsIsNotLostAndALateOneHarmsNobody() {
        assertThrows(CancellationException.class, () -> vault.read(tx -> {
            vault.interruptReading();
            return names(tx);
        }));
        vault.interruptReading();
        assertEquals(List.of("Ada"), vault.read(OpenVaultTest::names));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 10)
    void readingSeesTheStoreAsItWasAndHoldsNobodyUp() throws Exception {
        var begun = new CountDownLatch(1);
        var written = new CountDownLatch(1);
        var reading = CompletableFuture.supplyAsync(() -> vault.read(tx -> {
            var before = names(tx);
            begun.countDown();
            await(written);
            return List.of(before, names(tx));
        }));
        begun.await();
        welcome(vault, "2", "Bea");
        written.countDown();
        assertEquals(List.of(List.of("Ada"), List.of("Ada")), reading.join());
    }

    @Test
    @Invariant(of = OpenVault.class, number = 11)
    void closingLeavesThreeFilesAndFreesTheLock() throws Exception {
        var begun = new CountDownLatch(1);
        var reading = CompletableFuture.runAsync(() -> vault.read(tx -> {
            begun.countDown();
            return tx.handle().createQuery(ENDLESS).mapTo(Long.class).one();
        }));
        begun.await();
        vault.close();
        assertThrows(CompletionException.class, reading::join);
        try (var files = Files.list(folder)) {
            assertEquals(List.of("lock", "slots", "store-1.db"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        for (Supplier<?> late : List.<Supplier<?>>of(() -> vault.look(OpenVaultTest::names), vault::verify,
                () -> vault.read(OpenVaultTest::names), () -> vault.write(UUID.randomUUID(), OpenVaultTest::names))) {
            assertThrows(IllegalStateException.class, late::get);
        }
        TestVaults.open(folder, TestVaults.PEOPLE).close();
    }

    @Test
    @Invariant(of = OpenVault.class, number = 11)
    void closingWipesTheDataKey() throws Exception {
        vault.close();
        var store = new StoreFolder(folder);
        var slots = Disk.readSlots(store);
        try (var secret = TestVaults.secret()) {
            var unlocked = new KeySlots(TestVaults.CHEAP).unlock(slots, secret);
            var standing = new UnlockedStore(store, StoreLock.take(store), slots, unlocked);
            var info = new Probe(standing.database(), TestVaults.PEOPLE.scripts()).look(slots);
            OpenVault.on(standing, TestVaults.surroundings(), TestVaults.PEOPLE, info).close();
            assertArrayEquals(new byte[32], unlocked.key().bytes());
        }
    }

    @Test
    void lastingKeysDifferAndStay() {
        var audit = vault.look(tx -> tx.secret(Secret.AUDIT));
        assertEquals(32, audit.length);
        assertFalse(java.util.Arrays.equals(audit, vault.read(tx -> tx.secret(Secret.DISCLOSURE))));
        vault.close();
        vault = TestVaults.open(folder, TestVaults.PEOPLE);
        assertArrayEquals(audit, vault.look(tx -> tx.secret(Secret.AUDIT)));
        assertTrue(vault.look(tx -> tx.secret(Secret.SIGNING)).length >= 48);
    }

    @Test
    void lastingKeyThatAnOlderStoreLacksIsMadeAtOpening() throws Exception {
        var audit = vault.look(tx -> tx.secret(Secret.AUDIT));
        var key = new DataKey(vault.current().unlocked().key().bytes().clone());
        vault.close();
        try (var around = new Database(folder.resolve("store-1.db"), key).migrating()) {
            Sql.run(around, "delete from secret where name = 'DISCLOSURE'");
        }
        vault = TestVaults.open(folder, TestVaults.PEOPLE);
        var made = vault.look(tx -> tx.secret(Secret.DISCLOSURE));
        assertEquals(32, made.length);
        assertArrayEquals(audit, vault.look(tx -> tx.secret(Secret.AUDIT)));
        vault.close();
        vault = TestVaults.open(folder, TestVaults.PEOPLE);
        assertArrayEquals(made, vault.look(tx -> tx.secret(Secret.DISCLOSURE)));
    }

    private static List<String> names(Tx tx) {
        return tx.handle().createQuery("select name from person order by id").mapTo(String.class).list();
    }

    private static void commitBelow(Handle handle) {
        try {
            handle.getConnection().commit();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertThrowsOnAnotherThread(Supplier<?> work) {
        var thrown = assertThrows(CompletionException.class, () -> CompletableFuture.supplyAsync(work).join());
        assertInstanceOf(IllegalStateException.class, thrown.getCause());
    }
}
