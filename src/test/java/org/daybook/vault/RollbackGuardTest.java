package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered about a store outside it, and about which stores it warns.
class RollbackGuardTest {
    private static final UUID STORE = UUID.fromString("019c0000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("019c0000-0000-7000-8000-000000000002");
    @TempDir
    Path temp;

    @Test
    void whatIsRememberedIsThereAfterARestartAndCanBeForgotten() {
        var head = new StorePosition(3, 17, Hashes.sha256(new byte[1]));
        var heads = RollbackGuard.in(temp.resolve("new/settings"));
        heads.remember(STORE, new StorePosition(1, 2, new byte[32]));
        heads.remember(OTHER, new StorePosition(1, 4, new byte[32]));
        heads.remember(STORE, head);
        assertEquals(Optional.of(head), RollbackGuard.in(temp.resolve("new/settings")).remembered(STORE));
        heads.forget(STORE);
        assertEquals(Optional.empty(), heads.remembered(STORE));
        assertEquals(4, heads.remembered(OTHER).orElseThrow().seq());
    }

    @Test
    void damagedMemoryIsNoMemory() throws Exception {
        Files.writeString(temp.resolve("heads"), STORE + " 0 1 " + "0".repeat(64) + "\nnonsense\n" + OTHER + " 1 5 "
                + "a".repeat(64) + "\n");
        assertEquals(Optional.empty(), RollbackGuard.in(temp).remembered(STORE));
        assertEquals(5, RollbackGuard.in(temp).remembered(OTHER).orElseThrow().seq());
        Files.delete(temp.resolve("heads"));
        Files.createDirectory(temp.resolve("heads"));
        RollbackGuard.in(temp).remember(STORE, new StorePosition(1, 1, new byte[32]));
        assertEquals(Optional.empty(), RollbackGuard.in(temp).remembered(STORE));
    }

    @Test
    void aStoreThatWentOnIsNotReproached() {
        try (var vault = TestVaults.create(temp.resolve("desk"), TestVaults.PEOPLE)) {
            assertEquals(new StorePosition(1, 0, new byte[32]), vault.head());
            TestVaults.welcome(vault, "1", "Ada");
            var then = vault.head();
            assertFalse(vault.isOlderThan(then));
            TestVaults.welcome(vault, "2", "Bea");
            assertFalse(vault.isOlderThan(then));
        }
    }

    @Test
    void anOlderCopyAndAnotherWayAreReproached() throws Exception {
        StorePosition remembered;
        try (var vault = TestVaults.create(temp.resolve("desk"), TestVaults.PEOPLE)) {
            TestVaults.welcome(vault, "1", "Ada");
        }
        var former = Backups.copy(temp.resolve("desk"), temp.resolve("former"));
        try (var vault = Backups.open(temp.resolve("desk"))) {
            TestVaults.welcome(vault, "2", "Bea");
            remembered = vault.head();
        }
        try (var vault = Backups.open(former)) {
            assertTrue(vault.isOlderThan(remembered), "fewer lines");
            TestVaults.welcome(vault, "2", "Cleo");
            TestVaults.welcome(vault, "3", "Dora");
            assertTrue(vault.isOlderThan(remembered), "as many lines, but others");
        }
    }

    @Test
    void aDeliberateRestoreIsNotReproachedButAFormerEpochIs() throws Exception {
        var stick = Files.createDirectory(temp.resolve("stick"));
        StorePosition remembered;
        try (var vault = TestVaults.create(temp.resolve("desk"), TestVaults.PEOPLE)) {
            vault.backups().make(stick, 1, Backups.UNSEEN);
            TestVaults.welcome(vault, "1", "Ada");
            remembered = vault.head();
        }
        try (var vault = Backups.restore(Backups.only(stick), temp.resolve("desk"))) {
            assertFalse(vault.isOlderThan(remembered));
            remembered = vault.head();
        }
        try (var vault = Backups.open(temp.resolve("desk-before-20261125-090000"))) {
            assertTrue(vault.isOlderThan(remembered));
        }
    }

    @Test
    void diskIsNearlyFullBelowTwoHundredMegabytesOrThreeStores() {
        assertTrue(new RoomLeft((200L << 20) - 1, 0).isNearlyFull());
        assertFalse(new RoomLeft(200L << 20, 1 << 20).isNearlyFull());
        assertTrue(new RoomLeft(299L << 20, 100L << 20).isNearlyFull());
        assertFalse(new RoomLeft(300L << 20, 100L << 20).isNearlyFull());
        try (var vault = TestVaults.create(temp.resolve("desk"), TestVaults.PEOPLE)) {
            assertTrue(vault.room().store() > 4096 && vault.room().free() > 0);
        }
    }
}
