import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/// What Maven left in its target folder.
///
/// @param target  Maven's folder
/// @param jar     the program
/// @param version of the program
/// @param main    its first class
/// @param time    which every file of an image bears, so that two builds differ in nothing
record Product(Path target, Path jar, String version, String main, Instant time) {
    /// The sources of the installers.
    static final Path INSTALLER = Path.of("installer");

    static Product in(Path target) throws IOException {
        try (var jars = Files.newDirectoryStream(target, "daybook-*.jar")) {
            var jar = jars.iterator().next();
            try (var open = new JarFile(jar.toFile())) {
                var manifest = open.getManifest().getMainAttributes();
                return new Product(target, jar, manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION),
                        manifest.getValue(Attributes.Name.MAIN_CLASS), Instant.parse(manifest.getValue("Build-Time")));
            }
        }
    }

    /// The libraries that Maven copied.
    Path libraries() {
        return target.resolve("libs");
    }

    /// The program and all its libraries.
    List<Path> everyJar() throws IOException {
        var all = new ArrayList<>(List.of(jar));
        all.addAll(Folders.files(libraries(), "*.jar"));
        return all;
    }

    /// What people start.
    Path image() {
        return target.resolve(Platform.here().image());
    }

    /// Where parts are made that no one starts.
    Path workshop() throws IOException {
        return Files.createDirectories(target.resolve("pack"));
    }
}
