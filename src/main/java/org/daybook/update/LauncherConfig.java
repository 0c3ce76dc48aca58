package org.daybook.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The configuration of a launcher: which jars and which runtime it starts. The launcher reads it at each start and
/// closes it at once, so exchanging this one file exchanges the whole program.
///
/// @param lines as they stand in the file
record LauncherConfig(List<String> lines) {
    private static final String CLASS_PATH = "app.classpath=";
    private static final String RUNTIME = "app.runtime=";
    /// What belongs to a folder on a stick and not to a version: where its settings and data lie, and that bytes which a
    /// stick lost in the class cache are noticed.
    private static final List<String> OF_THE_FOLDER = List.of("java-options=-Ddaybook.home=",
            "java-options=-XX:+VerifySharedSpaces");
    private static final String ROOT = "$ROOTDIR";

    LauncherConfig {
        lines = List.copyOf(lines);
    }

    static LauncherConfig read(Path file) throws IOException {
        return new LauncherConfig(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /// This configuration for a program that lies in a folder below the launcher's own.
    ///
    /// @param below   for example `versions/0.2.0`
    /// @param present what the launcher has now
    LauncherConfig movedTo(String below, ImageLayout layout, LauncherConfig present) {
        var moved = new ArrayList<String>();
        for (var line : lines) {
            if (!line.startsWith(RUNTIME) && !isOfTheFolder(line)) {
                moved.add(moved(line, ROOT + "/" + below, layout));
            }
            if (line.equals("[Application]")) {
                moved.add(RUNTIME + ROOT + "/" + below + "/" + layout.runtime());
            }
            if (line.equals("[JavaOptions]")) {
                present.lines().stream().filter(LauncherConfig::isOfTheFolder).forEach(moved::add);
            }
        }
        return new LauncherConfig(moved);
    }

    private static boolean isOfTheFolder(String line) {
        return OF_THE_FOLDER.stream().anyMatch(line::startsWith);
    }

    private static String moved(String line, String home, ImageLayout layout) {
        var whole = "\0";
        return line.replace(ROOT, whole).replace("$APPDIR", whole + "/" + layout.application())
                .replace("$BINDIR", layout.launchers().isEmpty() ? whole : whole + "/" + layout.launchers())
                .replace(whole, home);
    }

    /// Whether every jar and the runtime that it names are there.
    boolean isWhole(Installation here) {
        var jars = values(CLASS_PATH).stream().map(value -> resolved(value, here)).toList();
        var runtime = values(RUNTIME).stream().map(value -> resolved(value, here)).findFirst()
                .orElse(here.root().resolve(here.layout().runtime()));
        return !jars.isEmpty() && jars.stream().allMatch(Files::isReadable)
                && Files.isRegularFile(runtime.resolve("release"));
    }

    /// Whether it starts what lies below this folder of the program's own.
    boolean uses(String below) {
        return lines.stream().anyMatch(line -> line.contains(ROOT + "/" + below + "/"));
    }

    private List<String> values(String key) {
        return lines.stream().filter(line -> line.startsWith(key)).map(line -> line.substring(key.length())).toList();
    }

    private static Path resolved(String value, Installation here) {
        return Path.of(value.replace('\\', '/').replace("$APPDIR", here.applicationFolder().toString())
                .replace(ROOT, here.root().toString()));
    }
}
