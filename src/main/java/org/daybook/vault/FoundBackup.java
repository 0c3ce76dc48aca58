package org.daybook.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/// A file that looks like a whole backup from outside; only its passphrase proves that it is one.
///
/// @param file   where it lies
/// @param store  the id of the store it says it is of
/// @param madeAt when it says it was made, UTC
/// @param bytes  its size
public record FoundBackup(Path file, UUID store, Instant madeAt, long bytes) {}
