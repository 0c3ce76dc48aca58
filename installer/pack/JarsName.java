import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/// The identifier of the jars that a cache was made from. The program computes it at each start, so its code is called here.
final class JarsName {
    private JarsName() {}

    static String of(Path program, String classPath) throws Exception {
        try (var loader = new URLClassLoader(new URL[] {program.toUri().toURL()})) {
            return (String) loader.loadClass("org.daybook.ClassCache").getMethod("jars", String.class).invoke(null,
                    classPath);
        }
    }
}
