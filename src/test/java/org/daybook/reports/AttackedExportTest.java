package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hands the exported bytes, and nothing else, to the reference attacker: it finds nothing.
class AttackedExportTest {
    private static final Path ATTACKER = Path.of("..", "shared", "disclosure", "attacker.py");
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingIsFoundInAYearOfAFewSites() throws IOException, InterruptedException {
        attack(LongStream.of(11, 19, 24, 40, 66, 140).boxed().toList());
    }

    @Test
    @Tag("long")
    void nothingIsFoundInAYearOfManySites() throws IOException, InterruptedException {
        attack(LongStream.rangeClosed(8, 160).boxed().toList());
    }

    private void attack(List<Long> sites) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isRegularFile(ATTACKER) && answers(List.of(PYTHON, "-c", "import scipy")) == 0,
                "skipped: the reference attacker needs ../shared/disclosure/attacker.py and /usr/bin/python3 with SciPy");
        var command = new ArrayList<>(List.of(PYTHON, ATTACKER.toString()));
        for (long site : sites) {
            var files = Invented.reports(Invented.year(site, (int) site)).stream()
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
