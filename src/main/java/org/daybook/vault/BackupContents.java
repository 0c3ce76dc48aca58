package org.daybook.vault;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What is in a backup, after its passphrase opened it and every byte of it was read and found right.
///
/// @param store    the store's id
/// @param madeAt   UTC
/// @param head     how far the store had come
/// @param computer the mark of the computer that made it, one letter
/// @param bytes    of the file
/// @param rows     how many rows each feature table holds, by the table's name
public record BackupContents(UUID store, Instant madeAt, StorePosition head, String computer, long bytes,
        Map<String, Long> rows) {
    /// Takes a copy of the map.
    public BackupContents {
        rows = Map.copyOf(rows);
    }

    /// How many rows a table holds; 0 when there is no such table.
    public long rowsOf(String table) {
        return rows.getOrDefault(table, 0L);
    }
}
