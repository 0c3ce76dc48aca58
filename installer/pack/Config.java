import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// The configuration files of an image's launchers, written by jpackage.
///
/// @param app the folder that contains the jars and these files
record Config(Path app) {
    private static final String OPTION = "java-options=";
    private static final String JAR = "app.classpath=";

    /// Returns the JVM options, as they apply to the image in its present folder.
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

    /// Adds an option to every launcher; `[JavaOptions]` is the last section of the file.
    void add(String option) throws IOException {
        for (var file : Folders.files(app, "*.cfg")) {
            Files.writeString(file, OPTION + option + System.lineSeparator(), StandardOpenOption.APPEND);
        }
    }
}
