package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/// The one row that identifies this store.
///
/// @param store      the store's id, the same in the slots file
/// @param generation of the data key that encrypts the pages
/// @param edition    of the slots file that was last seen; an older one is refused
/// @param madeAt     when the store was created, UTC
/// @param built      fingerprint of the scripts that made tables, views and triggers; empty while they are being made
record StoreInfo(UUID store, long generation, long edition, Instant madeAt, String built) {
    static StoreInfo read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("""
          select store_id, generation, slots_edition, made_at, built
          from store_info
          """)) {
            if (!row.next()) {
                throw new SQLException("store_info has no row");
            }
            return new StoreInfo(UUID.fromString(row.getString(1)), row.getLong(2), row.getLong(3),
                    Instant.parse(row.getString(4)), row.getString(5));
        }
    }

    void insert(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
          insert into store_info (one, store_id, generation, slots_edition, made_at, built)
          values (1, ?, ?, ?, ?, ?)
          """)) {
            statement.setString(1, store.toString());
            statement.setLong(2, generation);
            statement.setLong(3, edition);
            statement.setString(4, madeAt.toString());
            statement.setString(5, built);
            statement.executeUpdate();
        }
    }

    /// Stores the generation and edition of a renewed copy.
    static void rememberGeneration(Connection connection, long generation, long edition) throws SQLException {
        try (var statement = connection.prepareStatement("update store_info set generation = ?, slots_edition = ?")) {
            statement.setLong(1, generation);
            statement.setLong(2, edition);
            statement.executeUpdate();
        }
    }

    /// Remembers the edition of the slots file that was just seen.
    static void rememberEdition(Connection connection, long edition) throws SQLException {
        try (var statement = connection.prepareStatement("update store_info set slots_edition = ?")) {
            statement.setLong(1, edition);
            statement.executeUpdate();
        }
    }
}
