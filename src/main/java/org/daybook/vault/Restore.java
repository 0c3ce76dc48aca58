package org.daybook.vault;

import java.nio.file.Path;

/// What is to be restored, and where.
///
/// @param backup      the file
/// @param to          the folder of the store; may be missing, empty, or hold a store, which is kept beside it
/// @param formerEpoch the highest epoch that is remembered of this store outside it, 1 when there is no memory; the
///                    restored store begins a later one
public record Restore(Path backup, StoreFolder to, long formerEpoch) {}
