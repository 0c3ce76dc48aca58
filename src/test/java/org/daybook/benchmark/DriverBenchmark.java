package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/// The same driver with and without encryption, with the vault's settings: many small writes, one large write, and a full scan
/// with a cold cache.
final class DriverBenchmark {
    private static final int RUNS = 11;
    private static final int ROWS = 200_000;
    private static final String KEY = "raw:" + "5a".repeat(32);

    private DriverBenchmark() {}

    static List<String> run(Path folder) throws IOException {
        var locked = folder.resolve("driver-encrypted.db");
        var plain = folder.resolve("driver-plain.db");
        return List.of(duel("saving 200 ticks one by one, encrypted against plaintext").fight(() -> ticks(locked),
                () -> ticks(plain)),
                duel("saving 200,000 rows at once, encrypted against plaintext").fight(() -> fill(locked),
                        () -> fill(plain)),
                duel("scanning 200,000 rows just after opening, encrypted against plaintext").fight(
                        () -> scan(locked), () -> scan(plain)),
                duel("scanning them again, encrypted against plaintext").fight(() -> scanAgain(locked),
                        () -> scanAgain(plain)));
    }

    private static Duel duel(String name) {
        return new Duel(name, 1.4, RUNS);
    }

    private static long ticks(Path file) throws IOException, SQLException {
        try (var connection = fresh(file)) {
            long start = System.nanoTime();
            for (int tick = 0; tick < 200; tick++) {
                insert(connection, tick, tick + 1);
            }
            return System.nanoTime() - start;
        }
    }

    private static long fill(Path file) throws IOException, SQLException {
        try (var connection = fresh(file)) {
            long start = System.nanoTime();
            insert(connection, 0, ROWS);
            return System.nanoTime() - start;
        }
    }

    private static long scan(Path file) throws SQLException {
        try (var connection = open(file)) {
            return scan(connection);
        }
    }

    /// With the pages already in the connection's cache, as when the same list is read again.
    private static long scanAgain(Path file) throws SQLException {
        try (var connection = open(file)) {
            scan(connection);
            return scan(connection);
        }
    }

    private static long scan(Connection connection) throws SQLException {
        long start = System.nanoTime();
        try (var statement = connection.createStatement();
                var sum = statement.executeQuery("select sum(length(words)), count(distinct day) from tick")) {
            sum.next();
        }
        return System.nanoTime() - start;
    }

    private static void insert(Connection connection, int from, int to) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("insert into tick (id, day, words) values (?, ?, ?)")) {
            for (int row = from; row < to; row++) {
                insert.setString(1, "%08d-0000-7000-8000-000000000000".formatted(row * 7919L % 100_000_007));
                insert.setString(2, "2026-%02d-%02d".formatted(row % 12 + 1, row % 28 + 1));
                insert.setString(3, "enrolled 2026-11-25T09:05:00Z " + row);
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    private static Connection fresh(Path file) throws IOException, SQLException {
        for (var suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
        var connection = open(file);
        try (var statement = connection.createStatement()) {
            statement.execute("create table tick (id text primary key, day text not null, words text) strict");
            statement.execute("create index tick_by_day on tick (day)");
        }
        return connection;
    }

    /// The settings of the vault's write lane.
    private static Connection open(Path file) throws SQLException {
        var properties = new Properties();
        if (file.getFileName().toString().contains("encrypted")) {
            properties.put("cipher", "chacha20");
            properties.put("key", KEY);
        }
        properties.put("journal_mode", "WAL");
        properties.put("synchronous", "FULL");
        properties.put("temp_store", "MEMORY");
        properties.put("secure_delete", "true");
        properties.put("cache_size", "-64000");
        return DriverManager.getConnection("jdbc:sqlite:" + file, properties);
    }
}
