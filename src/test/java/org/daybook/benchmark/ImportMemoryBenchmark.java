package org.daybook.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.daybook.demo.Size;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.ImportResult;
import org.daybook.exchange.ReadingChoices;
import org.daybook.exchange.SheetKind;
import org.daybook.site.OpenSite;
import org.daybook.vault.Progress;

/// What an import of a large text file takes, from the file to the commit: the time of each step, and, in a second run, the
/// most memory that is in use during it, above what the open store uses. In the second run a thread collects garbage all the
/// time, so that only what is still needed counts. `Benchmarks import-memory`; `import-memory:5000,100000` selects the number
/// of women and of marks, and `import-memory:2000,300000,unknown` leaves the women out, so that every mark is refused.
/// `timed` at the end leaves out the second run.
final class ImportMemoryBenchmark {
    private static final int WOMEN = 2_000;
    private static final int MARKS = 300_000;
    private static final int MARKS_A_DAY = 150;
    private static final int AIM = 64;
    private static final long PAUSE = 50;
    private static final double MEGABYTE = 1 << 20;
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private final OpenSite house;
    private final List<Path> files;
    private final List<String> lines = new ArrayList<>();
    private final String name;
    private final boolean watched;
    private final double idle;

    private ImportMemoryBenchmark(OpenSite house, List<Path> files, String name, boolean watched) {
        this.house = house;
        this.files = files;
        this.name = name;
        this.watched = watched;
        idle = watched ? inUse() : 0;
    }

    static List<String> run(Path folder, String part) throws IOException {
        var asked = part.contains(":")
                ? List.of(part.substring(part.indexOf(':') + 1).split(",", -1))
                : List.<String>of();
        int women = asked.isEmpty() ? WOMEN : Integer.parseInt(asked.getFirst());
        int marks = asked.size() > 1 ? Integer.parseInt(asked.get(1)) : MARKS;
        var files = new ArrayList<>(List.of(marks(folder.resolve("attendance.csv"), women, marks)));
        if (!asked.contains("unknown")) {
            files.addFirst(members(folder.resolve("members.csv"), women));
        }
        var name = String.format(Locale.ROOT, "%d women, %d marks", women, marks);
        var lines = new ArrayList<String>();
        try {
            for (var watched : asked.contains("timed") ? new boolean[]{false} : new boolean[]{false, true}) {
                try (var house = Sites.unlock(Sites.store(folder, Size.XS))) {
                    var benchmark = new ImportMemoryBenchmark(house, files, name, watched);
                    benchmark.bringIn();
                    lines.addAll(benchmark.lines);
                }
            }
        } finally {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
        return lines;
    }

    private void bringIn() {
        var imports = house.imports();
        var sheets = step("reading",
                () -> house.sourceFiles().read(files, ReadingChoices.FOUND_OUT, Progress.unwatched()));
        var plan = step("guessing", () -> imports.plan(sheets, ImportMapping.GUESSED));
        var check = step("checking", () -> imports.check(plan));
        step("trying", () -> imports.dryRun(check, Progress.unwatched()));
        var result = step("writing", () -> imports.run(check, Progress.unwatched()));
        house.sourceFiles().forget();
        System.err.printf(Locale.ROOT, "%d marks were imported, %d rows refused%n",
                result.counts().getOrDefault(SheetKind.ATTENDANCE, new ImportResult.Counts(0, 0, 0)).takenIn(),
                result.problems().stream().filter(one -> one.kind().refuses()).count());
        result.id().ifPresent(imports::undo);
    }

    private <T> T step(String what, Supplier<T> work) {
        if (!watched) {
            var found = new ArrayList<T>();
            var spent = Spent.on(() -> found.add(work.get()));
            lines.add(line(what + " (by the clock in the next column)", spent.processor(), spent.clock(), "ms"));
            return found.getFirst();
        }
        try (var watch = new Watch()) {
            var found = work.get();
            lines.add(line(what + ", above idle", watch.most() - idle, AIM, "MB"));
            return found;
        }
    }

    private String line(String what, double value, double other, String unit) {
        var line = String.format(Locale.ROOT, "| %s: %s, %s | %.1f | %.1f | | |", name, what, unit, value, other);
        System.err.println(line);
        return line;
    }

    private static double inUse() {
        MEMORY.gc();
        return MEMORY.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /// Collects garbage again and again and remembers the most that was in use afterwards.
    private static final class Watch implements AutoCloseable {
        private final Thread thread = new Thread(this::look, "watch");
        private volatile boolean ended;
        private volatile double most;

        Watch() {
            thread.start();
        }

        private void look() {
            while (!ended) {
                most = Math.max(most, inUse());
                try {
                    Thread.sleep(PAUSE);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        double most() {
            ended = true;
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return most;
        }

        @Override
        public void close() {
            ended = true;
        }
    }

    private static Path members(Path file, int women) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Number,Joined\n");
            for (int i = 1; i <= women; i++) {
                out.write("K" + i + ",2015-01-05\n");
            }
        }
        return file;
    }

    /// Each session has the next women in turn.
    private static Path marks(Path file, int women, int marks) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Number,Date,Activity,Path,Present,Remarks\n");
            for (int i = 0; i < marks; i++) {
                int session = i / MARKS_A_DAY;
                out.write("K" + (i % women + 1) + ","
                        + LocalDate.of(2016, 1, 4).plusDays(session) + ",Sewing and mending course " + session % 7
                        + ",practical skills,x,brought her own cloth\n");
            }
        }
        return file;
    }
}
