package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A stick that fails at *every* write of a backup in turn, as in [DiskFaultTest]. A failed backup results in one sentence and
/// leaves nothing that could be taken for a backup, older backups and the store are intact, and the next one works.
class BackupFaultTest {
    private static final Set<String> SENTENCES = Set.of("vault.refusal.target-full", "vault.refusal.target-error",
            "vault.refusal.copy-not-good");
    /// The clock of these tests stands still.
    private static final String OLDER = "daybook-20261125-090000.backup";
    private static final String NAME = "daybook-20261125-090000-2.backup";
    @TempDir
    Path temp;
    private Path desk;
    private Path stick;
    private String unfinished = "";

    @BeforeEach
    void aStoreAndAnOlderBackup() throws Exception {
        Assumptions.assumeTrue(Strace.works(temp), "skipped: strace is missing or may not trace");
        desk = temp.resolve("desk");
        stick = Files.createDirectory(temp.resolve("stick"));
        try (var vault = TestVaults.create(desk, TestVaults.PEOPLE)) {
            for (var id = 0; id < 20; id++) {
                TestVaults.welcome(vault, Integer.toString(id), Backups.MARKER.repeat(200));
            }
            unfinished = BackupShelf.unfinished(stick.resolve(NAME), vault.storeId()).getFileName().toString();
        }
        Backups.make(desk, stick);
    }

    @Test
    @Timeout(120)
    void someFailingWritesLeaveNoHalfBackup() throws Exception {
        var full = new Strace.Fault("write", "ENOSPC", Strace.Lasting.FROM_THEN_ON);
        var once = new Strace.Fault("write", "EIO", Strace.Lasting.ONCE);
        assertTrue(isStruck(full, 1));
        assertTrue(isStruck(once, 8));
        assertTrue(isStruck(full, 15));
        assertTrue(isStruck(new Strace.Fault("fsync", "EIO", Strace.Lasting.ONCE), 1));
        assertFalse(isStruck(once, 10_000), "no call fails");
    }

    @Test
    @Tag("long")
    @Timeout(1800)
    void noFailingWriteLeavesAHalfBackup() throws Exception {
        var rounds = 0;
        for (var fault : Strace.Fault.all()) {
            rounds += everyCallFails(fault);
        }
        Reliability.note("disk fault at every write of a backup",
                rounds + " rounds, 0 half files taken for a backup, 0 older backups or stores lost");
    }

    /// Fails each call in turn until a round has no such call any more; returns how many rounds had one.
    private int everyCallFails(Strace.Fault fault) throws Exception {
        var rounds = 0;
        for (var call = 1; isStruck(fault, call); call++) {
            rounds++;
        }
        return rounds;
    }

    /// Fails one call, and checks what is left.
    ///
    /// @return whether there was such a call; if not, the backup was made
    private boolean isStruck(Strace.Fault fault, int call) throws Exception {
        var before = Footprint.withoutIndex(desk);
        var older = Files.readAllBytes(stick.resolve(OLDER));
        var files = Stream.of("", NAME, unfinished, unfinished + "-journal").map(stick::resolve).toList();
        var strace = new Strace(temp.resolve("calls"), files, fault, call);
        var said = ChildProgram.run(strace.prefix(), temp, "backup", desk.toString(), stick.toString());
        var round = fault + " at call " + call + ": " + said;
        assertTrue(said.equals("made") || strace.struck() && SENTENCES.contains(said), round);
        assertEquals(before, Footprint.withoutIndex(desk), round);
        assertArrayEquals(older, Files.readAllBytes(stick.resolve(OLDER)), round);
        assertWholeOnesAlone(said, round);
        Files.deleteIfExists(stick.resolve(NAME));
        return strace.struck();
    }

    /// Every file with the name of a backup is one, whatever was reported; a backup reported as made exists.
    private void assertWholeOnesAlone(String said, String round) {
        Backups.assertNothingReadable(stick);
        var names = Backups.names(stick);
        assertTrue(names.contains(NAME) || !said.equals("made"), round);
        for (var name : names) {
            assertTrue(name.contains(".part") || Backups.lookInto(stick.resolve(name)).rowsOf("person") == 20,
                    () -> round + names);
        }
    }
}
