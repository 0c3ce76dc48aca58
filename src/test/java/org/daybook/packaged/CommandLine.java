package org.daybook.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybook.app.PreparedSite;

/// Starts the launcher of the packaged program as a shell does, and reads its output.
final class CommandLine {
    /// The environment of a command without a window.
    static final Map<String, String> NO_DISPLAY = Map.of("DISPLAY", "");
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
        return run(NO_DISPLAY, input, arguments);
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

    /// Creates an invented store of a small site as it is on 25 November 2026; every site with the same seed is the same.
    static Ending invent(Map<String, String> environment, Path store, int seed) {
        return run(environment, PreparedSite.PASSPHRASE + "\n", "demo", store.toString(), "--size", "xs", "--seed",
                Integer.toString(seed), "--as-of", "2026-11-25", "--passphrase-stdin");
    }

    /// Returns the names of what lies in a folder, sorted.
    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
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
