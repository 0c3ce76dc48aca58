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

/// The image's own Java: the modules of `installer/modules`, with those of JavaFX made from Maven's jars, since the JDK
/// has none. It is kept between builds while nothing that goes into it changes.
final class Runtime {
    private static final Path LIST = Product.INSTALLER.resolve("modules");
    /// Languages of the program and of the people who are written down in it: months, numbers, reading direction.
    private static final String LANGUAGES = "en,it,el,lt,ro,bg,ar,es,fr,ru,uk";

    /// Those of java.base, which stand first in Java's own list on every system.
    private static final Set<String> BASE = Set.of("SUN", "SunRsaSign", "SunEC", "SunJSSE", "SunJCE");

    private final Product product;
    private final Libraries libraries;

    Runtime(Product product, Libraries libraries) {
        this.product = product;
        this.libraries = libraries;
    }

    /// The folder of the runtime, made when it is not there or no longer fits.
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
        // Also how it is made.
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
                // No links, which a stick's file system may not know.
                "--disable-plugin", "dedup-legal-notices",
                "--output", folder.toString()));
        keepProvidersOfBase(folder.resolve("conf").resolve("security").resolve("java.security"));
    }

    /// Java's list names providers of modules that are not here. For each it makes one of every provider on the class path
    /// to see whether that is it: seven hundred classes of bouncycastle at each opening of a store.
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

    /// Of the two jars of each module one is empty.
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

    /// @throws IllegalStateException when a class that may be reached needs a module that the list does not know
    private void requireComplete() throws IOException {
        var found = Tool.run("jdeps", List.of("--ignore-missing-deps", "--multi-release", "25", "-R",
                "--print-module-deps", "--module-path", Folders.path(libraries.ofJavaFx()), "--class-path",
                Folders.path(libraries.others()), product.jar().toString())).strip();
        Set<String> unknown = new TreeSet<>(List.of(found.split(",")));
        var known = new HashSet<String>();
        Lines.of(LIST).forEach(line -> known.add(line.replace("-", "")));
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("needed, and not in " + LIST + ": " + unknown);
        }
    }
}
