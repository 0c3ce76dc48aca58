package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Tx;

/// Copies the tables of an invented store into an unencrypted database, with their indexes and views, except the rows of the
/// journal. Only ever for invented people: the program itself has no such function.
final class PlainCopy {
    private PlainCopy() {}

    static void of(OpenVault vault, Path copy) throws IOException {
        Files.deleteIfExists(copy);
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
            plain.setAutoCommit(false);
            vault.look(tx -> {
                all(tx).forEach(table -> run(plain, definitions(tx, "table", table)));
                all(tx).stream().filter(table -> !table.equals("journal")).forEach(table -> {
                    rows(tx, plain, table);
                    run(plain, definitions(tx, "index", table));
                });
                run(plain, tx.handle().createQuery("select sql from sqlite_schema where type = 'view' order by rowid")
                        .mapTo(String.class).list());
                return true;
            });
            plain.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// Returns every table, so that every view has its tables.
    private static List<String> all(Tx tx) {
        return tx.handle().createQuery("""
                select name
                  from sqlite_schema
                 where type = 'table' and name not like 'sqlite%' and sql not like '%virtual%'""")
                .mapTo(String.class).list();
    }

    private static List<String> definitions(Tx tx, String type, String table) {
        return tx.handle().createQuery("""
                select sql
                  from sqlite_schema
                 where type = :type and tbl_name = :table and sql is not null""").bind("type", type)
                .bind("table", table).mapTo(String.class).list();
    }

    private static void run(Connection plain, List<String> statements) {
        try (var statement = plain.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rows(Tx tx, Connection plain, String table) {
        try (var rows = tx.handle().createQuery("select * from " + table).mapToMap().stream()) {
            rows.forEach(row -> insert(plain, table, row));
        }
    }

    private static void insert(Connection plain, String table, Map<String, Object> row) {
        var marks = String.join(", ", row.keySet().stream().map(column -> "?").toList());
        var sql = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + marks + ")";
        try (var insert = plain.prepareStatement(sql)) {
            int column = 0;
            for (var value : row.values()) {
                insert.setObject(++column, value);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
