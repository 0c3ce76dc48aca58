package org.daybook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// One encrypted database file and its key; the only place that creates connections and their settings.
///
/// The key is passed as a property, never in the URL (the driver returns its URL to any caller) and never as a PRAGMA (the
/// driver runs SQL while connecting). `mmap_size` is never set: reads of an intact file would fail.
///
/// @param file the database
/// @param key  belongs to whoever unlocked the store
record Database(Path file, DataKey key) {
    private static final long READ_ONLY = 1;

    /// Returns a connection for the write lane. Only after [#probing] succeeded: opening it normally with a wrong key would
    /// checkpoint the write-ahead log of a crashed program into the database as garbage and destroy the store.
    Connection writing() throws SQLException {
        return connect(settings("true"), "");
    }

    /// Returns a connection for migrations: foreign keys off, because with them on, rebuilding a parent table silently deletes
    /// its children.
    Connection migrating() throws SQLException {
        return connect(settings("false"), "");
    }

    /// Returns a connection for the reading lane: it cannot write.
    Connection reading() throws SQLException {
        var properties = keyed();
        properties.put("open_mode", Long.toString(READ_ONLY));
        properties.put("temp_store", "MEMORY");
        properties.put("busy_timeout", "5000");
        properties.put("cache_size", "-64000");
        return connect(properties, "");
    }

    /// Returns a connection with only cipher, key and read-only set: with a wrong key it changes no byte. Without a write-ahead
    /// log to read, the file is opened as immutable, because otherwise even a reader leaves two files next to it.
    Connection probing() throws SQLException {
        var properties = keyed();
        properties.put("open_mode", Long.toString(READ_ONLY));
        return connect(properties, hasLog() ? "" : "?immutable=1");
    }

    /// Returns a connection to a file that nobody writes, such as a backup: it never reads a log next to it and leaves nothing
    /// behind. What follows the last page is ignored.
    Connection still() throws SQLException {
        var properties = keyed();
        properties.put("open_mode", Long.toString(READ_ONLY));
        properties.put("temp_store", "MEMORY");
        properties.put("cache_size", "-16000");
        return connect(properties, "?immutable=1");
    }

    /// Returns the write-ahead log next to the database; it exists while that is open and after a crash.
    Path log() {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /// Returns the index of the write-ahead log; its content can be discarded.
    Path logIndex() {
        return file.resolveSibling(file.getFileName() + "-shm");
    }

    /// Checks whether the write-ahead log contains changes.
    boolean hasLog() {
        try {
            return Files.exists(log()) && Files.size(log()) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns this file as the target of `vacuum into`, under this key. A plain path would keep the source's key; "backup to"
    /// would write plaintext.
    String forVacuumInto() {
        return file.toUri() + "?cipher=chacha20&key=" + key.forDriver().replace(":", "%3A");
    }

    /// Returns a database with the same key in another file.
    Database at(Path other) {
        return new Database(other, key);
    }

    private Properties settings(String foreignKeys) {
        var properties = keyed();
        properties.put("journal_mode", "WAL");
        properties.put("synchronous", "FULL");
        properties.put("temp_store", "MEMORY");
        properties.put("secure_delete", "true");
        properties.put("foreign_keys", foreignKeys);
        // Without this, REPLACE deletes rows that the journal never sees.
        properties.put("recursive_triggers", "true");
        properties.put("busy_timeout", "5000");
        // At the default of 2 MB the cipher makes look-ups seven times slower.
        properties.put("cache_size", "-64000");
        return properties;
    }

    private Properties keyed() {
        var properties = new Properties();
        properties.put("cipher", "chacha20");
        properties.put("key", key.forDriver());
        return properties;
    }

    private Connection connect(Properties properties, String query) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + query, properties);
    }
}
