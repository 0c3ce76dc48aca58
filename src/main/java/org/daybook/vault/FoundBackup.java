package org.daybook.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A file that looks like a whole backup from outside; only its passphrase proves that it is one.
///
/// @param file       the file
/// @param store      the id of its store, as claimed
/// @param generation of the data key, as claimed
/// @param madeAt     when it was made, as claimed, UTC
/// @param bytes      its size
/// @param slots      the ids of the slots that open it, as claimed
public record FoundBackup(Path file, UUID store, long generation, Instant madeAt, long bytes, Set<UUID> slots) {
    /// Copies the set.
    public FoundBackup {
        slots = Set.copyOf(slots);
    }
}
