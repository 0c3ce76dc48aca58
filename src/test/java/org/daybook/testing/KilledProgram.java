package org.daybook.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A process that reports what it has done, line by line, and is killed (kill -9) while it continues.
///
/// @param place where it may write
/// @param main  what it does
public record KilledProgram(Path place, Class<?> main) {
    /// Options of a short program on a store that costs as much to open as the program's own: most of its time goes into guesses
    /// at passphrases, which only the optimizing compiler makes fast. Nothing else is worth its work.
    public static final List<String> SHORT_LIVED = List.of("-XX:+UseSerialGC", "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000", "--enable-native-access=ALL-UNNAMED");
    private static final int PATIENCE_SECONDS = 90;

    /// Runs until this many lines were reported and a little longer, then is killed.
    ///
    /// @param pause in milliseconds
    /// @return the lines
    public List<String> until(int lines, int pause, String... arguments) throws IOException, InterruptedException {
        var child = start(arguments);
        var said = place.resolve("said");
        try {
            await(child, said, lines);
            Thread.sleep(pause);
        } finally {
            child.destroyForcibly();
            child.waitFor(10, TimeUnit.SECONDS);
        }
        return read(said);
    }

    /// Starts it. The caller ends it.
    public Process start(String... arguments) throws IOException {
        var said = place.resolve("said");
        Files.deleteIfExists(said);
        return new ProcessBuilder(command(arguments)).redirectOutput(said.toFile()).redirectError(errors().toFile())
                .start();
    }

    /// Returns its last complete line; empty if there is none.
    ///
    /// @param place where it wrote, or a copy of it
    public static Optional<String> last(Path place) throws IOException {
        return read(place.resolve("said")).stream().reduce((_, last) -> last);
    }

    private List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx384m"));
        command.addAll(SHORT_LIVED);
        command.addAll(List.of("-Djava.io.tmpdir=" + place, "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private void await(Process child, Path said, int lines) throws IOException, InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (read(said).size() < lines) {
            assertTrue(child.isAlive(), () -> "it ended before it was killed: " + reproaches());
            assertTrue(System.nanoTime() < patience, "it takes too long");
            Thread.sleep(3);
        }
    }

    private Path errors() {
        return place.resolve("errors");
    }

    private String reproaches() {
        try {
            return Files.readString(errors());
        } catch (IOException e) {
            return "";
        }
    }

    /// Reads complete lines only: the last may have been cut off.
    private static List<String> read(Path file) throws IOException {
        var text = Files.exists(file) ? Files.readString(file) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
