import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// The cache of classes of an image: what the Java machine learnt on a day of training (`training.Training`), by which the
/// next start reads, checks and links thousands of classes less. An image without one works, and starts more slowly.
final class ClassCache {
    /// The jar with the day of training; on the class path, since the cache is made of the whole of that.
    private static final String TRAINING = "training.jar";
    private static final String CACHE = "daybook.aot";

    private final Product product;
    private final Config config;

    ClassCache(Product product, Config config) {
        this.product = product;
        this.config = config;
    }

    /// Compiles the day of training into the class path.
    static void layTraining(Product product, Path folder) throws IOException {
        var classes = Folders.empty(product.workshop().resolve("training"));
        Tool.run("javac", List.of("--release", "25", "-proc:none", "-cp", Folders.path(product.everyJar()), "-d",
                classes.toString(),
                Product.INSTALLER.resolve("training").resolve("Training.java").toString()));
        Tool.run("jar", List.of("--create", "--file", folder.resolve(TRAINING).toString(), "--date",
                product.time().toString(), "-C", classes.toString(), "."));
    }

    /// Makes the cache, or takes that of the last build when nothing it is made of has changed.
    void make() throws Exception {
        var kept = product.workshop().resolve(CACHE);
        var note = product.workshop().resolve(CACHE + ".txt");
        var ingredients = ingredients();
        if (!Files.exists(kept) || !Files.exists(note) || !Files.readString(note).equals(ingredients)) {
            Files.deleteIfExists(kept);
            Files.deleteIfExists(note);
            var training = new Training(product, config, kept);
            System.out.println(training.run());
            if (training.isAsGoodAsHere()) {
                Files.writeString(note, ingredients);
            }
        }
        if (Files.exists(kept)) {
            Files.copy(kept, config.app().resolve(CACHE));
            config.add("-XX:AOTCache=$APPDIR/" + CACHE);
            config.add("-Ddaybook.jars=" + JarsName.of(product.jar(), config.classPath()));
        }
    }

    private String ingredients() throws IOException {
        var parts = new ArrayList<String>();
        parts.add(Files.readString(product.workshop().resolve("runtime.txt")));
        parts.addAll(config.options());
        parts.add(Training.where());
        for (var jar : config.classPath().split(File.pathSeparator)) {
            var sum = new CRC32();
            sum.update(Files.readAllBytes(Path.of(jar)));
            parts.add(jar + " " + sum.getValue());
        }
        return String.join("\n", parts);
    }
}
