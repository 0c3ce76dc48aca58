package org.daybook.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.base.Refusal;
import org.jspecify.annotations.Nullable;

/// Locks a store for this program. The operating system releases the lock when the process ends, however it ends.
final class StoreLock implements AutoCloseable {
    /// Folders open in this process. Needed in addition to the file lock: on POSIX systems closing *any* channel on the file
    /// drops the process's lock, so a second opening here must never get as far as touching the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
    private final Path key;
    private final Path file;
    private final boolean made;
    private final FileChannel channel;

    private StoreLock(Path key, Path file, boolean made, FileChannel channel) {
        this.key = key;
        this.file = file;
        this.made = made;
        this.channel = channel;
    }

    /// @throws Refusal `open-elsewhere` if another program, or this one, has the store open
    static StoreLock take(StoreFolder folder) throws IOException {
        var key = folder.path().toRealPath();
        if (!HELD_HERE.add(key)) {
            throw new Refusal("vault.refusal.open-elsewhere");
        }
        try {
            return lock(folder, key);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(key);
            throw e;
        }
    }

    private static StoreLock lock(StoreFolder folder, Path key) throws IOException {
        var made = !Files.exists(folder.lock());
        var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw new Refusal("vault.refusal.open-elsewhere");
        }
        return new StoreLock(key, folder.lock(), made, channel);
    }

    /// Releases the lock; a lock file that this opening had to create is deleted, because a refusal changes nothing.
    void leaveNoTrace() {
        try {
            if (made) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // An empty file stays behind, which the next opening uses.
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The descriptor is gone either way, and with it the lock.
        } finally {
            HELD_HERE.remove(key);
        }
    }
}
