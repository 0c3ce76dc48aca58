package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The description of a backup, sealed under its data key: the number of people in a store must not be visible to somebody who
/// finds a stick.
///
/// @param store      the store's id
/// @param generation of the data key
/// @param edition    of the slots file
/// @param head       the store's position
/// @param versions   the migrations that made its tables
/// @param computer   the mark of the computer that made the backup
/// @param rows       the number of rows of each feature table
record Manifest(UUID store, long generation, long edition, StorePosition head, List<String> versions, String computer,
        Map<String, Long> rows) {
    static final int MAX_BYTES = 1 << 16;
    private static final int MAX_TABLES = 500;
    private static final int MAX_NAME_BYTES = 100;

    Manifest {
        versions = List.copyOf(versions);
        rows = Map.copyOf(rows);
    }

    /// Reads it from a database: the copy itself, so that it describes the copy.
    static Manifest of(Connection copy, String computer) throws SQLException {
        var info = StoreInfo.read(copy);
        return new Manifest(info.store(), info.generation(), info.edition(), StorePosition.read(copy),
                Migrations.versions(copy), computer, rows(copy));
    }

    private static Map<String, Long> rows(Connection copy) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (var table : Journal.tableNames(copy)) {
            rows.put(table, Sql.number(copy, "select count(*) from " + Sql.name(table)));
        }
        return rows;
    }

    byte[] encode() {
        var fields = new ArrayList<byte[]>(
                List.of(LengthPrefixed.of(store), LengthPrefixed.of(generation), LengthPrefixed.of(edition),
                        LengthPrefixed.of(head.epoch()), LengthPrefixed.of(head.seq()), head.mac(),
                        LengthPrefixed.of(String.join(" ", versions)),
                        LengthPrefixed.of(computer), LengthPrefixed.of(rows.size())));
        new TreeMap<>(rows).forEach((table, count) -> {
            fields.add(LengthPrefixed.of(table));
            fields.add(LengthPrefixed.of(count));
        });
        return LengthPrefixed.join(fields.toArray(byte[][]::new));
    }

    static Manifest decode(byte[] bytes) throws DamagedBytes {
        var in = new FieldReader(bytes);
        try {
            var store = in.id();
            var generation = in.number();
            var edition = in.number();
            var head = new StorePosition(in.number(), in.number(), in.exactly(32));
            var versions = List.of(in.text(MAX_BYTES).split(" "));
            var computer = in.text(1);
            var rows = rows(in);
            in.end();
            return new Manifest(store, generation, edition, head, versions, computer, rows);
        } catch (IllegalArgumentException e) {
            throw new DamagedBytes();
        }
    }

    private static Map<String, Long> rows(FieldReader in) throws DamagedBytes {
        var count = in.number();
        if (count > MAX_TABLES) {
            throw new DamagedBytes();
        }
        var rows = new TreeMap<String, Long>();
        for (var i = 0; i < count; i++) {
            rows.put(in.text(MAX_NAME_BYTES), in.number());
        }
        return rows;
    }
}
