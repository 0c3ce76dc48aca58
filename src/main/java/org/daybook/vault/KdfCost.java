package org.daybook.vault;

/// What one guess at a passphrase costs: Argon2id's memory, passes and lanes.
///
/// @param memoryKiB memory in KiB
/// @param passes    how often the memory is walked through
/// @param lanes     how many lanes may be worked on at once
record KdfCost(int memoryKiB, int passes, int lanes) {}
