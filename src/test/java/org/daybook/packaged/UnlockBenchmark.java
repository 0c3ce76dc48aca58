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
import org.daybook.app.PreparedSite;
import org.daybook.ui.Appearance.Theme;
import org.daybook.benchmark.FirstWindow;
import org.daybook.packaged.journeys.UnlocksToToday;

/// How long it takes from pressing Enter on the locked screen until Today is shown with its content, without the derivation of
/// the key, compared with a bare JavaFX window on the same runtime; wall-clock and processor time, alternately, each in a
/// process of its own. Prints the table of `docs/benchmarks.md`.
final class UnlockBenchmark {
    private static final Path HOME = Path.of("target", "benchmarks", "unlock").toAbsolutePath();
    /// In milliseconds, as the kernel counts it.
    private static final int TICK = 10;

    private UnlockBenchmark() {}

    /// Wall-clock and processor time, in milliseconds.
    private record Took(double clock, double processor) {
        Took since(Took former) {
            return new Took(clock - former.clock, processor - former.processor);
        }
    }

    /// @param arguments a display on which a window manager runs, the folder of a store that opens with
    ///                  [PreparedSite#PASSPHRASE], and the number of rounds
    public static void main(String[] arguments) throws Exception {
        var seen = new LinkedHashMap<String, List<Took>>();
        int rounds = Integer.parseInt(arguments[2]);
        for (int round = 0; round < rounds; round++) {
            add(seen, "bare JavaFX window", bare(arguments[0]));
            var stages = unlock(arguments[0], Path.of(arguments[1]));
            var key = stages.getOrDefault("KEY_DERIVED", new Took(0, 0));
            add(seen, "derivation of the key", key);
            stages.forEach((stage, took) -> {
                if (!stage.equals("PRESSED") && !stage.equals("KEY_DERIVED")) {
                    add(seen, stage, took.since(key));
                }
            });
        }
        print(seen);
    }

    private static void add(Map<String, List<Took>> seen, String what, Took took) {
        seen.computeIfAbsent(what, _ -> new ArrayList<>()).add(took);
    }

    private static Took bare(String display) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(PackagedProgram.plainJava(FirstWindow.class, List.of("bare")));
        builder.environment().put("DISPLAY", display);
        var began = System.nanoTime();
        var process = builder.redirectErrorStream(true).start();
        try (var said = process.inputReader()) {
            // Warnings from Java come before it.
            if (said.lines().noneMatch(line -> line.equals("first window"))) {
                throw new IllegalStateException("the bare window does not open");
            }
            var took = new Took((System.nanoTime() - began) / 1e6, processor(process));
            process.destroy();
            process.waitFor();
            return took;
        }
    }

    private static double processor(Process process) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return TICK * (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]));
    }

    private static Map<String, Took> unlock(String display, Path store) throws IOException, InterruptedException {
        var home = Files.createDirectories(HOME.resolve("home"));
        PreparedSite.remember(home.resolve("settings"), store, "en", Theme.LIGHT, 100);
        var stages = HOME.resolve("stages.txt");
        Files.deleteIfExists(stages);
        var options = List.of("-Ddaybook.home=" + home, "-Dunlock.found=" + stages,
                "-Dunlock.key=" + System.getProperty("unlock.key", "120"));
        var builder = new ProcessBuilder(PackagedProgram.java(options, JourneyMain.class,
                List.of(UnlocksToToday.class.getName(), HOME.toString(), "en", "1366", "768")));
        builder.environment().putAll(PackagedProgram.environment());
        builder.environment().put("DISPLAY", display);
        var process = builder.redirectErrorStream(true).redirectOutput(HOME.resolve("out.txt").toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        var took = new LinkedHashMap<String, Took>();
        for (var line : Files.readAllLines(stages)) {
            var parts = line.split("\t");
            took.put(parts[0], new Took(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        }
        return took;
    }

    private static void print(Map<String, List<Took>> seen) {
        var bare = median(seen.values().iterator().next());
        System.out.println(
                "| from the press, without the key | clock, ms | ratio | processor, ms | ratio |\n|---|---|---|---|---|");
        seen.forEach((what, all) -> {
            var one = median(all);
            System.out.printf(Locale.ROOT, "| %s | %.0f | %.2f | %.0f | %.2f |%n",
                    what.toLowerCase(Locale.ROOT).replace('_', ' '),
                    one.clock, one.clock / bare.clock, one.processor, one.processor / bare.processor);
        });
    }

    private static Took median(List<Took> all) {
        return new Took(all.stream().mapToDouble(Took::clock).sorted().skip(all.size() / 2).findFirst().orElseThrow(),
                all.stream().mapToDouble(Took::processor).sorted().skip(all.size() / 2).findFirst().orElseThrow());
    }
}
