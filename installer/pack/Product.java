import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/// The results of Maven's build in its target folder.
///
/// @param target  Maven's target folder
/// @param jar     the program
/// @param version the program's version
/// @param main    the program's main class
/// @param time    the modification time of every file of an image, so that two builds are identical
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

    /// The folder of the libraries that Maven copied.
    Path libraries() {
        return target.resolve("libs");
    }

    /// Returns the program and all its libraries.
    List<Path> everyJar() throws IOException {
        var all = new ArrayList<>(List.of(jar));
        all.addAll(Folders.files(libraries(), "*.jar"));
        return all;
    }

    /// The image, which people start.
    Path image() {
        return target.resolve(Platform.here().image());
    }

    /// The folder for intermediate results.
    Path workshop() throws IOException {
        return Files.createDirectories(target.resolve("pack"));
    }
}
