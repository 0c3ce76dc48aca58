package org.daybook.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.app.PreparedSite;
import org.daybook.ui.Appearance.Theme;

/// A journey that the packaged program was taken through, in a process and a home of its own.
///
/// @param home  settings and store
/// @param found pictures, findings and the program's output
record Walked(Path home, Path found) {
    private static final int PATIENCE = Integer.getInteger("journey.seconds", 480);
    private static final Pattern LATE_KEY = Pattern.compile("\\(java:\\d+\\): Gtk-CRITICAL .* gtk_widget_event: .*");
    private static final Path PICTURES = Path.of("target", "pictures").toAbsolutePath();

    /// The appearance of the window.
    ///
    /// @param language `en` or `it`
    /// @param zoom     of the program, in per cent
    record View(String language, int zoom, int width, int height, Theme theme) {
        /// English at 1366x768.
        static final View USUAL = new View("en", 100, 1366, 768);

        View(String language, int zoom, int width, int height) {
            this(language, zoom, width, height, Theme.LIGHT);
        }

        /// Returns the same in the dark theme.
        View dark() {
            return new View(language, zoom, width, height, Theme.DARK);
        }

        @Override
        public String toString() {
            return language + "-" + width + "x" + height + "-" + zoom + (theme == Theme.DARK ? "-dark" : "");
        }
    }

    /// Takes the program through a journey and waits for its end.
    static Walked through(Class<? extends Journey> journey, View view, Windows windows, Path place)
            throws IOException, InterruptedException {
        var store = windows.store();
        var home = place.resolve("home");
        var found = Files.createDirectories(PICTURES.resolve(journey.getSimpleName() + "-" + view));
        clear(found);
        var settings = home.resolve("settings");
        var data = home.resolve("data").resolve("store");
        store.copyTo(data);
        PreparedSite.remember(settings, data, view.language(), view.theme(), view.zoom());
        var prepared = new Prepared(store.cards(), Files.createDirectories(place.resolve("folder")));
        var options = new ArrayList<>(prepared.options());
        options.add("-Ddaybook.home=" + home);
        var looks = System.getProperty("journey.looks", "on");
        options.add("-Djourney.looks=" + looks);
        if (!looks.equals("off")) {
            // Looking makes pictures: in the young generation of a person's window, there would be ten collections a second.
            options.addAll(List.of("-Xms160m", "-Xmn96m"));
        }
        options.add("-D" + Looks.ZOOM + "=" + view.zoom());
        options.add("-Djava.io.tmpdir=" + Files.createDirectories(place.resolve("temp")));
        var builder = new ProcessBuilder(PackagedProgram.java(options, JourneyMain.class, List.of(journey.getName(),
                found.toString(), view.language(), Integer.toString(view.width()), Integer.toString(view.height()))))
                .redirectOutput(found.resolve("out.txt").toFile())
                .redirectError(found.resolve("err.txt").toFile())
                .directory(Files.createDirectories(place.resolve("here")).toFile());
        builder.environment().putAll(windows.environment(place));
        builder.environment().putAll(PackagedProgram.environment());
        var process = builder.start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Files.writeString(found.resolve("exit.txt"), Integer.toString(process.exitValue()));
        return new Walked(home, found);
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /// Asserts that it reached its end, nothing was wrong with any screen, and the program printed nothing.
    void isWell() throws IOException {
        assertEquals("", read("failure.txt"));
        assertTrue(Files.exists(found.resolve("done")), "it came to its end");
        assertEquals("", KnownFindings.without(read("findings.txt")));
        assertEquals("", read("out.txt"), "standard output");
        assertEquals("", withoutGtk(read("err.txt")), "standard error");
    }

    /// Asserts that the system ended it on its way, in an orderly way: it kept what it had to keep and printed nothing.
    void isEndedInOrder() throws IOException {
        assertEquals("", read("failure.txt"));
        assertEquals("0", read("exit.txt"), "what it ended with");
        assertEquals("", read("out.txt"), "standard output");
        assertEquals("", withoutGtk(read("err.txt")), "standard error");
    }

    /// GTK complains when a key is released after its file dialog has closed, as happens with a robot's quick keys.
    private static String withoutGtk(String said) {
        return said.lines().filter(line -> !line.isBlank()).filter(line -> !LATE_KEY.matcher(line).matches())
                .collect(Collectors.joining("\n"));
    }

    /// Returns why it did not reach its end.
    String failure() {
        try {
            return read("failure.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String name) throws IOException {
        var file = found.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /// Returns the store after it.
    Path store() {
        return home.resolve("data").resolve("store");
    }
}
