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
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.vault.StoreFolder;

/// The folder to which exports are written. Either all files appear whole or none does: they are first written to the same
/// folder under temporary names, readable only by the operating-system user who runs the program, and then moved. If one cannot
/// be moved, the former files are restored.
///
/// @param folder   the folder; created if it is missing
/// @param existing what to do with files of the same name
public record ExportFolder(Path folder, Existing existing) {
    /// Returns the folder for writing one file that may have any name.
    ///
    /// @throws Refusal `reports.refusal.cannot-write` if the file is a folder without a name
    public static ExportFolder of(Path file, Existing existing) {
        return Optional.ofNullable(file.toAbsolutePath().getParent())
                .map(folder -> new ExportFolder(folder, existing))
                .orElseThrow(() -> new Refusal("reports.refusal.cannot-write"));
    }

    /// Refuses early if a file or folder is in the way, or if the export would be written among the files of a database, where
    /// it could replace one of them.
    ///
    /// @throws Refusal `reports.refusal.file-exists`, `reports.refusal.in-database`; `reports.refusal.cannot-write` if a folder
    ///         has one of the names, or if a file is in the place of the folder
    public void check(List<String> names) {
        if (new StoreFolder(folder).holdsAStore()) {
            throw new Refusal("reports.refusal.in-database");
        }
        if (existing == Existing.KEEP && names.stream().anyMatch(name -> Files.exists(folder.resolve(name)))) {
            throw new Refusal("reports.refusal.file-exists");
        }
        if (names.stream().anyMatch(name -> Files.isDirectory(folder.resolve(name))) || !canBeMade()) {
            throw new Refusal("reports.refusal.cannot-write");
        }
    }

    private boolean canBeMade() {
        return nearest(folder.toAbsolutePath()).filter(Files::isDirectory).isPresent();
    }

    /// Returns the nearest existing path: the path itself or one of its parents.
    private static Optional<Path> nearest(Path path) {
        return Files.exists(path)
                ? Optional.of(path)
                : Optional.ofNullable(path.getParent()).flatMap(ExportFolder::nearest);
    }

    /// Writes files. All are complete before the first appears under its name.
    ///
    /// @param files the bytes by file name
    /// @return the files' paths, in the order of the map
    /// @throws Refusal as [#check] does, or `reports.refusal.cannot-write`
    public List<Path> write(Map<String, byte[]> files) {
        check(List.copyOf(files.keySet()));
        var waiting = new LinkedHashMap<Path, Path>();
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                waiting.put(folder.resolve(file.getKey()), beside(file.getValue()));
            }
            appear(waiting);
            return List.copyOf(waiting.keySet());
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

    /// Moves all files into place, or restores every place.
    private void appear(Map<Path, Path> waiting) throws IOException {
        var former = new LinkedHashMap<Path, Path>();
        var moved = new ArrayList<Path>();
        try {
            for (var file : waiting.entrySet()) {
                if (Files.isDirectory(file.getKey())) {
                    throw new IOException("a folder is in the way");
                }
                if (Files.exists(file.getKey())) {
                    var aside = Files.createTempFile(folder, ".export", ".part");
                    move(file.getKey(), aside);
                    former.put(file.getKey(), aside);
                }
                move(file.getValue(), file.getKey());
                moved.add(file.getKey());
            }
        } catch (IOException e) {
            moved.forEach(ExportFolder::forget);
            for (var file : former.entrySet()) {
                move(file.getValue(), file.getKey());
            }
            throw e;
        }
        former.values().forEach(ExportFolder::forget);
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
            // The file holds published figures only, and the next export does not need its name.
            return;
        }
    }
}
