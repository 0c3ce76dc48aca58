import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The image: a launcher, the jars, and a Java of its own. Nothing else has to be installed.
record Image(Product product) {
    void make() throws IOException {
        var libraries = new Libraries(product);
        var runtime = new Runtime(product, libraries).make();
        var input = Folders.empty(product.workshop().resolve("input"));
        libraries.copy(input);
        Folders.remove(product.target().resolve(Platform.here().image()));
        Tool.run("jpackage", arguments(input, runtime));
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
}
