package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.demo.Size;
import org.daybook.base.Quarter;

/// The quarter's report of size l, protection included, against the reports' own SQL in the `sqlite3` program on a
/// plaintext copy.
final class ReportBenchmark {
    private static final int RUNS = 7;
    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final List<Path> STATEMENTS = List.of(
            Path.of("src/main/java/org/daybook/reports/ReportStore.java"),
            Path.of("src/main/java/org/daybook/reports/LeavingStore.java"));
    private static final Pattern STATEMENT = Pattern.compile("createQuery\\(\"\"\"(.*?)\"\"\"", Pattern.DOTALL);

    private ReportBenchmark() {}

    static List<String> run(Path folder) throws IOException {
        var copy = folder.resolve("plain-l.db");
        try (var house = Sites.unlock(Sites.store(folder, Size.L))) {
            PlainCopy.of(house.vault(), copy);
            var duel = new Duel("the quarter’s report of size l, against its SQL in sqlite3", 2, RUNS);
            return List.of(
                    duel.fight(Duel.timed(() -> house.reports().page(house.reports().maySee(), Optional.of(QUARTER))),
                            Duel.timed(() -> sqlite3(copy))));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void sqlite3(Path copy) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sqlite3", "-readonly", copy.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var in = process.outputWriter()) {
            in.write("pragma cache_size = -64000;\n" + statements());
        }
        if (process.waitFor() != 0) {
            throw new IOException("sqlite3 failed");
        }
    }

    /// Every statement of the report, once, for the year up to the quarter.
    private static String statements() throws IOException {
        var first = "'" + QUARTER.year() + "-01-01'";
        var last = "'" + QUARTER.days().last() + "'";
        var sources = new StringBuilder();
        for (var source : STATEMENTS) {
            sources.append(Files.readString(source));
        }
        return STATEMENT.matcher(sources).results().map(found -> found.group(1))
                .map(sql -> sql.replace(":first", first).replace(":last", last).replace(":today",
                        "'" + Sites.AS_OF + "'"))
                .collect(Collectors.joining(";\n", "", ";\n"));
    }
}
