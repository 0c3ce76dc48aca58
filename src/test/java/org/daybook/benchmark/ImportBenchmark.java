package org.daybook.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.demo.Size;
import org.daybook.exchange.ImportCheck;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.ImportResult;
import org.daybook.exchange.Imports;
import org.daybook.exchange.Sheet;
import org.daybook.exchange.SheetKind;
import org.daybook.site.OpenSite;
import org.daybook.vault.Progress;

/// 100,000 marks of 2,000 women on 50 days, imported through the Gate with triggers and encryption, against `sqlite3 .import`
/// of the same marks as CSV into a plain table; and the same from an XLSX against LibreOffice, if `soffice` is installed.
final class ImportBenchmark {
    private static final int WOMEN = 2_000;
    private static final int DAYS = 50;
    private static final int RUNS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ImportBenchmark() {}

    static List<String> run(Path folder) throws IOException {
        var csv = csv(folder.resolve("marks.csv"));
        var plain = folder.resolve("marks.db");
        try (var house = Sites.unlock(Sites.store(folder, Size.XS))) {
            var imports = house.imports();
            var check = imports
                    .check(imports.plan(List.of(members(WOMEN), marks(WOMEN)), ImportMapping.GUESSED));
            var duel = new Duel("100,000 marks and 2,000 women imported, against sqlite3 .import of the marks", 20,
                    RUNS);
            var lines = new ArrayList<String>();
            lines.add(duel.fight(() -> imported(imports, check), Duel.timed(() -> sqlite3(csv, plain))));
            lines.addAll(workbooks(house, folder));
            return lines;
        } finally {
            Files.deleteIfExists(plain);
            Files.deleteIfExists(csv);
        }
    }

    private static List<String> workbooks(OpenSite house, Path folder) throws IOException {
        if (!Files.isExecutable(Path.of("/usr/bin/soffice"))) {
            return List.of();
        }
        var workbooks = new WorkbookBenchmark(house, folder, List.of(members(WOMEN), marks(WOMEN)),
                List.of(members(1), marks(1)));
        try {
            return List.of(workbooks.line());
        } finally {
            workbooks.forget();
        }
    }

    /// Undoes it each time, which is not timed.
    private static long imported(Imports imports, ImportCheck check) {
        long start = System.nanoTime();
        long busy = THREADS.getCurrentThreadCpuTime();
        var result = imports.run(check, Progress.unwatched());
        long took = System.nanoTime() - start;
        busy = THREADS.getCurrentThreadCpuTime() - busy;
        int marks = result.counts().getOrDefault(SheetKind.ATTENDANCE_GRID, new ImportResult.Counts(0, 0, 0)).takenIn();
        System.err.printf(Locale.ROOT, "%d marks in %d ms: %d a second, %d in a second of the processor%n", marks,
                took / 1_000_000, marks * 1_000_000_000L / took, marks * 1_000_000_000L / busy);
        start = System.nanoTime();
        imports.undo(result.id().orElseThrow());
        System.err.printf(Locale.ROOT, "undone in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        return took;
    }

    private static Sheet members(int women) {
        var lines = new String[women + 1];
        lines[0] = "Number|Joined";
        for (int i = 1; i <= women; i++) {
            lines[i] = "K" + i + "|2020-01-07";
        }
        return Sheet.of("Members", lines);
    }

    private static Sheet marks(int women) {
        var lines = new String[women + 1];
        var first = new StringBuilder("Number|Path");
        for (int day = 0; day < DAYS; day++) {
            first.append('|').append(LocalDate.of(2020, 1, 7).plusWeeks(day));
        }
        lines[0] = first.toString();
        for (int i = 1; i <= women; i++) {
            lines[i] = "K" + i + "|practical skills" + "|x".repeat(DAYS);
        }
        return Sheet.of("Sewing", lines);
    }

    private static Path csv(Path file) throws IOException {
        var text = new StringBuilder();
        for (int i = 1; i <= WOMEN; i++) {
            for (int day = 0; day < DAYS; day++) {
                text.append('K').append(i).append(',').append(LocalDate.of(2020, 1, 7).plusWeeks(day)).append(",1\n");
            }
        }
        return Files.writeString(file, text);
    }

    private static void sqlite3(Path csv, Path database) throws IOException, InterruptedException {
        Files.deleteIfExists(database);
        var process = new ProcessBuilder("sqlite3", database.toString(),
                "create table mark (who text, on_day text, here text)",
                ".mode csv", ".import " + csv + " mark").redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IOException("sqlite3 failed");
        }
    }
}
