package org.daybook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A crash leaves nothing of the program's memory behind, although the system was configured to keep it. The options are those
/// of `installer/java.options`.
@EnabledOnOs(OS.LINUX)
class CrashTest {
    /// Present in the program's memory from its start to its end.
    private static final String MARKED = "Khadija-Marked-Word";
    private static final long REGISTERS_AND_NAMES = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"SEGV", "ABRT", "BUS", "FPE"})
    void nothingOfItsMemoryIsLeft(String signal, @TempDir Path folder) throws Exception {
        var temp = Files.createDirectory(folder.resolve("temp"));
        var working = Files.createDirectory(folder.resolve("working"));
        var program = start(folder);
        try {
            untilItKeepsItsMemory(program);
            new ProcessBuilder("kill", "-" + signal, "" + program.pid()).start().waitFor();
            assertTrue(program.waitFor(30, TimeUnit.SECONDS), "it ends");
        } finally {
            program.destroyForcibly();
        }
        assertNotEquals(0, program.exitValue());
        assertEquals("", Files.readString(folder.resolve("said")));
        assertEquals(List.of(), files(temp));
        for (var file : files(working)) {
            assertTrue(file.getFileName().toString().startsWith("core"), file + " is left");
            assertTrue(Files.size(file) < REGISTERS_AND_NAMES, "whole memory: " + Files.size(file));
            assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(MARKED), "her name is in " + file);
        }
    }

    /// It waits for a passphrase that is never entered.
    private static Process start(Path folder) throws IOException {
        var working = folder.resolve("working");
        var command = List.of("sh", "-c", "ulimit -c unlimited 2>/dev/null; exec \"$@\"", "sh",
                ProcessHandle.current().info().command().orElse("java"),
                "@" + Path.of("installer", "java.options").toAbsolutePath(),
                "-Djava.io.tmpdir=" + folder.resolve("temp"),
                "-Dmarked=" + MARKED, "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(), "demo", working.resolve("store").toString(), "--size", "xs", "--seed", "1",
                "--passphrase-stdin");
        return new ProcessBuilder(command).directory(working.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile()).start();
    }

    private static void untilItKeepsItsMemory(Process program) throws IOException, InterruptedException {
        var filter = Path.of("/proc", "" + program.pid(), "coredump_filter");
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!Files.readString(filter).strip().equals("00000000")) {
            assertTrue(System.nanoTime() < patience, "its memory would go into a core file");
            Thread.sleep(5);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(folder)) {
            found.forEach(files::add);
        }
        return files;
    }
}
