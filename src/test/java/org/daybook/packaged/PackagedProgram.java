package org.daybook.packaged;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The image built by `mvn package`: its launcher, and how that launcher starts Java.
final class PackagedProgram {
    private static final Path IMAGE = Path.of(System.getProperty("daybook.image", "target/daybook")).toAbsolutePath();
    private static final Path APP = IMAGE.resolve("lib/app");

    private PackagedProgram() {}

    /// Returns its folder.
    static Path image() {
        return IMAGE;
    }

    /// Returns the launcher that a person starts.
    static Path launcher() {
        return IMAGE.resolve("bin/daybook");
    }

    /// Starts Java as the launcher does: the image's own runtime, its options, its class path, and after it that of the tests.
    /// The name of the jars from which the class cache was made is left out: there are more of them here.
    ///
    /// @param options further options, for example `-Ddaybook.home=...`
    static List<String> java(List<String> options, Class<?> main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(IMAGE.resolve("lib/runtime/bin/java").toString());
        configured("java-options=").stream().filter(option -> !option.startsWith("-Ddaybook.jars="))
                .forEach(command::add);
        command.addAll(options);
        command.add("-cp");
        command.add(String.join(File.pathSeparator,
                Stream.concat(configured("app.classpath=").stream(), tests()).toList()));
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }

    /// Starts Java without any choice: the image's own runtime with Java's default options.
    static List<String> plainJava(Class<?> main, List<String> arguments) {
        var command = new ArrayList<>(List.of(IMAGE.resolve("lib/runtime/bin/java").toString(), "-cp",
                String.join(File.pathSeparator, tests().toList()), main.getName()));
        command.addAll(arguments);
        return command;
    }

    /// Returns what the launcher adds to Java's environment, if it is a script.
    static Map<String, String> environment() throws IOException {
        try (var lines = Files.lines(launcher(), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.matches("export [A-Z_]+=\\w+"))
                    .map(line -> line.substring(7).split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        }
    }

    /// Returns the values of a key in the launcher's configuration, in order.
    private static List<String> configured(String key) {
        try {
            return Files.readAllLines(APP.resolve("daybook.cfg")).stream().filter(line -> line.startsWith(key))
                    .map(line -> line.substring(key.length()).replace("$APPDIR", APP.toString())
                            .replace("$ROOTDIR", IMAGE.toString()).replace("$BINDIR", IMAGE + "/bin"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the tests' own classes and the test libraries.
    private static Stream<String> tests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith("test-classes") || part.matches(".*(junit|testfx|opentest4j|apiguardian"
                        + "|hamcrest).*\\.jar"))
                .map(part -> Path.of(part).toAbsolutePath().toString());
    }
}
