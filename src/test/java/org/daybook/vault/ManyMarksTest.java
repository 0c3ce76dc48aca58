package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The marks of many years are all read again.
class ManyMarksTest {
    private static final int MANY = 12_000;
    private static final Instant THEN = Instant.parse("2026-11-25T09:00:00Z");
    private static final UUID SOMEBODY = new UUID(1, 1);

    @TempDir
    Path temp;

    @Test
    void aFolderHoldsTheMarksOfManyYears() throws Exception {
        var desk = temp.resolve("desk");
        var stick = Files.createDirectory(temp.resolve("stick"));
        TestVaults.create(desk, TestVaults.PEOPLE).close();
        var former = Backups.copy(desk, temp.resolve("former"));
        try (var vault = Backups.open(desk)) {
            TestVaults.write(vault, tx -> {
                for (var n = 0; n < MANY; n++) {
                    Tombstones.make(tx, new Tombstone(new UUID(2, n), "kept-away", new UUID(3, n % 1_000),
                            "x".repeat(102), THEN.plusSeconds(n)));
                }
                vault.marks().leaveIn(stick, tx);
            });
        }
        var found = new AtomicInteger();
        try (var vault = Backups.open(former)) {
            TestVaults.write(vault, tx -> {
                vault.marks().takeIn(stick, tx);
                found.set(vault.marks().pending(tx).size());
            });
        }
        assertEquals(MANY, found.get());
    }

    @Test
    void theLastOfSeveralWordsCountsThoughTheClockRanAhead() throws Exception {
        var desk = temp.resolve("desk");
        try (var vault = TestVaults.create(desk, TestVaults.PEOPLE)) {
            TestVaults.write(vault, tx -> {
                Tombstones.make(tx,
                        new Tombstone(new UUID(2, 1), "opened", SOMEBODY, "", THEN.plus(Duration.ofDays(365))));
                Tombstones.makeLast(tx, new Tombstone(new UUID(2, 2), "locked", SOMEBODY, "", THEN),
                        Set.of("locked", "opened"));
                assertEquals(THEN.plus(Duration.ofDays(365)).plusMillis(1),
                        Tombstones.provenAbout(tx, "locked", SOMEBODY).getFirst().at());
            });
        }
    }
}
