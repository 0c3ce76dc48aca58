import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.Manifest;

/// The class path of the image: the program and its libraries without JavaFX, which is linked into the runtime. Of the store
/// driver's native libraries, only the one for this system is kept, next to its jar: it is loaded from the installation
/// instead of being unpacked into temp at each start.
record Libraries(Product product) {
    private static final String DRIVER = "sqlite-jdbc-";
    private static final String NATIVES = "org/sqlite/native/";

    List<Path> ofJavaFx() throws IOException {
        return Folders.files(product.libraries(), "javafx-*.jar");
    }

    List<Path> others() throws IOException {
        return Folders.files(product.libraries(), "*.jar").stream()
                .filter(jar -> !jar.getFileName().toString().startsWith("javafx-")).toList();
    }

    /// Copies the class path into a folder.
    void copy(Path folder) throws IOException {
        Files.copy(product.jar(), folder.resolve(product.jar().getFileName()));
        for (var jar : others()) {
            var copy = Files.copy(jar, folder.resolve(jar.getFileName()));
            if (jar.getFileName().toString().startsWith(DRIVER)) {
                takeNativesOut(copy, folder);
            }
            takeSignaturesOut(copy);
        }
    }

    private static void takeNativesOut(Path jar, Path folder) throws IOException {
        try (var zip = FileSystems.newFileSystem(jar)) {
            var ours = zip.getPath(NATIVES + Platform.here().drivers + "/" + Platform.processor());
            for (var library : Folders.files(ours, "*sqlitejdbc*")) {
                Files.copy(library, folder.resolve(library.getFileName().toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Folders.remove(zip.getPath(NATIVES));
        }
    }

    /// Removes the signature from a jar. Java does not cache classes of a signed jar and verifies each when it is loaded. The
    /// signature of the one signed library is for JVMs that accept only signed providers; ours does not require it. Maven has
    /// verified the checksum of the whole jar. The checksums of its classes are removed, too, since Java would read them all
    /// and keep them in memory (2.7 MB).
    private static void takeSignaturesOut(Path jar) throws IOException {
        try (var zip = FileSystems.newFileSystem(jar)) {
            var signatures = Folders.files(zip.getPath("META-INF"), "*.{SF,RSA,DSA,EC}");
            for (var signature : signatures) {
                Files.delete(signature);
            }
            if (!signatures.isEmpty()) {
                takeSumsOut(zip.getPath("META-INF", "MANIFEST.MF"));
            }
        }
    }

    private static void takeSumsOut(Path file) throws IOException {
        var time = Files.getLastModifiedTime(file);
        Manifest manifest;
        try (var in = Files.newInputStream(file)) {
            manifest = new Manifest(in);
        }
        manifest.getEntries().clear();
        try (var out = Files.newOutputStream(file)) {
            manifest.write(out);
        }
        Files.setLastModifiedTime(file, time);
    }
}
