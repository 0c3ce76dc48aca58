package org.daybook.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybook.benchmark.FirstWindow;
import org.daybook.packaged.journeys.DoesTheTwelveTasks;

/// How quickly the packaged program opens its window and how much memory it then uses, compared with a bare JavaFX window on
/// the same runtime, once with Java's defaults and once with the program's own options but no cache, and with another program
/// for secrets. Alternately, each from the start of the process until the display has its window. Prints the table of
/// `docs/benchmarks.md`.
final class PackagedBenchmark {
    private static final int ROUNDS = 9;
    private static final Path HOME = Path.of("target", "benchmarks", "user").toAbsolutePath();

    private PackagedBenchmark() {}

    private record Program(String window, List<String> command) {}

    private record Seen(double millis, long kilobytes) {}

    /// @param arguments a display such as `:70`, on which a window manager runs
    public static void main(String[] arguments) throws Exception {
        var display = arguments[0];
        var programs = new LinkedHashMap<String, Program>();
        programs.put("bare JavaFX window", new Program("bare", PackagedProgram.plainJava(FirstWindow.class,
                List.of("bare"))));
        // Drawn as JavaFX does by default on Linux.
        programs.put("bare JavaFX window, Daybook's options", new Program("bare", PackagedProgram.java(
                List.of("-XX:AOTMode=off", "-Dprism.order=es2,sw"), FirstWindow.class, List.of("bare"))));
        programs.put("Daybook, installed image",
                new Program("Daybook", List.of(PackagedProgram.launcher().toString())));
        if (Files.isExecutable(Path.of("/usr/bin/keepassxc"))) {
            programs.put("KeePassXC", new Program("KeePassXC", List.of("/usr/bin/keepassxc")));
        }
        var seen = new LinkedHashMap<String, List<Seen>>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (var program : programs.entrySet()) {
                var one = start(program.getValue(), display);
                if (round > 0) {
                    seen.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(one);
                }
            }
        }
        print(seen);
        afterTheTasks(display, memory(seen.values().iterator().next()));
    }

    /// Measures the memory after a day with every task in one window, without looking for defects.
    private static void afterTheTasks(String display, double bare) throws IOException, InterruptedException {
        System.setProperty("journey.looks", "off");
        try (var store = PackagedStore.written()) {
            var walked = Walked.through(DoesTheTwelveTasks.class, Walked.View.USUAL, new Windows(display, store),
                    Files.createTempDirectory(HOME, "day"));
            var status = walked.found().resolve("memory.txt");
            if (!Files.exists(status)) {
                throw new IllegalStateException(walked.failure());
            }
            double memory = Long.parseLong(Files.readString(status).replaceAll("\\D", "")) / 1024.0;
            System.out.printf(Locale.ROOT,
                    "After the twelve tasks in one window: %.0f MB, %.2f times the bare window.%n",
                    memory, memory / bare);
        }
    }

    private static void print(Map<String, List<Seen>> seen) throws IOException {
        var bare = seen.values().iterator().next();
        System.out.println("| program | first window, ms | ratio | least, ms | ratio | RSS then, MB | ratio |\n"
                + "|---|---|---|---|---|---|---|");
        seen.forEach((name, all) -> System.out.printf(Locale.ROOT, "| %s | %.0f | %.2f | %.0f | %.2f | %.0f | %.2f |%n",
                name, millis(all), millis(all) / millis(bare), least(all), least(all) / least(bare), memory(all),
                memory(all) / memory(bare)));
        System.out.printf(Locale.ROOT, "%nThe image takes %.0f MB on the disk.%n",
                size(PackagedProgram.image()) / 1e6);
    }

    private static double millis(List<Seen> all) {
        return all.stream().mapToDouble(Seen::millis).sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }

    /// On a shared machine, this is the run that was disturbed least.
    private static double least(List<Seen> all) {
        return all.stream().mapToDouble(Seen::millis).min().orElseThrow();
    }

    private static double memory(List<Seen> all) {
        return all.stream().mapToDouble(Seen::kilobytes).sorted().skip(all.size() / 2).findFirst().orElseThrow() / 1024;
    }

    private static Seen start(Program program, String display) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(program.command()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("DISPLAY", display, "HOME", Files.createDirectories(HOME).toString(),
                "XDG_CONFIG_HOME", HOME.resolve("config").toString(), "XDG_DATA_HOME",
                HOME.resolve("data").toString()));
        long began = System.nanoTime();
        var process = builder.start();
        Outside.awaitWindow(display, program.window(), process);
        double millis = (System.nanoTime() - began) / 1e6;
        process.waitFor(1, TimeUnit.SECONDS);
        var seen = new Seen(millis, memory(process));
        process.destroy();
        process.waitFor();
        return seen;
    }

    private static long memory(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS")).map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong).findFirst().orElseThrow();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
