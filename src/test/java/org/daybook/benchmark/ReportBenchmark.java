package org.daybook.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.demo.Size;
import org.daybook.site.OpenSite;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/// The quarter's report of size l, protection included, against the SQL that it sends to the store, each statement as often and
/// with the same values, in the `sqlite3` program on a plaintext copy; by the clock and in processor time, which other processes
/// hardly affect.
final class ReportBenchmark {
    private static final int RUNS = 7;
    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final Pattern PLACE = Pattern.compile("'[^']*'|:([a-zA-Z_]\\w*)");

    private ReportBenchmark() {}

    static List<String> run(Path folder) throws IOException {
        var copy = folder.resolve("plain-l.db");
        try (var house = Sites.unlock(Sites.store(folder, Size.L))) {
            PlainCopy.of(house.vault(), copy);
            var script = Files.writeString(folder.resolve("report.sql"),
                    "pragma cache_size = -64000;\n" + String.join(";\n", statements(house)) + ";\n");
            var duel = new Duel("the quarter’s report of size l, against its SQL in sqlite3", 1.5, RUNS);
            var processor = new Duel("the same, in processor time", 1.5, RUNS);
            return List.of(duel.fight(Duel.timed(() -> page(house)), Duel.timed(() -> sqlite3(copy, script))),
                    processor.fight(() -> (long) (Spent.on(() -> page(house)).processor() * 1e6),
                            () -> processorOfSqlite3(copy, script)));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void page(OpenSite house) {
        house.reports().page(house.reports().maySee(), Optional.of(QUARTER));
    }

    private static void sqlite3(Path copy, Path script) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sqlite3", "-readonly", copy.toString())
                .redirectInput(script.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.waitFor() != 0) {
            throw new IOException("sqlite3 failed");
        }
    }

    /// Returns the processor time that `sqlite3` takes, in nanoseconds, as the shell counts it.
    private static long processorOfSqlite3(Path copy, Path script) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-c",
                "TIMEFORMAT='%3U %3S'; time sqlite3 -readonly \"$0\" < \"$1\" > /dev/null", copy.toString(),
                script.toString()).start();
        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("sqlite3 failed");
        }
        return Stream.of(said.split(" ")).mapToLong(seconds -> (long) (Double.parseDouble(seconds) * 1e9)).sum();
    }

    /// Returns what the report reads, captured once on its lane.
    private static List<String> statements(OpenSite house) {
        var permit = house.reports().maySee();
        var heard = Collections.synchronizedList(new ArrayList<String>());
        listen(house, new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext statement) {
                heard.add(written(statement));
            }
        });
        house.reports().page(permit, Optional.of(QUARTER));
        listen(house, SqlLogger.NOP_SQL_LOGGER);
        return List.copyOf(heard);
    }

    private static void listen(OpenSite house, SqlLogger logger) {
        house.vault().read(tx -> tx.handle().getJdbi().getConfig(SqlStatements.class).setSqlLogger(logger));
    }

    /// Returns the statement with its values filled in.
    private static String written(StatementContext statement) {
        var sql = statement.getRenderedSql();
        return PLACE.matcher(sql).replaceAll(place -> Matcher.quoteReplacement(place.group(1) == null
                ? place.group()
                : value(statement, place)));
    }

    private static String value(StatementContext statement, MatchResult place) {
        var said = statement.getBinding().findForName(place.group(1), statement).orElseThrow().toString();
        return said.matches("-?\\d+|null") ? said : "'" + said.replace("'", "''") + "'";
    }
}
