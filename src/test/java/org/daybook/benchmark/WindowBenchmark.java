package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// From the start of the process to the first drawn window: Daybook on an empty home against a bare JavaFX window, same Java,
/// same class path, same flags as the launcher's.
final class WindowBenchmark {
    private static final int RUNS = 9;

    private WindowBenchmark() {}

    static List<String> run(Path folder) throws IOException {
        var homes = Files.createDirectories(folder.resolve("homes"));
        return List.of(new Duel("process start to first window, against a bare JavaFX window", 1.5, RUNS)
                .fight(() -> start(FirstWindow.DAYBOOK, homes), () -> start(FirstWindow.BARE, homes)));
    }

    private static long start(String which, Path homes) throws IOException, InterruptedException {
        var home = Files.createTempDirectory(homes.toAbsolutePath(), "home");
        long start = System.nanoTime();
        var process = new ProcessBuilder(command(which, home)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var out = process.inputReader()) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals(FirstWindow.SHOWN)) {
                    return System.nanoTime() - start;
                }
            }
            throw new IOException("no window came");
        } finally {
            process.destroyForcibly().waitFor();
            clear(home);
        }
    }

    private static List<String> command(String which, Path home) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Ddaybook.home=" + home,
                "-cp", System.getProperty("java.class.path"),
                FirstWindow.class.getName(), which));
        return command;
    }

    private static void clear(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
