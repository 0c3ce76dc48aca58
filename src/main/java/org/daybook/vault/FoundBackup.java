package org.daybook.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A file that looks like a whole backup from outside; only its passphrase proves that it is one.
///
/// @param file       where it lies
/// @param store      the id of the store it says it is of
/// @param generation of the data key that it says it has
/// @param madeAt     when it says it was made, UTC
/// @param bytes      its size
/// @param slots      the ids of the slots that it says open it
public record FoundBackup(Path file, UUID store, long generation, Instant madeAt, long bytes, Set<UUID> slots) {
    /// Takes a copy of the set.
    public FoundBackup {
        slots = Set.copyOf(slots);
    }
}
