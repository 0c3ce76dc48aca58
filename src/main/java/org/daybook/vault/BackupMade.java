package org.daybook.vault;

import java.nio.file.Path;
import java.time.Instant;

/// A backup that was written and then read back, every byte of it.
///
/// @param file    where it lies
/// @param madeAt  UTC
/// @param bytes   its size
/// @param head    how far the store had come
/// @param against what the other backups there know
public record BackupMade(Path file, Instant madeAt, long bytes, StorePosition head, Against against) {
    /// What the backups of the same store that lay there already tell of it.
    public enum Against {
        /// None of them knows more than the store does.
        NOTHING_NEWER,
        /// One of them knows a later state: the store is an older copy of itself.
        SOMETHING_NEWER
    }
}
