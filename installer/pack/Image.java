import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/// The image: a launcher, the jars, and a Java of its own. Nothing else has to be installed.
record Image(Product product) {
    void make() throws Exception {
        var libraries = new Libraries(product);
        var runtime = new Runtime(product, libraries).make();
        var input = Folders.empty(product.workshop().resolve("input"));
        libraries.copy(input);
        ClassCache.layTraining(product, input);
        Folders.remove(product.image());
        Tool.run("jpackage", arguments(input, runtime));
        date();
        new ClassCache(product, new Config(product.image().resolve(Platform.here().app))).make();
        date();
    }

    private List<String> arguments(Path input, Path runtime) throws IOException {
        var all = new ArrayList<>(List.of("--type", "app-image", "--name", "daybook", "--app-version",
                product.version(), "--vendor", "Daybook", "--description", "Daybook", "--icon",
                "src/main/resources/icons/daybook-256.png", "--input", input.toString(), "--main-jar",
                product.jar().getFileName().toString(), "--main-class", product.main(), "--runtime-image",
                runtime.toString(), "--dest", product.target().toString()));
        for (var option : Lines.of(Product.INSTALLER.resolve("java.options"))) {
            all.addAll(List.of("--java-options", option));
        }
        all.addAll(List.of("--java-options", "--enable-native-access=javafx.graphics"));
        all.addAll(List.of("--java-options", "-Dorg.sqlite.lib.path=$APPDIR"));
        return all;
    }

    /// Java takes a cache only beside modules of the size and time it was made of.
    private void date() throws IOException {
        for (var file : Folders.all(product.image())) {
            Files.setLastModifiedTime(file, FileTime.from(product.time()));
        }
    }
}
