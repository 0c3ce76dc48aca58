import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// The class cache of an image: what the JVM recorded in a training run (`training.Training`), so that the next start need not
/// read, verify and link thousands of classes. An image without one works, but starts more slowly.
final class ClassCache {
    /// The jar with the training program; it is on the class path, since the cache is made of the whole class path.
    private static final String TRAINING = "training.jar";
    private static final String CACHE = "daybook.aot";

    private final Product product;
    private final Config config;

    ClassCache(Product product, Config config) {
        this.product = product;
        this.config = config;
    }

    /// Compiles the training program and adds its jar to the class path.
    static void layTraining(Product product, Path folder) throws IOException {
        var classes = Folders.empty(product.workshop().resolve("training"));
        Tool.run("javac", List.of("--release", "25", "-proc:none", "-cp", Folders.path(product.everyJar()), "-d",
                classes.toString(),
                Product.INSTALLER.resolve("training").resolve("Training.java").toString()));
        Tool.run("jar", List.of("--create", "--file", folder.resolve(TRAINING).toString(), "--date",
                product.time().toString(), "-C", classes.toString(), "."));
    }

    /// Makes the cache, or reuses that of the last build if none of its inputs has changed.
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
