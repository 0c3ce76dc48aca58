package org.daybook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.daybook.vault.StoreFolder;

/// The files of a closed store, byte by byte, to be copied into other folders. Each copy is the same real encrypted store, also
/// to the program, so a test with two different stores creates one of them itself.
public final class StoreFiles {
    private final Map<String, byte[]> contents = new HashMap<>();
    private final Map<String, Set<PosixFilePermission>> permissions = new HashMap<>();
    /// The key of the permissions of the folder itself.
    private static final String FOLDER = "";

    private StoreFiles() {}

    /// Reads a closed store.
    public static StoreFiles of(StoreFolder store) {
        var read = new StoreFiles();
        try (var files = Files.list(store.path())) {
            read.keepPermissions(FOLDER, store.path());
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                read.contents.put(name, Files.readAllBytes(file));
                read.keepPermissions(name, file);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a copy into a folder that does not exist yet, with the permissions of the original.
    public void into(StoreFolder store) {
        try {
            Files.createDirectories(store.path());
            for (var file : contents.entrySet()) {
                var copy = store.path().resolve(file.getKey());
                Files.write(copy, file.getValue());
                givePermissions(file.getKey(), copy);
            }
            givePermissions(FOLDER, store.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepPermissions(String name, Path path) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            permissions.put(name, Files.getPosixFilePermissions(path));
        }
    }

    private void givePermissions(String name, Path path) throws IOException {
        var kept = permissions.get(name);
        if (kept != null) {
            Files.setPosixFilePermissions(path, kept);
        }
    }
}
