import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// What the launchers of an image start, in the files that jpackage wrote.
///
/// @param app the folder of the jars, where they lie
record Config(Path app) {
    private static final String OPTION = "java-options=";
    private static final String JAR = "app.classpath=";

    /// The options of the Java machine, as an image in this very place takes them.
    List<String> options() throws IOException {
        return values(OPTION);
    }

    String classPath() throws IOException {
        return String.join(File.pathSeparator, values(JAR));
    }

    private List<String> values(String key) throws IOException {
        return Files.readAllLines(app.resolve("daybook.cfg"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(key)).map(line -> line.substring(key.length())
                        .replace("$APPDIR", app.toAbsolutePath().toString())).toList();
    }

    /// Adds an option to every launcher; `[JavaOptions]` is the last part of the file.
    void add(String option) throws IOException {
        for (var file : Folders.files(app, "*.cfg")) {
            Files.writeString(file, OPTION + option + System.lineSeparator(), StandardOpenOption.APPEND);
        }
    }
}
