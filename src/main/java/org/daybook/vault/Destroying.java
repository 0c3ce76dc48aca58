package org.daybook.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/// Destroys a store on this disk: first the key slots are overwritten where they lie, then everything is deleted. From
/// the first overwritten slot on, the database is noise. What an SSD, a file system with snapshots or somebody's copy
/// still holds of the slots is out of reach; `docs/security.md` says so.
final class Destroying {
    private static final List<String> OF_A_STORE = List.of("slots", "slots.new", "aside", "aside.new", "tries",
            "being-made", "being-made.new",
            SealedInbox.FILE, "lock");
    private final SecureRandom random;

    Destroying(SecureRandom random) {
        this.random = random;
    }

    /// Destroys the store in a folder and the stores that restores and updates kept beside it. They must not be open.
    void destroy(StoreFolder folder) throws IOException {
        var beside = Stream.concat(ReplacedStore.places(folder).stream(), KeptCopy.all(folder).stream());
        var all = Stream.concat(Stream.of(folder), beside.map(StoreFolder::new)).toList();
        // All the keys before the first database: whoever is interrupted here has the better half done.
        for (var store : all) {
            overwrite(store.slots());
            overwrite(store.path().resolve("slots.new"));
        }
        for (var store : all) {
            delete(store);
        }
    }

    private void overwrite(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var noise = new byte[(int) Math.min(Files.size(file), SlotFile.MAX_FILE_BYTES)];
            random.nextBytes(noise);
            var buffer = ByteBuffer.wrap(noise);
            while (buffer.hasRemaining()) {
                channel.write(buffer, buffer.position());
            }
            channel.force(true);
        }
        Files.delete(file);
    }

    private static void delete(StoreFolder store) throws IOException {
        if (!Files.isDirectory(store.path())) {
            return;
        }
        for (var file : store.databaseFiles(_ -> true)) {
            Files.deleteIfExists(file);
        }
        for (var name : OF_A_STORE) {
            Files.deleteIfExists(store.path().resolve(name));
        }
        for (var marks : MarksFile.all(store.path())) {
            Files.deleteIfExists(marks);
        }
        for (var letter : SealedMessages.files(store)) {
            Files.deleteIfExists(letter);
        }
        for (var half : SealedMessages.unfinished(store)) {
            Files.deleteIfExists(half);
        }
        try {
            Files.deleteIfExists(store.path());
        } catch (DirectoryNotEmptyException e) {
            // Somebody keeps something of theirs in it.
        }
    }
}
