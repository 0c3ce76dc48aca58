package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;

/// How much room the disk of a store has left, told before it hurts.
///
/// @param free  bytes that may still be written there
/// @param store bytes of the database and its log
public record RoomLeft(long free, long store) {
    /// Below this much a disk is nearly full, however small the store is.
    private static final long AT_LEAST = 200L << 20;
    /// An upgrade and a renewal each need the store once more, and a day's work needs room too.
    private static final long TIMES = 3;

    /// Whether the disk should be cleared now: less than 200 MB, or less than three times the store, is left.
    public boolean isNearlyFull() {
        return free < Math.max(AT_LEAST, TIMES * store);
    }

    /// Measures; a disk that does not answer has room, for its own sentence comes with the next act.
    static RoomLeft of(Database database) {
        try {
            var size = Files.size(database.file()) + (database.hasLog() ? Files.size(database.log()) : 0);
            return new RoomLeft(Files.getFileStore(database.file()).getUsableSpace(), size);
        } catch (IOException e) {
            return new RoomLeft(Long.MAX_VALUE, 0);
        }
    }
}
