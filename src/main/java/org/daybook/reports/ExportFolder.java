package org.daybook.reports;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.base.Refusal;

/// Where exports are written. Each file appears whole or not at all: it is written beside its place under another
/// name, then moved.
///
/// @param folder   the folder; made when it is missing
/// @param existing what to do with files of the same name
record ExportFolder(Path folder, Existing existing) {
    /// Refuses early when a file is in the way.
    ///
    /// @throws Refusal `reports.refusal.file-exists`
    void check(List<String> names) {
        if (existing == Existing.KEEP && names.stream().anyMatch(name -> Files.exists(folder.resolve(name)))) {
            throw new Refusal("reports.refusal.file-exists");
        }
    }

    /// Writes files, all of them complete before the first appears under its name.
    ///
    /// @param files the bytes by file name
    /// @return the files' paths, in the order of the map
    /// @throws Refusal `reports.refusal.file-exists` or `reports.refusal.cannot-write`
    List<Path> write(Map<String, byte[]> files) {
        check(List.copyOf(files.keySet()));
        var waiting = new LinkedHashMap<Path, Path>();
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                waiting.put(folder.resolve(file.getKey()), beside(file.getValue()));
            }
            var written = new ArrayList<Path>();
            for (var file : waiting.entrySet()) {
                move(file.getValue(), file.getKey());
                written.add(file.getKey());
            }
            return List.copyOf(written);
        } catch (IOException e) {
            throw new Refusal("reports.refusal.cannot-write", e);
        } finally {
            waiting.values().forEach(ExportFolder::forget);
        }
    }

    private Path beside(byte[] bytes) throws IOException {
        var file = Files.createTempFile(folder, ".export", ".part");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = java.nio.ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
            return file;
        } catch (IOException e) {
            forget(file);
            throw e;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It holds published figures alone; the next export does not need its place.
            return;
        }
    }
}
