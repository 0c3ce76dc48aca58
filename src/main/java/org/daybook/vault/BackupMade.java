package org.daybook.vault;

import java.nio.file.Path;
import java.time.Instant;

/// A backup that was written and then read back, every byte of it.
///
/// @param file    the file
/// @param madeAt  UTC
/// @param bytes   its size
/// @param head    the store's position at that time
/// @param against what the other backups there show
public record BackupMade(Path file, Instant madeAt, long bytes, StorePosition head, Against against) {
    /// What the existing backups of the same store show about it.
    public enum Against {
        /// None of them is ahead of the store.
        NOTHING_NEWER,
        /// One of them has a later state: the store is an older copy of itself.
        SOMETHING_NEWER
    }
}
