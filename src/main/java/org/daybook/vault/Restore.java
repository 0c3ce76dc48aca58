package org.daybook.vault;

import java.nio.file.Path;

/// What is to be restored, and where.
///
/// @param backup      the file
/// @param to          the folder of the store; may be missing, empty, or contain a store, which is kept next to it
/// @param formerEpoch the highest epoch of this store remembered outside it, 1 if none is remembered; the restored store begins
///                    a later one
public record Restore(Path backup, StoreFolder to, long formerEpoch) {}
