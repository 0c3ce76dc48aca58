package org.daybook.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.daybook.base.Refusal;

/// A copy of a closed store, byte by byte, in a folder next to it: `<store>-before-<version>-<date>-<time>`. It opens like any
/// store. The store itself stays locked until [#close], so nothing is written to it while the program is replaced.
///
/// A copy gets its name only once it is whole and was read back; until then the name ends in `.part`. Copies of earlier updates
/// are deleted, unless somebody has opened them: then they contain a file `lock`, which is never copied.
public final class KeptCopy implements AutoCloseable {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final String BETWEEN = "-before-";
    private static final String UNFINISHED = ".part";
    private final Path folder;
    private final StoreLock lock;

    private KeptCopy(Path folder, StoreLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Returns its folder.
    public Path folder() {
        return folder;
    }

    /// Copies the store and leaves it locked.
    ///
    /// @param version part of the name, for example `0.2.0`
    static KeptCopy make(StoreFolder store, String version, VaultEnvironment environment) throws IOException {
        requireWhole(store);
        var lock = StoreLock.take(store);
        try {
            var own = store.path().toAbsolutePath().normalize();
            var former = all(store);
            var place = fresh(own, version + "-" + LocalDateTime.now(environment.clock()).format(STAMP));
            var unfinished = place.resolveSibling(place.getFileName() + UNFINISHED);
            new StoreCopy(store).into(makeFolder(unfinished));
            Durable.move(unfinished, place);
            for (var one : former) {
                forget(one, environment);
            }
            return new KeptCopy(place, lock);
        } catch (Throwable e) {
            lock.leaveNoTrace();
            throw e;
        }
    }

    private static void requireWhole(StoreFolder store) throws IOException {
        if (!Files.isRegularFile(store.present(Disk.readSlots(store).generation()))) {
            throw new Refusal("vault.refusal.missing-file");
        }
    }

    private static Path fresh(Path own, String what) {
        if (own.getFileName() == null) {
            throw new Refusal("vault.refusal.not-copied");
        }
        var place = own.resolveSibling(own.getFileName() + BETWEEN + what);
        for (var n = 2; Files.exists(place); n++) {
            place = own.resolveSibling(own.getFileName() + BETWEEN + what + "-" + n);
        }
        return place;
    }

    private static Path makeFolder(Path place) {
        try {
            Files.createDirectory(place);
            if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
            }
            return place;
        } catch (FileAlreadyExistsException e) {
            return place;
        } catch (IOException e) {
            // Without the cause: its message contains the path.
            throw new Refusal("vault.refusal.not-copied");
        }
    }

    /// Returns the whole copies next to a store, the newest first.
    static List<Path> of(StoreFolder store) throws IOException {
        return all(store).stream().filter(one -> !one.getFileName().toString().endsWith(UNFINISHED)).toList();
    }

    /// Returns all copies, including unfinished ones.
    static List<Path> all(StoreFolder store) throws IOException {
        var own = store.path().toAbsolutePath().normalize();
        if (own.getParent() == null || !Files.isDirectory(own.getParent())) {
            return List.of();
        }
        var ours = Pattern.compile(Pattern.quote(own.getFileName() + BETWEEN)
                + "[0-9]+\\.[0-9]+\\.[0-9]+-([0-9]{8}-[0-9]{6})(-[0-9]+)?(\\.part)?");
        try (var files = Files.list(own.getParent())) {
            return files.filter(file -> ours.matcher(file.getFileName().toString()).matches())
                    .sorted((one, other) -> stamp(other, ours).compareTo(stamp(one, ours))).toList();
        }
    }

    private static String stamp(Path file, Pattern ours) {
        var name = ours.matcher(file.getFileName().toString());
        return name.matches() ? name.group(1) : "";
    }

    private static void forget(Path copy, VaultEnvironment environment) {
        var store = new StoreFolder(copy);
        if (Files.exists(store.lock())) {
            return;
        }
        try {
            new Destroying(environment.random()).destroy(store);
        } catch (IOException e) {
            // The next update tries again.
        }
    }

    /// Releases the store. The copy stays.
    @Override
    public void close() {
        lock.leaveNoTrace();
    }
}
