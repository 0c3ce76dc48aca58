package org.daybook.vault;

/// The cost of one guess at a passphrase: Argon2id's memory, passes and lanes.
///
/// @param memoryKiB memory in KiB
/// @param passes    the number of passes over the memory
/// @param lanes     the degree of parallelism
record KdfCost(int memoryKiB, int passes, int lanes) {}
