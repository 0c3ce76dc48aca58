package org.daybook.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.base.Refusal;

/// Keeps the store that a restore replaces, in a folder next to it, openable like any other.
///
/// The file `aside` in the store's folder states where, and the generation with which the restored store begins. It exists from
/// before the first change until after the last, so the next opening finishes what was interrupted: back while the former slots
/// are still in place, otherwise forward.
final class ReplacedStore {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final Pattern NOTE = Pattern.compile("([^\n/\\\\]{1,300})\n([1-9][0-9]{0,17})\n");
    private static final String BETWEEN = "-before-";
    private final StoreFolder folder;

    ReplacedStore(StoreFolder folder) {
        this.folder = folder;
    }

    /// Checks whether a restore was begun in this folder and has not been finished.
    static boolean isUnderWay(StoreFolder folder) {
        return Files.exists(new ReplacedStore(folder).note());
    }

    private record Note(Path place, long generation) {}

    /// Creates the folder and copies the slots to it; the database follows after the restored slots are in place.
    ///
    /// @param generation the generation with which the restored store begins
    /// @throws Refusal `cannot-keep-aside`
    void begin(long generation, Clock clock) throws IOException {
        var place = freshPlace(LocalDateTime.now(clock).format(STAMP));
        if (Files.exists(folder.slots())) {
            Files.copy(folder.slots(), place.resolve("slots"));
            Durable.sync(place.resolve("slots"));
        }
        Durable.replace(note(), (place.getFileName() + "\n" + generation + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Path freshPlace(String stamp) {
        var own = folder.path().toAbsolutePath().normalize();
        if (own.getFileName() == null) {
            throw new Refusal("vault.refusal.cannot-keep-aside");
        }
        var n = 1;
        while (true) {
            var place = own.resolveSibling(own.getFileName() + BETWEEN + stamp + (n == 1 ? "" : "-" + n));
            try {
                Files.createDirectory(place);
                ownersAlone(place);
                return place;
            } catch (FileAlreadyExistsException e) {
                n++;
            } catch (IOException e) {
                // Without the cause: its message contains the path.
                throw new Refusal("vault.refusal.cannot-keep-aside");
            }
        }
    }

    private static void ownersAlone(Path place) throws IOException {
        if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Finishes what was begun, forward or back. Only while the store is locked for this program, and no connection to it is
    /// open.
    ///
    /// @param present generation of the slots in the folder; empty if there are none that can be read
    void finish(Optional<Long> present) throws IOException {
        var found = read();
        if (found.isPresent()) {
            var begun = found.get();
            if (present.orElse(0L) < begun.generation() && stillInPlace(begun)) {
                undo(begun);
            } else {
                move(begun);
            }
        }
        Files.deleteIfExists(note());
    }

    /// Checks whether the slots in the folder are those that were kept. If they are others, even unreadable ones, they are
    /// newer: then the kept ones are the last that open the former store.
    private boolean stillInPlace(Note begun) throws IOException {
        var kept = begun.place().resolve("slots");
        boolean were = Files.exists(kept);
        boolean are = Files.exists(folder.slots());
        return were && are ? Files.mismatch(kept, folder.slots()) == -1 : were == are;
    }

    private void move(Note begun) throws IOException {
        if (Files.isDirectory(begun.place())) {
            for (var file : folder.databaseFiles(generation -> generation < begun.generation())) {
                Files.move(file, begun.place().resolve(file.getFileName()));
            }
        }
    }

    private void undo(Note begun) throws IOException {
        for (var file : folder.databaseFiles(generation -> generation == begun.generation())) {
            Files.delete(file);
        }
        Files.deleteIfExists(begun.place().resolve("slots"));
        Files.deleteIfExists(begun.place());
    }

    private Optional<Note> read() throws IOException {
        if (!Files.isRegularFile(note())) {
            return Optional.empty();
        }
        var own = folder.path().toAbsolutePath().normalize();
        var written = NOTE.matcher(new String(Files.readAllBytes(note()), StandardCharsets.UTF_8));
        // A name that is not of our form is ignored: somebody else wrote it.
        return written.matches() && written.group(1).startsWith(own.getFileName() + BETWEEN)
                ? Optional.of(new Note(own.resolveSibling(written.group(1)), Long.parseLong(written.group(2))))
                : Optional.empty();
    }

    /// Returns the folders of the stores that restores kept next to this one, the oldest first.
    static List<Path> places(StoreFolder folder) throws IOException {
        var own = folder.path().toAbsolutePath().normalize();
        if (own.getParent() == null || !Files.isDirectory(own.getParent())) {
            return List.of();
        }
        var ours = Pattern.compile(Pattern.quote(own.getFileName() + BETWEEN) + "[0-9]{8}-[0-9]{6}(-[0-9]+)?");
        try (var files = Files.list(own.getParent())) {
            return files.filter(file -> ours.matcher(file.getFileName().toString()).matches()).sorted().toList();
        }
    }

    private Path note() {
        return folder.path().resolve("aside");
    }
}
