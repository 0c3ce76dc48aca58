package org.daybook.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Starts the launcher of the packaged program as a shell does, and reads its output.
final class CommandLine {
    private static final int PATIENCE = 120;

    private CommandLine() {}

    /// The result of a command.
    ///
    /// @param out all its standard output
    /// @param err all its standard error
    record Ending(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /// Runs without a display, in an empty folder.
    static Ending run(String input, String... arguments) {
        return run(Map.of("DISPLAY", ""), input, arguments);
    }

    /// Runs with these environment variables.
    static Ending run(Map<String, String> environment, String input, String... arguments) {
        try {
            var place = Files.createTempDirectory("command");
            var builder = new ProcessBuilder(Stream.concat(Stream.of(PackagedProgram.launcher().toString()),
                    Stream.of(arguments)).toList()).directory(Files.createDirectory(place.resolve("here")).toFile())
                    .redirectOutput(place.resolve("out").toFile())
                    .redirectError(place.resolve("err").toFile());
            builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "Europe/Rome"));
            builder.environment().putAll(environment);
            var process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // It ended without reading.
            }
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it does not end: " + String.join(" ", arguments));
            }
            var ending = new Ending(process.exitValue(), read(place.resolve("out")), read(place.resolve("err")));
            nothingIsLeft(place.resolve("here"));
            return ending;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static void nothingIsLeft(Path here) throws IOException {
        try (var files = Files.list(here)) {
            var left = files.toList();
            if (!left.isEmpty()) {
                throw new AssertionError("left in the working folder: " + left);
            }
        }
    }
}
