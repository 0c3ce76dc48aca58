import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// The image: a launcher, the jars, and its own Java. Nothing else has to be installed.
record Image(Product product) {
    void make() throws Exception {
        var libraries = new Libraries(product);
        var runtime = new Runtime(product, libraries).make();
        var input = Folders.empty(product.workshop().resolve("input"));
        libraries.copy(input);
        ClassCache.layTraining(product, input);
        new Licences(product).write(input.resolve("licences.txt"));
        copyPartsList(input);
        Folders.remove(product.image());
        Tool.run("jpackage", arguments(input, runtime));
        layLauncher();
        tidy();
        new ClassCache(product, new Config(product.image().resolve(Platform.here().app))).make();
        tidy();
    }

    /// Replaces jpackage's launcher with a script on Linux.
    private void layLauncher() throws IOException {
        if (Platform.here() == Platform.LINUX) {
            Files.delete(product.image().resolve("lib").resolve("libapplauncher.so"));
            var launcher = product.image().resolve("bin").resolve("daybook");
            Files.copy(Product.INSTALLER.resolve("linux.d").resolve("launcher.sh"), launcher,
                    StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /// The plugin that writes it does not work offline; installer/check-deb fails for a package without it.
    private void copyPartsList(Path input) throws IOException {
        var list = product.target().resolve("licences").resolve("bom.json");
        if (Files.exists(list)) {
            Files.copy(list, input.resolve("sbom.cdx.json"));
        } else {
            System.out.println("The image has no list of its parts (sbom.cdx.json): Maven was offline.");
        }
    }

    private List<String> arguments(Path input, Path runtime) throws IOException {
        var all = new ArrayList<>(List.of("--type", "app-image", "--name", "daybook", "--app-version",
                Platform.here().version(product.version()), "--vendor", "Daybook", "--description", "Daybook", "--icon",
                Icon.of(Platform.here(), product.workshop()).toString(), "--input", input.toString(), "--main-jar",
                product.jar().getFileName().toString(), "--main-class", product.main(), "--runtime-image",
                runtime.toString(), "--dest", product.target().toString()));
        for (var option : Lines.of(Product.INSTALLER.resolve("java.options"))) {
            all.addAll(List.of("--java-options", option));
        }
        all.addAll(List.of("--java-options", "--enable-native-access=javafx.graphics"));
        all.addAll(List.of("--java-options", "-Dorg.sqlite.lib.path=$APPDIR"));
        // At each start, the driver deletes libraries left by killed programs. In the system's temporary folder it would report
        // on standard error what others left there; with the library from the image, none are left.
        all.addAll(List.of("--java-options", "-Dorg.sqlite.tmpdir=$APPDIR"));
        if (Platform.here() == Platform.WINDOWS) {
            all.addAll(List.of("--add-launcher", "daybook-command=installer/windows-console.properties"));
        }
        return all;
    }

    /// Gives all files the same time, and permissions that do not depend on who builds.
    private void tidy() throws IOException {
        for (var file : Folders.all(product.image())) {
            if (Platform.here() == Platform.LINUX) {
                boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
            Files.setLastModifiedTime(file, FileTime.from(product.time()));
        }
    }
}
