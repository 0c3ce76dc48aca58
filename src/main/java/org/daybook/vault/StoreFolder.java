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
    /// What lies beside the databases, but for what has the name of a store or a letter.
    private static final List<String> OTHERS = List.of("slots", "slots.new", "aside", "aside.new", "tries",
            "being-made",
            "being-made.new", SealedInbox.FILE, "lock");
    private static final Pattern STORE = Pattern.compile("store-([1-9][0-9]{0,17})\\.db");
    private static final Pattern ANY_OF_A_STORE = Pattern.compile("store-([1-9][0-9]{0,17})\\.db([-.][a-z.-]+)?");

    /// The file of the key slots.
    Path slots() {
        return path.resolve("slots");
    }

    /// The encrypted database of one generation of the data key.
    Path store(long generation) {
        return path.resolve("store-" + generation + ".db");
    }

    /// A database that is being made: counts only when `slots` is of its generation and it is whole, see [Leftovers].
    Path unfinished(long generation) {
        return path.resolve("store-" + generation + ".db.new");
    }

    /// The database of the generation that `slots` names, as it lies there: where a renewal died after its commit point
    /// it has not got its name yet.
    Path present(long generation) {
        var unnamed = !Files.isRegularFile(store(generation)) && Files.isRegularFile(unfinished(generation));
        return unnamed ? unfinished(generation) : store(generation);
    }

    /// The file that is locked while a program has the store open. Empty, never deleted.
    Path lock() {
        return path.resolve("lock");
    }

    /// There while a store is being made, and left behind when that was interrupted: what lies beside it was never used.
    Path beingMade() {
        return path.resolve("being-made");
    }

    /// The highest generation of which a database lies here; empty when there is none.
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

    /// The databases of some generations with all that lies beside each: logs, indexes, copies, halves.
    List<Path> databaseFiles(LongPredicate generations) throws IOException {
        try (var files = Files.list(path)) {
            return files.filter(file -> {
                var name = ANY_OF_A_STORE.matcher(file.getFileName().toString());
                return name.matches() && generations.test(Long.parseLong(name.group(1)));
            }).toList();
        }
    }

    /// Deletes everything that a store leaves in this folder, and the folder when nothing else lies in it; nothing where there is
    /// none. The store must not be open. What else the disk still holds of it is out of reach.
    ///
    /// @throws IOException where something of it could not be deleted
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
            // Somebody keeps something of theirs in it.
        }
    }

    /// The store that somebody means who chose a folder: the one in it, or the only one in a folder directly in it.
    ///
    /// @return empty where there is none, where there are several, and where the folder cannot be read
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

    /// Whether slots or a database lie here.
    public boolean holdsAStore() {
        return Files.exists(slots()) || newestGeneration().isPresent();
    }

    /// Whether the store that lies here was not made to its end, and nobody has ever worked in it.
    public boolean isUnfinished() {
        return Files.exists(beingMade());
    }

    /// Whether a file's first bytes are those of an unencrypted database. A driver that was given no key writes such
    /// a file without a word; that is why every start looks.
    static boolean isPlaintext(Path file) throws IOException {
        var plain = "SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(plain, in.readNBytes(plain.length));
        }
    }
}
