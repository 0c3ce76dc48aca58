package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.daybook.app.Markers;
import org.daybook.site.NewSiteForm;
import org.daybook.site.OpenSite;
import org.daybook.staff.AuditTrail;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.KilledProgram;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.Reliability;
import org.daybook.vault.StoreFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed (kill -9) while a register is read, tried, imported and taken back. The store is as before or as
/// after, no row waits any longer, and no word of the register can be read in a file.
class KilledImportTest {
    private static final MarkedRegister REGISTER = new MarkedRegister(100, 5);
    /// In milliseconds.
    private static final int LONGEST_PAUSE = 700;

    @TempDir
    Path temporary;

    @TempDir
    Path outside;

    private final Map<String, Integer> died = new TreeMap<>();
    private Path register = Path.of("");
    private StoreFolder store = new StoreFolder(Path.of(""));
    private Map<String, StoreContent.Table> before = Map.of();
    private Map<String, Integer> after = Map.of();

    /// One import and its undo show the store's state before and after.
    @BeforeEach
    void aStoreAndARegister() throws Exception {
        store = new StoreFolder(temporary.resolve("store"));
        register = REGISTER.workbook(outside.resolve("register.xlsx"));
        var first = new NewSiteForm(new NewMember(TestHouse.WORD, "MR", Preset.COORDINATOR.roles()), TestHouse.PALERMO);
        try (var secret = TestHouse.secret()) {
            LivedImports.signIn().create(store, first, secret).close();
        }
        try (var secret = TestHouse.secret(); var house = LivedImports.signIn().unlock(store, secret)) {
            before = StoreContent.of(house.vault());
            var sheets = house.sourceFiles().read(List.of(register), ReadingChoices.FOUND_OUT, Progress.unwatched());
            var check = house.imports().check(house.imports().plan(sheets, ImportMapping.GUESSED));
            assertEquals(List.of(), check.questions());
            var id = house.imports().run(check, Progress.unwatched()).id().orElseThrow();
            house.sourceFiles().forget();
            after = StoreContent.counts(house.vault());
            assertInstanceOf(UndoOutcome.Undone.class, house.imports().undo(id));
            assertEquals(before, StoreContent.of(house.vault()));
        }
    }

    @Test
    @Timeout(120)
    void theStoreIsAsBeforeOrAsAfterInTwoDeaths() throws Exception {
        die(2, new Random(20_261_128));
    }

    /// It is killed once the whole register waits in the store.
    @Test
    @Timeout(120)
    void rowsThatWaitedAreForgottenAtTheNextOpening() throws Exception {
        new KilledProgram(temporary, LivedImports.class).until(LivedImports.LINES.indexOf("trying") + 1, 0,
                store.path().toString(), register.toString());
        try (var secret = TestHouse.secret(); var house = LivedImports.signIn().unlock(store, secret)) {
            assertEquals(0, StoreContent.counts(house.vault()).get("staged_row"));
            assertEquals(List.of(), StoreContent.marked(house.vault()));
        }
    }

    /// A killed program leaves what is on the disk at that moment: it is stopped (SIGSTOP), everything is copied, and it
    /// continues. So no moment costs a restart. Half of the moments are in an import and half in an undo, distributed over its
    /// duration.
    @Test
    @Tag("long")
    @Timeout(7200)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theStoreIsAsBeforeOrAsAfterWheneverItIsStopped() throws Exception {
        int moments = Integer.getInteger("daybook.deaths", 60);
        var random = new Random(Long.getLong("daybook.seed", 20_261_128));
        var program = new KilledProgram(temporary, LivedImports.class).start(store.path().toString(),
                register.toString(), LivedImports.ONCE);
        try {
            for (var act : List.of("importing", "undoing")) {
                var longest = longest(program, act);
                for (int moment = 0; moment < moments;) {
                    begins(program, act);
                    Thread.sleep(Duration.ofNanos(random.nextLong(longest.toNanos())));
                    moment += lookAtWhatStandsThere(program, act) ? 1 : 0;
                }
            }
        } finally {
            program.destroyForcibly();
            program.waitFor();
        }
        Reliability.note("a register is imported and taken back, and what stood on the disk is opened", moments
                + " moments of an import and as many of an undo, 0 stores between before and after, 0 rows left waiting, "
                + "0 words readable; stopped after: " + died);
    }

