import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The image's own Java: the modules of `installer/modules`, with JavaFX modules made from Maven's jars, since the JDK has
/// none. It is kept between builds as long as none of its inputs changes.
final class Runtime {
    private static final Path LIST = Product.INSTALLER.resolve("modules");
    /// The languages of the program and of the people recorded in it: month names, number formats, reading direction.
    private static final String LANGUAGES = "en,it,el,lt,ro,bg,ar,es,fr,ru,uk";

    /// The providers of java.base, which come first in Java's own list on every system.
    private static final Set<String> BASE = Set.of("SUN", "SunRsaSign", "SunEC", "SunJSSE", "SunJCE");

    private final Product product;
    private final Libraries libraries;

    Runtime(Product product, Libraries libraries) {
        this.product = product;
        this.libraries = libraries;
    }

    /// Returns the folder of the runtime, which is made if it is missing or outdated.
    Path make() throws IOException {
        var folder = product.workshop().resolve("runtime");
        var note = product.workshop().resolve("runtime.txt");
        var ingredients = ingredients();
        if (!Files.exists(note) || !Files.readString(note).equals(ingredients)) {
            Files.deleteIfExists(note);
            Folders.remove(folder);
            requireComplete();
            link(folder);
            Files.writeString(note, ingredients);
        }
        return folder;
    }

    private String ingredients() throws IOException {
        var parts = new ArrayList<String>();
        parts.add(java.lang.Runtime.version() + " " + System.getProperty("java.home"));
        parts.addAll(Lines.of(LIST));
        // This class itself is an input, too.
        parts.add(Files.readString(Product.INSTALLER.resolve("pack").resolve("Runtime.java")));
        for (var jar : Folders.files(product.libraries(), "*.jar")) {
            parts.add(jar.getFileName() + " " + Files.size(jar));
        }
        return String.join("\n", parts);
    }

    private void link(Path folder) throws IOException {
        var modules = new ArrayList<>(Lines.of(LIST));
        modules.removeIf(line -> line.startsWith("-"));
        Tool.run("jlink", List.of("--module-path", jmods().toString(), "--add-modules", String.join(",", modules),
                "--include-locales", LANGUAGES, "--strip-debug", "--no-header-files", "--no-man-pages",
                // No links, which a stick's file system may not support.
                "--disable-plugin", "dedup-legal-notices",
                "--output", folder.toString()));
        keepProvidersOfBase(folder.resolve("conf").resolve("security").resolve("java.security"));
    }

    /// Removes the security providers of modules that the image does not contain. For each of these, Java would instantiate
    /// every provider on the class path to find it: seven hundred classes of Bouncy Castle each time a store is opened.
    private static void keepProvidersOfBase(Path settings) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(settings, StandardCharsets.ISO_8859_1)) {
            if (!line.startsWith("security.provider.") || BASE.contains(line.substring(line.indexOf('=') + 1))) {
                lines.add(line);
            }
        }
        Files.write(settings, lines, StandardCharsets.ISO_8859_1);
    }

    private Path jmods() throws IOException {
        var folder = Folders.empty(product.workshop().resolve("jmods"));
        for (var jar : libraries.ofJavaFx()) {
            var parts = Folders.empty(product.workshop().resolve("parts"));
            if (unpack(jar, parts)) {
                Tool.run("jmod", List.of("create", "--class-path", parts.resolve("classes").toString(), "--libs",
                        Files.createDirectories(parts.resolve("libs")).toString(), folder.resolve(name(jar)).toString()));
            }
        }
        return folder;
    }

    private static String name(Path jar) {
        return jar.getFileName().toString().replace(".jar", ".jmod");
    }

    /// Unpacks a jar and returns whether it contains a module: of the two jars of each JavaFX module, one is empty.
    private static boolean unpack(Path jar, Path parts) throws IOException {
        try (var zip = FileSystems.newFileSystem(jar); var entries = Files.walk(zip.getPath("/"))) {
            for (var entry : entries.filter(Files::isRegularFile).toList()) {
                var part = Platform.isNative(entry.toString()) ? "libs" : "classes";
                var copy = parts.resolve(part + entry);
                Files.createDirectories(copy.getParent());
                Files.copy(entry, copy);
            }
        }
        return Files.exists(parts.resolve("classes").resolve("module-info.class"));
    }

    /// @throws IllegalStateException if a reachable class needs a module that is not in the list
    private void requireComplete() throws IOException {
        var found = Tool.run("jdeps", List.of("--ignore-missing-deps", "--multi-release", "25", "-R",
                "--print-module-deps", "--module-path", Folders.path(libraries.ofJavaFx()), "--class-path",
                Folders.path(libraries.others()), product.jar().toString())).strip();
        Set<String> unknown = new TreeSet<>(List.of(found.split(",")));
        var known = new HashSet<String>();
        Lines.of(LIST).forEach(line -> known.add(line.replace("-", "")));
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("modules needed but not in " + LIST + ": " + unknown);
        }
    }
}
