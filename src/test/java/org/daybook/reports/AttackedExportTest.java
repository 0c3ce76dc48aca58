package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.daybook.disclosure.Published;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Gives the exported bytes, and nothing else, to the reference attacker: it finds nothing.
class AttackedExportTest {
    private static final Path ATTACKER = Path.of("..", "shared", "disclosure", "attacker.py");
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingIsFoundInAYearOfAFewSites() throws IOException, InterruptedException {
        attack(LongStream.of(11, 19, 24, 40, 66, 140).boxed().toList(), AttackedExportTest::year);
    }

    /// Each quarter is frozen when it is over; before the next one, somebody is erased, somebody else is entered late, and a
    /// third withdraws her consent.
    @Test
    void nothingIsFoundInAYearThatWasFrozenWhileItsDataChanged() throws IOException, InterruptedException {
        attack(LongStream.of(24, 40, 58, 75, 140).boxed().toList(), seed -> Invented.frozenYear(seed, (int) seed));
    }

    /// The purpose of freezing: recomputed from its changed data, no year equals what was published.
    @Test
    void madeAgainAYearIsAnother() {
        for (int seed : List.of(24, 40, 58, 75, 140)) {
            var again = Invented.reports(Invented.changed(Invented.year(seed, seed), 3), seed, List.of());
            assertNotEquals(Invented.frozenYear(seed, seed).subList(0, 3), again.subList(0, 3));
        }
    }

    @Test
    @Tag("long")
    void nothingIsFoundInAYearOfManySites() throws IOException, InterruptedException {
        attack(LongStream.rangeClosed(8, 160).boxed().toList(), AttackedExportTest::year);
        attack(LongStream.rangeClosed(8, 160).boxed().toList(), seed -> Invented.frozenYear(seed, (int) seed));
    }

    private static List<Published> year(long seed) {
        return Invented.reports(Invented.year(seed, (int) seed));
    }

    private void attack(List<Long> sites, LongFunction<List<Published>> year) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isRegularFile(ATTACKER) && answers(List.of(PYTHON, "-c", "import scipy")) == 0,
                "skipped: the reference attacker needs ../shared/disclosure/attacker.py and /usr/bin/python3 with SciPy");
        var command = new ArrayList<>(List.of(PYTHON, ATTACKER.toString()));
        for (long site : sites) {
            var files = year.apply(site).stream()
                    .map(published -> CsvExport.write(Invented.report(published), Invented.ENGLISH)).toList();
            for (int quarter = 1; quarter <= files.size(); quarter++) {
                var file = folder.resolve(site + "-" + quarter + ".json");
                Files.writeString(file, AttackerFile.of(files.subList(0, quarter)));
                command.add(file.toString());
            }
        }
        assertEquals(0, answers(command));
    }

    private static int answers(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroy();
        }
        assertEquals(List.of(), said.lines().filter(line -> line.contains("counts attacked"))
                .filter(line -> !line.contains("ZERO 0, EXISTS 0, GROUP 0")).toList());
        return process.exitValue();
    }
}
