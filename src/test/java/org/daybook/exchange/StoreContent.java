package org.daybook.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.app.Markers;
import org.daybook.vault.OpenVault;
import org.jdbi.v3.core.Handle;

/// The content of every table of an open store, whichever tables there are.
public final class StoreContent {
    /// The audit trail, numbers that are never issued twice, and keys that the store creates when it first needs them.
    private static final List<String> STAYS = List.of("audit", "counter", "sqlite_sequence", "secret");

    private StoreContent() {}

    /// The content of a table.
    ///
    /// @param rows how many it has
    /// @param hash of all of them in a fixed order
    public record Table(int rows, String hash) {}

    /// Returns every table except those of which something stays.
    public static Map<String, Table> of(OpenVault vault) {
        return vault.read(tx -> {
            var found = new TreeMap<String, Table>();
            tables(tx.handle()).filter(table -> !STAYS.contains(table))
                    .forEach(table -> found.put(table, content(tx.handle(), table)));
            return found;
        });
    }

    /// Returns how many rows each of them has.
    static Map<String, Integer> counts(OpenVault vault) {
        var found = new TreeMap<String, Integer>();
        of(vault).forEach((table, content) -> found.put(table, content.rows()));
        return found;
    }

    /// Returns the columns in which a marked word can be read, including those of the audit trail; for blobs, by their bytes.
    public static List<String> marked(OpenVault vault) {
        var words = Stream.of(Markers.NAMES, Markers.FOLDED, Markers.OTHERS).flatMap(List::stream).toList();
        return vault.read(tx -> {
            var found = new ArrayList<String>();
            tables(tx.handle()).forEach(table -> columns(tx.handle(), table).stream()
                    .filter(column -> words.stream().anyMatch(word -> holds(tx.handle(), table, column, word)))
                    .forEach(column -> found.add(table + "." + column)));
            return found;
        });
    }

    private static boolean holds(Handle handle, String table, String column, String word) {
        return handle.createQuery("""
                select exists (select 1
                                 from "%s"
                                where instr(cast("%s" as blob), cast(:word as blob)) > 0)""".formatted(table, column))
                .bind("word", word).mapTo(Boolean.class).one();
    }

    private static Stream<String> tables(Handle handle) {
        return handle.createQuery("""
                select name
                  from pragma_table_list
                 where schema = 'main' and type = 'table' and name not like 'sqlite\\_schema' escape '\\'
                 order by name""").mapTo(String.class).list().stream();
    }

    private static List<String> columns(Handle handle, String table) {
        return handle.createQuery("select name from pragma_table_xinfo(:table) order by cid").bind("table", table)
                .mapTo(String.class).list();
    }

    private static Table content(Handle handle, String table) {
        var cells = columns(handle, table).stream().map(column -> "quote(\"" + column + "\")").toList();
        var rows = handle
                .createQuery("select " + String.join(" || ',' || ", cells) + " from \"" + table + "\" order by 1")
                .mapTo(String.class).list();
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(String.join("\n", rows).getBytes(UTF_8));
            return new Table(rows.size(), HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
