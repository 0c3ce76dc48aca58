package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.demo.Size;

/// Prints the table of `docs/benchmarks.md`: each line compares ours with a known baseline, both measured alternately in one
/// run, so that a busy machine slows both. Arguments: the parts to run, of `window opening report driver finding import day
/// network screens screens-xl import-memory`; none means all but the last three, which need a display or minutes.
final class Benchmarks {
    private Benchmarks() {}

    /// @param parts the parts to run; none means all
    public static void main(String[] parts) throws IOException {
        var wanted = parts.length == 0
                ? new String[]{"window", "opening", "report", "driver", "finding", "import", "day", "network"}
                : parts;
        var folder = Files.createDirectories(Path.of("target", "benchmarks"));
        System.out.println(machine());
        System.out.println();
        System.out.println("| measured | ours, ms | against, ms | ratio | aim |");
        System.out.println("|---|---|---|---|---|");
        for (var part : wanted) {
            switch (part) {
                case "window" -> WindowBenchmark.run(folder).forEach(System.out::println);
                case "opening" -> OpeningBenchmark.run(folder).forEach(System.out::println);
                case "report" -> ReportBenchmark.run(folder).forEach(System.out::println);
                case "finding" -> FindingBenchmark.run(folder).forEach(System.out::println);
                case "import" -> ImportBenchmark.run(folder).forEach(System.out::println);
                case String some when some.startsWith("import-memory") ->
                    ImportMemoryBenchmark.run(folder, some).forEach(System.out::println);
                case "day" -> DayBenchmark.run(folder).forEach(System.out::println);
                case "network" -> NetworkBenchmark.run(folder).forEach(System.out::println);
                case "screens" -> ScreensBenchmark.run(folder, Size.S, Size.M, Size.L).forEach(System.out::println);
                case "screens-xl" ->
                    ScreensBenchmark.run(folder, Size.S, Size.M, Size.L, Size.XL).forEach(System.out::println);
                case String some when some.startsWith("screens:") ->
                    ScreensBenchmark.run(folder, sizes(some)).forEach(System.out::println);
                case "driver" -> DriverBenchmark.run(folder).forEach(System.out::println);
                default -> throw new IllegalArgumentException("no such part: " + part);
            }
        }
    }

    /// `screens:s,m` selects only these sizes.
    private static Size[] sizes(String part) {
        return Stream.of(part.substring(part.indexOf(':') + 1).split(",", -1))
                .map(size -> Size.valueOf(size.toUpperCase(Locale.ROOT))).toArray(Size[]::new);
    }

    private static String machine() {
        var runtime = Runtime.getRuntime();
        return String.format(Locale.ROOT, "%d cores, %s %s, Java %s (%s)", runtime.availableProcessors(),
                System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.version(),
                System.getProperty("java.vm.name"));
    }
}
