package org.daybook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Every file below a folder and the hash of its bytes: equal footprints mean that nothing changed.
///
/// @param files hash by relative path
public record Footprint(Map<String, String> files) {
    /// Returns the footprint of everything below a folder.
    public static Footprint of(Path folder) {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            all.forEach(file -> files.put(folder.relativize(file).toString(), hash(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Footprint(files);
    }

    /// Leaves out the index of the write-ahead log, which every reader may rewrite and which has no value.
    public static Footprint withoutIndex(Path folder) {
        var files = new TreeMap<>(of(folder).files());
        files.keySet().removeIf(name -> name.endsWith("-shm"));
        return new Footprint(files);
    }

    /// Leaves out the count of wrong attempts: the one thing that a refused opening may change, if the passphrase was wrong.
    public Footprint withoutTries() {
        var others = new TreeMap<>(files);
        others.remove("tries");
        return new Footprint(others);
    }

    /// Copies the files of one folder into another, which is created.
    public static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /// Deletes a folder and the files in it.
    static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static String hash(Path file) {
        try {
            return Files.isDirectory(file)
                    ? "folder"
                    : HexFormat.of().formatHex(Hashes.sha256(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
