package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A disk that fails at *every* write in turn. A child process opens a store, saves and closes, while `strace` answers the n-th
/// call that writes, syncs or truncates a file of the store with an error, for each n until none is left: once, or permanently
/// from then on, with "no space left" or "input/output error". Everything reported as saved is there afterwards, nothing else
/// is, and each failure resulted in one sentence. Skipped if a process may not be traced.
class DiskFaultTest {
    private static final String NOT_KNOWN = "vault.refusal.not-known";
    private static final Set<String> SENTENCES = Set.of("vault.refusal.disk-full", "vault.refusal.disk-error",
            NOT_KNOWN);
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
        var full = new Strace.Fault("write", "EIO", Strace.Lasting.FROM_THEN_ON);
        assertTrue(isStruck(full, 1));
        assertTrue(isStruck(full, 37));
        var once = new Strace.Fault("fsync", "EIO", Strace.Lasting.ONCE);
        assertTrue(isStruck(once, 5));
        assertFalse(isStruck(once, 10_000), "no call fails");
    }

    @Test
    @Tag("long")
    @Timeout(1800)
    void noFailingWriteLosesAnything() throws Exception {
        var rounds = 0;
        for (var fault : Strace.Fault.all()) {
            rounds += everyCallFails(fault);
        }
        Reliability.note("disk fault at every write of opening, saving and closing",
                rounds + " rounds, 0 committed rows lost, 0 stores that do not open");
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
    /// @return whether there was such a call; if not, everything was saved
    private boolean isStruck(Strace.Fault fault, int call) throws Exception {
        var folder = temp.resolve("round");
        Footprint.copy(whole, folder);
        var files = Stream.of("store-1.db", "store-1.db-wal", "slots", "slots.new").map(folder::resolve).toList();
        var strace = new Strace(temp.resolve("calls"), files, fault, call);
        var said = said(strace, folder);
        if (strace.struck()) {
            assertNothingIsLost(folder, said, fault + " at call " + call);
        } else {
            assertEquals(List.of("saved 1", "saved 2", "saved 3", "saved 4", "closed"), said);
        }
        Footprint.delete(folder);
        return strace.struck();
    }

    private List<String> said(Strace strace, Path folder) {
        try (var child = ChildProgram.start(strace.prefix(), temp, "save-a-few", folder.toString())) {
            return child.remainingLines();
        }
    }

    /// Everything reported as saved is there; everything there was reported as saved, or its sentence stated that this is not
    /// known.
    private static void assertNothingIsLost(Path folder, List<String> said, String round) throws IOException {
        var saved = about(said, "saved (\\d)");
        var doubtful = about(said, "(\\d) refused " + Pattern.quote(NOT_KNOWN));
        var refused = about(said, "(?:\\d refused )?(vault\\..*)");
        assertTrue(SENTENCES.containsAll(refused), () -> round + ": " + said);
        assertTrue(List.of("1", "2", "3", "4").stream()
                .allMatch(id -> said.stream().filter(line -> line.startsWith(id + " refused ")).count() <= 2),
                () -> round + " has one sentence for each try: " + said);
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            assertEquals(List.of(), vault.verify(), round);
            var found = new TreeSet<>(TestVaults.texts(vault, "select id from person where length(id) = 1"));
            assertTrue(found.containsAll(saved), () -> round + " lost one: " + said + found);
            assertTrue(Stream.of(saved, doubtful).flatMap(Set::stream).collect(Collectors.toSet()).containsAll(found),
                    () -> round + " kept one that was refused: " + said + found);
            assertEquals(30, TestVaults.texts(vault, "select id from person where length(id) = 3").size(), round);
        }
    }

    private static Set<String> about(List<String> said, String pattern) {
        return said.stream().map(Pattern.compile(pattern)::matcher).filter(Matcher::matches)
                .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
