package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;

/// What counts as equal when a store is copied under another key.
class ComparisonTest {
    private static final String WITH_KEY = "create table person (id text primary key, name text) strict";
    private static final String WITHOUT_KEY = "create table line (words text) strict";

    @Test
    void rowsWithAKeyMayBeNumberedAnewInTheirOrder() throws Exception {
        same(List.of(WITH_KEY, "insert into person (rowid, id) values (2, 'b'), (3, 'a')"),
                List.of(WITH_KEY, "insert into person (rowid, id) values (1, 'b'), (2, 'a')"));
    }

    @Test
    void anotherOrderIsADifference() {
        different(List.of(WITH_KEY, "insert into person (rowid, id) values (1, 'a'), (2, 'b')"),
                List.of(WITH_KEY, "insert into person (rowid, id) values (1, 'b'), (2, 'a')"));
    }

    @Test
    void rowsWithoutAKeyKeepTheirNumber() {
        different(List.of(WITHOUT_KEY, "insert into line (rowid, words) values (2, 'x')"),
                List.of(WITHOUT_KEY, "insert into line (rowid, words) values (1, 'x')"));
    }

    @Test
    void aMissingAndAnAddedRowAreDifferences() {
        var one = List.of(WITH_KEY, "insert into person (id) values ('a')");
        different(one, List.of(WITH_KEY));
        different(List.of(WITH_KEY), one);
    }

    private static void same(List<String> ours, List<String> theirs) throws SQLException {
        try (var one = made(ours); var other = made(theirs)) {
            new Comparison(one, other, () -> {}).requireSame();
        }
    }

    private static void different(List<String> ours, List<String> theirs) {
        assertEquals("vault.refusal.disk-error", assertThrows(Refusal.class, () -> same(ours, theirs)).key());
    }

    private static Connection made(List<String> statements) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
        return connection;
    }
}
