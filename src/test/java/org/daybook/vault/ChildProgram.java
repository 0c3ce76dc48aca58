package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A second Java process on a store, so that it can be killed, deprived of disk space, or in the way.
final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private ChildProgram(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Starts one of [ChildMain]'s tasks; it has its own temporary folder, below the given one.
    static ChildProgram start(Path temp, String... arguments) {
        return start(List.of(), temp, arguments);
    }

    static ChildProgram start(List<String> prefix, Path temp, String... arguments) {
        var command = new ArrayList<>(prefix);
        try {
            var own = Files.createDirectories(temp.resolve("child-temp"));
            command.addAll(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx256m",
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                    "-Djava.io.tmpdir=" + own, "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    ChildMain.class.getName()));
            command.addAll(List.of(arguments));
            return new ChildProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs a task to its end and returns its last line.
    static String run(Path temp, String... arguments) {
        return run(List.of(), temp, arguments);
    }

    static String run(List<String> prefix, Path temp, String... arguments) {
        try (var child = start(prefix, temp, arguments)) {
            var last = "";
            for (var line : child.remainingLines()) {
                last = line;
            }
            return last;
        }
    }

    /// Reads until the process prints this.
    void awaitLine(String expected) throws IOException {
        assertEquals(expected, lines.readLine());
    }

    /// kill -9. Through the handle: the process object would close the pipe, and its last output would be lost.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    /// Returns all its output, until it ends or was killed.
    List<String> remainingLines() {
        return lines.lines().toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
