package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A disk that fails at *every* write in turn. A child program opens a store, saves and closes, while `strace` answers
/// the n-th call that writes, syncs or cuts a file of the store with an error, for each n until none is left: once, or
/// from then on for ever, with "no space left" or "input/output error". Whatever was said to be saved is there
/// afterwards, nothing else is, and each failure had its one sentence. Skipped where a program may not be traced.
class DiskFaultTest {
    private static final Set<String> SENTENCES = Set.of("vault.refusal.disk-full", "vault.refusal.disk-error");
    @TempDir
    Path temp;
    private Path whole;

    @BeforeEach
    void aStoreToSpoil() throws Exception {
        Assumptions.assumeTrue(Strace.works(temp), "skipped: strace is missing or may not trace");
        whole = temp.resolve("whole");
        try (var vault = TestVaults.create(whole, TestVaults.PEOPLE)) {
            for (var id = 100; id < 130; id++) {
                TestVaults.welcome(vault, Integer.toString(id), "y".repeat(700));
            }
        }
    }

    @Test
    @Timeout(120)
    void someFailingWritesLoseNothing() throws Exception {
        assertTrue(everyCallFails(new Strace.Fault("write", "EIO", Strace.Lasting.FROM_THEN_ON), 24) >= 3);
        assertTrue(everyCallFails(new Strace.Fault("fsync", "EIO", Strace.Lasting.ONCE), 4) >= 1);
    }

    @Test
    @Tag("long")
    @Timeout(1800)
    void noFailingWriteLosesAnything() throws Exception {
        var rounds = 0;
        for (var fault : Strace.Fault.all()) {
            rounds += everyCallFails(fault, 1);
        }
        Reliability.note("disk fault at every write of opening, saving and closing",
                rounds + " rounds, 0 committed rows lost, 0 stores that do not open");
    }

    /// Fails call 1, 1 + step, ... until a round met no such call any more; how many rounds met one.
    private int everyCallFails(Strace.Fault fault, int step) throws Exception {
        var rounds = 0;
        for (var call = 1;; call += step) {
            var folder = temp.resolve("round");
            Footprint.copy(whole, folder);
            var files = Stream.of("store-1.db", "store-1.db-wal", "slots", "slots.new").map(folder::resolve).toList();
            var strace = new Strace(temp.resolve("calls"), files, fault, call);
            var said = said(strace, folder);
            if (!strace.struck()) {
                Footprint.delete(folder);
                assertEquals(List.of("saved 1", "saved 2", "saved 3", "saved 4", "closed"), said);
                return rounds;
            }
            rounds++;
            assertNothingIsLost(folder, said, fault + " at call " + call);
            Footprint.delete(folder);
        }
    }

    private List<String> said(Strace strace, Path folder) {
        try (var child = ChildProgram.start(strace.prefix(), temp, "save-a-few", folder.toString())) {
            return child.remainingLines();
        }
    }

    private static void assertNothingIsLost(Path folder, List<String> said, String round) throws IOException {
        var saved = new TreeSet<String>();
        var refused = new ArrayList<String>();
        for (var line : said) {
            if (line.startsWith("saved ")) {
                saved.add(line.substring("saved ".length()));
            } else if (!line.equals("closed")) {
                refused.add(line.replace("refused ", ""));
            }
        }
        assertTrue(SENTENCES.containsAll(refused), () -> round + ": " + said);
        assertTrue(refused.size() <= 2, () -> round + " has one sentence for each try: " + said);
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            assertEquals(List.of(), vault.verify(), round);
            var found = new TreeSet<>(TestVaults.texts(vault, "select id from person where length(id) = 1"));
            assertEquals(saved, found, () -> round + ": " + said);
            assertEquals(30, TestVaults.texts(vault, "select id from person where length(id) = 3").size(), round);
        }
    }
}
