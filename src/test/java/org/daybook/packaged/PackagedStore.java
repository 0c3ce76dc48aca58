package org.daybook.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.daybook.app.PreparedSite;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The invented site with which all journeys begin: written once by the packaged program itself, prepared, and then copied.
///
/// @param folder its store
/// @param cards  the cards of the women whom journeys look for
record PackagedStore(Path folder, PreparedSite.Cards cards) implements AutoCloseable {
    /// Returns the one for this run; written when first requested.
    static PackagedStore of(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(PackagedStore.class)).computeIfAbsent("store",
                _ -> written(), PackagedStore.class);
    }

    /// Writes one.
    static PackagedStore written() {
        try {
            var folder = Files.createTempDirectory("prepared").resolve("store");
            var demo = CommandLine.run(PreparedSite.PASSPHRASE + "\n", "demo", folder.toString(), "--size", "xs",
                    "--seed", "1", "--passphrase-stdin");
            if (demo.exit() != 0) {
                throw new IllegalStateException(demo.toString());
            }
            return new PackagedStore(folder, PreparedSite.prepare(folder));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Makes a separate copy for one journey.
    void copyTo(Path other) throws IOException {
        Files.createDirectories(other);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, other.resolve(file.getFileName()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder.getParent())) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
