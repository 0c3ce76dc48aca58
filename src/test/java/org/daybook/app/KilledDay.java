package org.daybook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daybook.testing.KilledProgram;
import org.junit.jupiter.api.Assertions;

/// Runs [LivedDay] in a Java process of its own and kills it. All its output goes into files, which stay complete when the
/// process dies.
///
/// @param place the folder for its temporary files, its home, its exports and its log
record KilledDay(Path place) {
    Path exports() {
        return place.resolve("exports");
    }

    /// Continues in a store until this many lines were reported and a little longer, then is killed.
    ///
    /// @param pause in milliseconds
    /// @return the lines
    List<String> until(Path store, int lines, int pause) throws IOException, InterruptedException {
        for (var folder : List.of("temp", "home", "log")) {
            Files.createDirectories(place.resolve(folder));
        }
        var said = place.resolve("log").resolve("said");
        var child = new ProcessBuilder(command(store)).redirectOutput(said.toFile())
                .redirectError(place.resolve("log").resolve("errors").toFile()).start();
        try {
            await(child, said, lines);
            Thread.sleep(pause);
        } finally {
            child.destroyForcibly();
            child.waitFor(10, TimeUnit.SECONDS);
        }
        Assertions.assertEquals(137, child.exitValue(), "it was killed and did not end by itself");
        return said(said);
    }

    private List<String> command(Path store) {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx384m"));
        command.addAll(KilledProgram.SHORT_LIVED);
        command.addAll(List.of("-Djava.io.tmpdir=" + place.resolve("temp"), "-Ddaybook.home=" + place.resolve("home"),
                "-Duser.home=" + place.resolve("home"), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LivedDay.class.getName(), store.toString(), exports().toString()));
        return command;
    }

    private static void await(Process child, Path said, int lines) throws IOException, InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (said(said).size() < lines) {
            Assertions.assertTrue(child.isAlive(), "it ended before it was killed");
            Assertions.assertTrue(System.nanoTime() < patience, "it takes too long");
            Thread.sleep(3);
        }
    }

    /// Returns complete lines only: the last may have been cut off.
    private static List<String> said(Path file) throws IOException {
        var text = Files.exists(file) ? Files.readString(file) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
