package org.daybook.update;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A program folder laid out like the packaged one, with a few bytes for each part: launcher, configuration, two jars, runtime.
///
/// @param root the folder
record TestImage(Path root) {
    /// Makes one below an existing folder.
    static TestImage make(Path root, String version) {
        try {
            write(root.resolve("bin/daybook"), "launcher " + version);
            root.resolve("bin/daybook").toFile().setExecutable(true);
            write(root.resolve("lib/app/daybook-" + version + ".jar"), "jar " + version);
            write(root.resolve("lib/app/other.jar"), "other jar " + version);
            write(root.resolve("lib/runtime/release"), "runtime " + version);
            write(root.resolve("lib/runtime/lib/modules"), "modules " + version);
            write(root.resolve("lib/app/daybook.cfg"), """
              [Application]
              app.classpath=$APPDIR/daybook-%s.jar
              app.mainclass=org.daybook.Main
              app.classpath=$APPDIR/other.jar

              [JavaOptions]
              java-options=-Djpackage.app-version=%s
              java-options=-Dlibrary=$ROOTDIR/lib/native:$BINDIR
              """.formatted(version, version));
            return new TestImage(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Installation installation() {
        return Installation.of(launcher()).orElseThrow();
    }

    Path launcher() {
        return root.resolve("bin/daybook");
    }

    Path config() {
        return root.resolve("lib/app/daybook.cfg");
    }

    /// Returns what the launcher would start, by the rules of the packaged launcher: the jars in order and the runtime. It
    /// fails if one of them is missing.
    List<String> started() {
        try {
            var lines = Files.readAllLines(config());
            var jars = lines.stream().filter(line -> line.startsWith("app.classpath="));
            var runtime = lines.stream().filter(line -> line.startsWith("app.runtime=")).findFirst()
                    .orElse("app.runtime=$ROOTDIR/lib/runtime") + "/release";
            return java.util.stream.Stream.concat(jars, java.util.stream.Stream.of(runtime)).map(this::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String content(String line) {
        var path = line.substring(line.indexOf('=') + 1).replace("$APPDIR", root.resolve("lib/app").toString())
                .replace("$ROOTDIR", root.toString());
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns what the launcher starts for this version if it is complete.
    static List<String> whole(String version) {
        return List.of("jar " + version, "other jar " + version, "runtime " + version);
    }
}