    /// Stops the program, examines a copy of what is on the disk, and lets it continue.
    ///
    /// @return whether it was still at this act
    private boolean lookAtWhatStandsThere(Process program, String act) throws IOException, InterruptedException {
        var copy = outside.resolve("copy");
        signal(program, "STOP");
        boolean still = KilledProgram.last(temporary).filter(act::equals).isPresent();
        if (still) {
            copy(temporary, copy);
            lookAt(copy);
            TestHouse.delete(copy);
        }
        signal(program, "CONT");
        return still;
    }

    /// Returns the longest of five.
    private Duration longest(Process program, String act) throws IOException, InterruptedException {
        var longest = Duration.ZERO;
        for (int n = 0; n < 5; n++) {
            begins(program, act);
            long from = System.nanoTime();
            until(program, last -> !last.equals(act));
            var took = Duration.ofNanos(System.nanoTime() - from);
            longest = took.compareTo(longest) > 0 ? took : longest;
        }
        return longest;
    }

    /// Waits until it begins this again.
    private void begins(Process program, String act) throws IOException, InterruptedException {
        until(program, last -> !last.equals(act));
        until(program, last -> last.equals(act));
    }

    private void until(Process program, Predicate<String> said) throws IOException, InterruptedException {
        while (KilledProgram.last(temporary).filter(said).isEmpty()) {
            assertTrue(program.isAlive(), "it ended");
            Thread.sleep(1);
        }
    }

    private void lookAt(Path copy) throws IOException {
        var last = KilledProgram.last(copy).orElseThrow();
        assertEquals(List.of(), Markers.readableIn(List.of(copy)));
        var same = new StoreFolder(copy.resolve(temporary.relativize(store.path())));
        try (var secret = TestHouse.secret(); var house = LivedImports.signIn().unlock(same, secret)) {
            look(house, last);
        }
        assertEquals(List.of(), Markers.readableIn(List.of(copy)));
    }

    private static void signal(Process program, String name) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("kill", "-" + name, Long.toString(program.pid())).start().waitFor());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    @Tag("long")
    @Timeout(7200)
    void theStoreIsAsBeforeOrAsAfterInManyDeaths() throws Exception {
        int deaths = Integer.getInteger("daybook.deaths", 60);
        die(deaths, new Random(Long.getLong("daybook.seed", 20_260_704)));
        Reliability.note("kill -9 while a register is imported and taken back", deaths
                + " deaths, 0 stores between before and after, 0 rows left waiting, 0 words readable; died after: "
                + died);
    }

    private void die(int deaths, Random random) throws Exception {
        for (int death = 0; death < deaths; death++) {
            // Half of them before the import, half after it.
            int half = LivedImports.LINES.size() / 2;
            int lines = 1 + death % 2 * half + random.nextInt(half);
            var said = new KilledProgram(temporary, LivedImports.class).until(lines, random.nextInt(LONGEST_PAUSE),
                    store.path().toString(), register.toString());
            assertEquals(List.of(), Markers.readableIn(List.of(temporary)));
            forgetTheDead();
            try (var secret = TestHouse.secret(); var house = LivedImports.signIn().unlock(store, secret)) {
                look(house, said.getLast());
            }
            assertEquals(List.of(), Markers.readableIn(List.of(temporary)));
        }
    }

    /// What the killed program left next to the store was examined: it would be examined again after each further kill.
    private void forgetTheDead() throws IOException {
        try (var beside = Files.list(temporary)) {
            beside.filter(file -> !file.equals(store.path())).forEach(TestHouse::delete);
        }
    }

    private void look(OpenSite house, String last) {
        assertEquals(List.of(), house.vault().verify());
        assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.vault()));
        var all = house.imports().all();
        died.merge(last + (all.isEmpty() ? " (as before)" : " (as after)"), 1, Integer::sum);
        if (all.isEmpty()) {
            assertTrue(List.of("reading", "trying", "importing", "undoing", "undone").contains(last), last);
        } else {
            assertTrue(List.of("importing", "imported", "undoing").contains(last), last);
            assertEquals(after, StoreContent.counts(house.vault()));
            assertInstanceOf(UndoOutcome.Undone.class, house.imports().undo(all.getFirst().id()));
        }
        assertEquals(before, StoreContent.of(house.vault()));
        assertEquals(List.of(), StoreContent.marked(house.vault()));
    }
}
