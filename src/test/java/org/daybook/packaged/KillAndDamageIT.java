package org.daybook.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A few rounds of the script that kills the packaged program and damages its files from outside; `docs/reliability.md`
/// describes long runs.
class KillAndDamageIT {
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    @TempDir
    Path temp;

    @Test
    @Timeout(420)
    void aDeathInEachActLosesNothing() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(PYTHON), "skipped: needs /usr/bin/python3");
        var said = temp.resolve("said");
        var process = new ProcessBuilder(PYTHON.toString(), "src/test/python/kill_and_damage.py", "--kills", "7",
                "--damages", "0", "--seed", "7", "--image", PackagedProgram.image().toString(), "--work",
                temp.toString()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertTrue(process.waitFor(400, TimeUnit.SECONDS), "it does not end");
            assertEquals(0, process.exitValue(), () -> read(said));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return "";
        }
    }
}
