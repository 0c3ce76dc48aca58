package org.daybook.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.stream.Stream;

/// Destroys a store on this disk: first the key slots are overwritten in place, then everything is deleted. From the first
/// overwritten slot on, the database is noise. Remnants of the slots on an SSD, in file system snapshots or in other copies are
/// out of reach, as stated in `docs/security.md`.
final class Destroying {
    private final SecureRandom random;

    Destroying(SecureRandom random) {
        this.random = random;
    }

    /// Destroys the store in a folder and the stores that restores and updates kept next to it. They must not be open.
    void destroy(StoreFolder folder) throws IOException {
        var beside = Stream.concat(ReplacedStore.places(folder).stream(), KeptCopy.all(folder).stream());
        var all = Stream.concat(Stream.of(folder), beside.map(StoreFolder::new)).toList();
        // All the keys before the first database: if this is interrupted, the more important half is done.
        for (var store : all) {
            overwrite(store.slots());
            overwrite(store.path().resolve("slots.new"));
        }
        for (var store : all) {
            store.delete();
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
}
