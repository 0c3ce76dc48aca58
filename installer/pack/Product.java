import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/// What Maven left in its target folder.
///
/// @param target  Maven's folder
/// @param jar     the program
/// @param version of the program
/// @param main    its first class
record Product(Path target, Path jar, String version, String main) {
    /// The sources of the installers.
    static final Path INSTALLER = Path.of("installer");

    static Product in(Path target) throws IOException {
        try (var jars = Files.newDirectoryStream(target, "daybook-*.jar")) {
            var jar = jars.iterator().next();
            try (var open = new JarFile(jar.toFile())) {
                var manifest = open.getManifest().getMainAttributes();
                return new Product(target, jar, manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION),
                        manifest.getValue(Attributes.Name.MAIN_CLASS));
            }
        }
    }

    /// The libraries that Maven copied.
    Path libraries() {
        return target.resolve("libs");
    }

    /// Where parts are made that no one starts.
    Path workshop() throws IOException {
        return Files.createDirectories(target.resolve("pack"));
    }
}
