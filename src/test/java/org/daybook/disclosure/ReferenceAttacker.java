package org.daybook.disclosure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// The reference attacker, a Python program outside the project, on the computer where the project was begun. Tests that use it
/// are skipped, with a message, if it is not there.
final class ReferenceAttacker {
    static final Path FOLDER = Path.of("..", "shared", "disclosure");
    private static final String PYTHON = "/usr/bin/python3";

    private ReferenceAttacker() {}

    static List<Path> knownTables() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER.resolve("known")),
                "skipped: the known tables (../shared/disclosure/known) are not beside this project");
        try (var files = Files.list(FOLDER.resolve("known"))) {
            return files.sorted().toList();
        }
    }

    /// Returns what it finds in each file, in the files' order: the decoded lines of its `--json`.
    static List<Map<String, Object>> attack(List<Path> files, String... options)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isRegularFile(FOLDER.resolve("attacker.py")) && canRun(),
                "skipped: the reference attacker needs ../shared/disclosure/attacker.py and /usr/bin/python3 with SciPy");
        var command = new ArrayList<>(List.of(PYTHON, FOLDER.resolve("attacker.py").toString(), "--json"));
        command.addAll(List.of(options));
        files.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().map(line -> Json.map(Json.read(line.replace("Infinity", "1e999")))).toList();
    }

    /// Returns its answer for one file: each count's verdict and flags as one text.
    static Map<String, String> verdicts(Map<String, Object> answer) {
        var verdicts = new LinkedHashMap<String, String>();
        Json.map(answer.get("cells")).forEach((count, found) -> {
            var parts = Json.list(found);
            verdicts.put(count, parts.get(0) + ".." + parts.get(1) + " " + parts.get(2) + " " + parts.get(3));
        });
        return verdicts;
    }

    /// Returns the audit's answer in the same notation.
    static String words(AttackVerdict verdict) {
        var flags = new ArrayList<String>();
        if (verdict.provedEmpty()) {
            flags.add("ZERO");
        }
        if (verdict.provedExists()) {
            flags.add("EXISTS");
        }
        return verdict.least() + ".." + (Double.isInfinite(verdict.most()) ? null : verdict.most()) + " "
                + verdict.measure() + " " + flags;
    }

    private static boolean canRun() throws InterruptedException {
        try {
            var process = new ProcessBuilder(PYTHON, "-c", "import scipy").redirectErrorStream(true).start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
