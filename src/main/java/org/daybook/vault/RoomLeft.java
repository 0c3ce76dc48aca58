package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;

/// The space left on a store's disk, so that a warning comes in time.
///
/// @param free  bytes that can still be written there
/// @param store bytes of the database and its log
public record RoomLeft(long free, long store) {
    /// With less space than this a disk is nearly full, however small the store is.
    private static final long AT_LEAST = 200L << 20;
    /// An upgrade and a renewal each need the size of the store again, and a day's work needs space too.
    private static final long TIMES = 3;

    /// Checks whether the disk should be cleared now: less than 200 MB, or less than three times the store, is left.
    public boolean isNearlyFull() {
        return free < Math.max(AT_LEAST, TIMES * store);
    }

    /// Measures the space; a disk that does not answer counts as having space, because the next operation reports it.
    static RoomLeft of(Database database) {
        try {
            var size = Files.size(database.file()) + (database.hasLog() ? Files.size(database.log()) : 0);
            return new RoomLeft(Files.getFileStore(database.file()).getUsableSpace(), size);
        } catch (IOException e) {
            return new RoomLeft(Long.MAX_VALUE, 0);
        }
    }
}
