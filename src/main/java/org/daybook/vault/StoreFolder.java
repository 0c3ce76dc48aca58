package org.daybook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;

/// The folder of one store: `slots` (who may open it), `store-<generation>.db` (the encrypted database), `lock`.
///
/// @param path the folder; it need not exist before a store is created in it
public record StoreFolder(Path path) {
    /// The other files next to the databases, except those named like a store or a letter.
    private static final List<String> OTHERS = List.of("slots", "slots.new", "aside", "aside.new", "tries",
            "being-made",
            "being-made.new", SealedInbox.FILE, "lock");
    private static final Pattern STORE = Pattern.compile("store-([1-9][0-9]{0,17})\\.db");
    private static final Pattern ANY_OF_A_STORE = Pattern.compile("store-([1-9][0-9]{0,17})\\.db([-.][a-z.-]+)?");

    /// Returns the file of the key slots.
    Path slots() {
        return path.resolve("slots");
    }

    /// Returns the encrypted database of one generation of the data key.
    Path store(long generation) {
        return path.resolve("store-" + generation + ".db");
    }

    /// Returns a database that is being made: valid only once `slots` is of its generation and it is whole, see [Leftovers].
    Path unfinished(long generation) {
        return path.resolve("store-" + generation + ".db.new");
    }

    /// Returns the existing database of the generation that `slots` names: if a renewal was interrupted after its commit point,
    /// it does not have its name yet.
    Path present(long generation) {
        var unnamed = !Files.isRegularFile(store(generation)) && Files.isRegularFile(unfinished(generation));
        return unnamed ? unfinished(generation) : store(generation);
    }

    /// Returns the file that is locked while a program has the store open. Empty, never deleted.
    Path lock() {
        return path.resolve("lock");
    }

    /// Returns the file that exists while a store is being made, and remains if that was interrupted: the files next to it were
    /// never used.
    Path beingMade() {
        return path.resolve("being-made");
    }

    /// Returns the highest generation that has a database here; empty if there is none.
    OptionalLong newestGeneration() {
        if (!Files.isDirectory(path)) {
            return OptionalLong.empty();
        }
        try (var files = Files.list(path)) {
            return files.map(file -> STORE.matcher(file.getFileName().toString())).filter(name -> name.matches())
                    .mapToLong(name -> Long.parseLong(name.group(1))).max();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the databases of some generations with all files that belong to each: logs, indexes, copies, halves.
    List<Path> databaseFiles(LongPredicate generations) throws IOException {
        try (var files = Files.list(path)) {
            return files.filter(file -> {
                var name = ANY_OF_A_STORE.matcher(file.getFileName().toString());
                return name.matches() && generations.test(Long.parseLong(name.group(1)));
            }).toList();
        }
    }

    /// Deletes everything that a store leaves in this folder, and the folder if it contains nothing else; does nothing if there
    /// is none. The store must not be open. Other remnants on the disk are out of reach.
    ///
    /// @throws IOException if some of it could not be deleted
    public void delete() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        var files = new ArrayList<>(databaseFiles(_ -> true));
        OTHERS.forEach(name -> files.add(path.resolve(name)));
        files.addAll(MarksFile.all(path));
        files.addAll(SealedMessages.files(this));
        files.addAll(SealedMessages.unfinished(this));
        for (var file : files) {
            Files.deleteIfExists(file);
        }
        try {
            Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException e) {
            // Somebody keeps files of their own in it.
        }
    }

    /// Returns the store meant by choosing a folder: the one in it, or the only one in a folder directly in it.
    ///
    /// @return empty if there is none, if there are several, or if the folder cannot be read
    public static Optional<StoreFolder> chosen(Path folder) {
        var itself = new StoreFolder(folder);
        if (itself.holdsAStore()) {
            return Optional.of(itself);
        }
        try (var inside = Files.list(folder)) {
            var stores = inside.filter(Files::isDirectory).map(StoreFolder::new).filter(StoreFolder::holdsAStore)
                    .limit(2).toList();
            return stores.size() == 1 ? Optional.of(stores.getFirst()) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /// Checks whether it contains slots or a database.
    public boolean holdsAStore() {
        return Files.exists(slots()) || newestGeneration().isPresent();
    }

    /// Checks whether the creation of this store was not completed, and nobody has ever worked in it.
    public boolean isUnfinished() {
        return Files.exists(beingMade());
    }

    /// Checks whether a file's first bytes are those of an unencrypted database. A driver that was given no key writes such a
    /// file without any error; that is why every start checks.
    static boolean isPlaintext(Path file) throws IOException {
        var plain = "SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(plain, in.readNBytes(plain.length));
        }
    }
}
