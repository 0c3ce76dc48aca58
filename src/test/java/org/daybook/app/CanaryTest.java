package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybook.testing.KilledProgram;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Reliability;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// After [CanaryDay], no word about a woman, no passphrase and no line of a kit can be read in any file that the program left:
/// the store, the store that a restore kept, temporary files, standard output and error, which include the log, settings,
/// backups, exports. Nor is there a name in a file name.
@Timeout(240)
class CanaryTest {
    @TempDir
    Path place;
    @TempDir
    Path apart;

    /// `CanaryIT` lives through a day that ends in order in the packaged program.
    @Test
    @Tag("long")
    void nothingIsReadableAfterAWholeDay() throws Exception {
        live("whole");
        nothingIsReadable("a program that ended");
    }

    @Test
    void nothingIsReadableAfterADayThatEndsWithADeath() throws Exception {
        live("killed");
        nothingIsReadable("a program that was killed");
    }

    private void live(String end) throws Exception {
        for (var folder : List.of("temp", "log")) {
            Files.createDirectories(place.resolve(folder));
        }
        var said = place.resolve("log").resolve("said");
        var errors = place.resolve("log").resolve("errors");
        var child = new ProcessBuilder(command(end)).redirectOutput(said.toFile())
                .redirectError(errors.toFile()).start();
        try {
            var last = end.equals("killed") ? "open" : "lived";
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(200);
            while (!Files.readString(said).contains(last)) {
                assertTrue(child.isAlive() || Files.readString(said).contains(last),
                        () -> "it ended too early: " + read(errors));
                assertTrue(System.nanoTime() < patience, () -> "it takes too long: " + read(errors));
                Thread.sleep(20);
            }
            assertTrue(end.equals("killed") || child.waitFor(20, TimeUnit.SECONDS), "it ends");
        } finally {
            child.destroyForcibly();
            child.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private List<String> command(String end) {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m"));
        command.addAll(KilledProgram.SHORT_LIVED);
        command.addAll(List.of("-Dtestfx.headless=true", "-Dheadless.geometry=1920x1200-32", "-Dtestfx.robot=glass",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + place.resolve("temp"),
                "-Duser.home=" + place.resolve("home"), "-Ddaybook.home=" + place.resolve("home"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(CanaryDay.class.getName(), place.toString(), paper().toString(), end));
        return command;
    }

    private Path paper() {
        return apart.resolve("paper");
    }

    private List<String> secrets() throws IOException {
        var secrets = new ArrayList<>(List.of(TestHouse.PASSPHRASE, CanaryDay.WRONG, CanaryDay.HERS));
        for (var line : Files.readAllLines(paper())) {
            secrets.addAll(List.of(line, line.replace(" ", "")));
        }
        assertTrue(secrets.size() > 30, "three sheets of five lines");
        return secrets;
    }

    private void nothingIsReadable(String after) throws IOException {
        assertEquals(List.of(), Markers.readableIn(List.of(place)));
        var secrets = secrets();
        var scanned = files();
        for (var needed : List.of("data/store/slots", "settings/", "stick/daybook-", "exports/", "log/said",
                "log/errors",
                "data/store-before-")) {
            assertTrue(scanned.stream().anyMatch(file -> file.startsWith(needed)), () -> needed + " in " + scanned);
        }
        for (var file : scanned) {
            var bytes = Files.readString(place.resolve(file), StandardCharsets.ISO_8859_1);
            for (var secret : secrets) {
                assertTrue(!bytes.contains(secret) && !bytes.contains(spaced(secret)), file);
            }
            assertTrue(!bytes.startsWith("SQLite format 3"), file);
            assertTrue(!Markers.readableIn(file), file);
        }
        Reliability.note("canary scan after a whole day, " + after, scanned.size() + " files, 0 hits");
    }

    private static String spaced(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).map(file -> place.relativize(file).toString()).sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
