package org.daybook.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The configuration of a launcher: which jars and which runtime it starts. The launcher reads it at each start and closes it
/// immediately, so replacing this one file replaces the whole program.
///
/// @param lines the lines of the file
record LauncherConfig(List<String> lines) {
    private static final String CLASS_PATH = "app.classpath=";
    private static final String RUNTIME = "app.runtime=";
    /// Options that belong to a folder on a stick and not to a version: the location of its settings and data, and the check of
    /// the class cache for bytes lost by the stick.
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

    /// Returns this configuration for a program in a folder below the launcher's own.
    ///
    /// @param below   for example `versions/0.2.0`
    /// @param present the launcher's current configuration
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

    /// Checks whether every jar and the runtime that it names exist.
    boolean isWhole(Installation here) {
        var jars = values(CLASS_PATH).stream().map(value -> resolved(value, here)).toList();
        var runtime = values(RUNTIME).stream().map(value -> resolved(value, here)).findFirst()
                .orElse(here.root().resolve(here.layout().runtime()));
        return !jars.isEmpty() && jars.stream().allMatch(Files::isReadable)
                && Files.isRegularFile(runtime.resolve("release"));
    }

    /// Checks whether it starts something in this folder below the program's own.
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
