package org.daybook.vault;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// The contents of a backup, after its passphrase opened it and every byte of it was read and verified.
///
/// @param store    the store's id
/// @param madeAt   UTC
/// @param head     the store's position at that time
/// @param computer the mark of the computer that made it, one letter
/// @param bytes    the size of the file
/// @param rows     the number of rows of each feature table, by the table's name
public record BackupContents(UUID store, Instant madeAt, StorePosition head, String computer, long bytes,
        Map<String, Long> rows) {
    /// Copies the map.
    public BackupContents {
        rows = Map.copyOf(rows);
    }

    /// Returns the number of rows of a table; 0 if there is no such table.
    public long rowsOf(String table) {
        return rows.getOrDefault(table, 0L);
    }
}
