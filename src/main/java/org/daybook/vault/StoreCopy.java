package org.daybook.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import org.daybook.base.Refusal;

/// Copies the files of a closed, locked store into another folder and reads the copies back. The lock and the index of the log
/// (`-shm`) are not copied: they have no meaning elsewhere.
final class StoreCopy {
    private static final int BLOCK = 1 << 20;
    private static final long MARGIN = 4 << 20;
    private final StoreFolder store;

    StoreCopy(StoreFolder store) {
        this.store = store;
    }

    /// @param folder exists, and is empty or contains what an interrupted copy left
    /// @throws Refusal `vault.refusal.no-room-to-copy` before anything is written, `.not-copied` if a copy cannot be written or
    ///         read back; nothing of it remains then
    void into(Path folder) throws IOException {
        try {
            clear(folder);
            requireRoom(folder);
            for (var file : files(store.path())) {
                copy(file, folder.resolve(file.getFileName()));
            }
            Durable.syncFolder(folder.resolve("slots"));
        } catch (IOException | Refusal e) {
            clear(folder);
            Files.deleteIfExists(folder);
            // Without the cause: its message contains the path.
            throw e instanceof Refusal refusal ? refusal : new Refusal("vault.refusal.not-copied");
        }
    }

    private void requireRoom(Path folder) throws IOException {
        var bytes = MARGIN;
        for (var file : files(store.path())) {
            bytes += Files.size(file);
        }
        if (Files.getFileStore(folder).getUsableSpace() < bytes) {
            throw new Refusal("vault.refusal.no-room-to-copy");
        }
    }

    private List<Path> files(Path from) throws IOException {
        try (var files = Files.list(from)) {
            return files.filter(file -> !file.getFileName().equals(store.lock().getFileName()))
                    .filter(file -> !file.getFileName().toString().endsWith("-shm")).filter(Files::isRegularFile)
                    .sorted().toList();
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        byte[] read;
        try (var in = FileChannel.open(from, StandardOpenOption.READ);
                var out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            read = hash(in, block -> {
                while (block.hasRemaining()) {
                    out.write(block);
                }
            });
            out.force(true);
        }
        try (var back = FileChannel.open(to, StandardOpenOption.READ)) {
            if (!Hashes.same(read, hash(back, block -> {}))) {
                throw new Refusal("vault.refusal.not-copied");
            }
        }
    }

    private interface Sink {
        void take(ByteBuffer block) throws IOException;
    }

    private static byte[] hash(FileChannel in, Sink sink) throws IOException {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var block = ByteBuffer.allocate(BLOCK);
            while (in.read(block) >= 0) {
                sha256.update(block.flip().duplicate());
                sink.take(block);
                block.clear();
            }
            return sha256.digest();
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }
}
