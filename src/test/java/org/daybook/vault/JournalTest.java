package org.daybook.vault;

import static org.daybook.vault.TestVaults.change;
import static org.daybook.vault.TestVaults.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final String LINES = "select tab || ' ' || row_id || ' ' || op || ' ' || coalesce(before, '-') "
            + "from journal order by seq";
    @TempDir
    Path folder;
    private final java.util.ArrayDeque<OpenVault> open = new java.util.ArrayDeque<>();

    @AfterEach
    void close() {
        open.forEach(OpenVault::close);
    }

    private OpenVault with(String... migrations) {
        open.push(TestVaults.create(folder, TestVaults.tables(migrations)));
        return open.element();
    }

    @Test
    void insertUpdateAndDeleteLeaveALineEachWithTheFormerValues() {
        var vault = with("create table person (id text primary key, name text, age integer) strict;");
        var line = change(vault, "insert into person values ('1', 'Ada', null)");
        change(vault, "update person set name = 'Bea', age = 9223372036854775807");
        change(vault, "delete from person");
        assertEquals(List.of("person 1 i -", "person 1 u {\"id\":\"1\",\"name\":\"Ada\",\"age\":null}",
                "person 1 d {\"id\":\"1\",\"name\":\"Bea\",\"age\":9223372036854775807}"), texts(vault, LINES));
        assertEquals(List.of(line + " A"),
                texts(vault, "select audit_id || ' ' || computer from journal where op = 'i'"));
        assertEquals(List.of(), vault.verify());
    }

    @Test
    void replaceIsADeleteAndAnInsert() {
        var vault = with("create table person (id text primary key, card text unique) strict;");
        change(vault, "insert into person values ('1', 'x')");
        change(vault, "insert or replace into person values ('2', 'x')");
        assertEquals(List.of("person 1 i -", "person 1 d {\"id\":\"1\",\"card\":\"x\"}", "person 2 i -"),
                texts(vault, LINES));
    }

    @Test
    void upsertIsAnUpdate() {
        var vault = with("create table person (id text primary key, name text) strict;");
        change(vault, "insert into person values ('1', 'Ada')");
        change(vault, "insert into person values ('1', 'Bea') on conflict do update set name = excluded.name");
        assertEquals(List.of("person 1 i -", "person 1 u {\"id\":\"1\",\"name\":\"Ada\"}"), texts(vault, LINES));
    }

    /// An erasure removes the newest lines; a reader that continues from the last number would miss what comes next.
    @Test
    void numbersOfDeletedLinesAreNotUsedAgain() {
        var vault = with("create table person (id text primary key) strict;");
        change(vault, "insert into person values ('1')");
        change(vault, "insert into person values ('2')");
        vault.write(UUID.randomUUID(), tx -> {
            tx.handle().execute(
                    "insert into audit (id, seq, mac) values ((select audit_id from journal_context), 9, x'00')");
            tx.handle().execute("delete from person where id = '2'");
            return new JournalErasure(tx).scrubPassage();
        });
        change(vault, "insert into person values ('3')");
        assertEquals(List.of("1 person 1", "4 person 3"),
                texts(vault, "select seq || ' ' || tab || ' ' || row_id from journal order by seq"));
    }

    @Test
    void cascadesAreJournalledChildrenFirst() {
        var vault = with("""
          create table person (id text primary key) strict;
          create table child (id text primary key, person text references person (id) on delete cascade) strict;
          """);
        change(vault, "insert into person values ('1')");
        change(vault, "insert into child values ('c', '1')");
        change(vault, "delete from person");
        assertEquals(List.of("person 1 i -", "child c i -", "child c d {\"id\":\"c\",\"person\":\"1\"}",
                "person 1 d {\"id\":\"1\"}"), texts(vault, LINES));
    }

    @Test
    void blobsStayOutAlsoWhereTheTypeIsAny() {
        var vault = with("create table chunk (id text primary key, bytes blob, whatever any) strict;");
        change(vault, "insert into chunk values ('1', x'00ff', x'00ff')");
        change(vault, "update chunk set bytes = x'01', whatever = 5");
        change(vault, "delete from chunk");
        assertEquals(List.of("chunk 1 i -", "chunk 1 u {\"id\":\"1\",\"whatever\":null}",
                "chunk 1 d {\"id\":\"1\",\"whatever\":5}"), texts(vault, LINES));
    }

    @Test
    void realsKeepSeventeenDigitsAndNullStaysNull() {
        var vault = with("create table score (id text primary key, value real, other real) strict;");
        change(vault, "insert into score values ('1', ?, null)", 0.1 + 0.2);
        change(vault, "delete from score");
        var before = texts(vault, "select json_extract(before, '$.value') from journal where op = 'd'").getFirst();
        assertEquals(0.1 + 0.2, Double.parseDouble(before));
        assertEquals("null",
                texts(vault, "select json_type(before, '$.other') from journal where op = 'd'").getFirst());
    }

    @Test
    void keysOfSeveralColumnsAndWithoutAnyNameTheRow() {
        var vault = with("""
          create table tick (gathering text, person text, primary key (gathering, person)) strict, without rowid;
          create table note (text text) strict;
          """);
        change(vault, "insert into tick values ('g', 'p')");
        change(vault, "insert into note values ('n')");
        assertEquals(List.of("tick [\"g\",\"p\"] i -", "note 1 i -"), texts(vault, LINES));
    }

    @Test
    void changedKeyIsJournalledUnderTheFormerOne() {
        var vault = with("create table person (id text primary key) strict;");
        change(vault, "insert into person values ('1')");
        change(vault, "update person set id = '2'");
        assertEquals(List.of("person 1 i -", "person 1 u {\"id\":\"1\"}"), texts(vault, LINES));
    }

    @Test
    void oddNamesAndComputedColumnsAreManaged() {
        var vault = with("""
          create table "order of 'the' \"\"day\"\"\" (id text primary key, "from" text,
            twice text generated always as ("from" || "from") stored) strict;
          """);
        change(vault, "insert into \"order of 'the' \"\"day\"\"\" (id, \"from\") values ('1', 'x')");
        change(vault, "delete from \"order of 'the' \"\"day\"\"\"");
        assertEquals(2, texts(vault, LINES).size());
        assertEquals("{\"id\":\"1\",\"from\":\"x\"}",
                texts(vault, "select before from journal where op = 'd'").getFirst());
    }

    @Test
    void searchIndexAndItsShadowTablesAreNotJournalled() {
        var vault = with("create virtual table words using fts5 (text);");
        change(vault, "insert into words (text) values ('alpha')");
        assertEquals(List.of(), texts(vault, LINES));
        assertEquals(List.of(), vault.verify());
    }

    @Test
    void tableThatIsNotStrictDoesNotPass() {
        var refused = assertThrows(IllegalStateException.class,
                () -> with("create table loose (id text primary key);"));
        assertEquals("a table that is not STRICT: loose", refused.getMessage());
    }

    @Test
    @Invariant(of = OpenVault.class, number = 4)
    void changeThatGoesRoundTheContextFails() {
        var vault = with("create table person (id text primary key) strict;");
        for (var emptied : List.of("update journal_context set audit_id = null", "delete from journal_context")) {
            var line = UUID.randomUUID();
            var fault = assertThrows(StoreFault.class, () -> vault.write(line, tx -> {
                tx.handle().execute("insert into audit (id) values (?)", line);
                tx.handle().execute(emptied);
                return tx.handle().execute("insert into person values ('1')");
            }));
            assertEquals(19, fault.sqliteCode() & 0xff);
        }
        assertEquals(List.of(), texts(vault, "select id from person union all select id from audit"));
        assertEquals(List.of(), vault.verify());
    }

    @Test
    @Invariant(of = OpenVault.class, number = 4)
    void changeOnAConnectionOfItsOwnFailsToo() throws Exception {
        var vault = with("create table person (id text primary key) strict;");
        vault.close();
        var slots = Disk.readSlots(new StoreFolder(folder));
        try (var secret = TestVaults.secret();
                var unlocked = new KeySlots(TestVaults.CHEAP).unlock(slots, secret);
                var around = new Database(folder.resolve("store-1.db"), unlocked.key()).writing()) {
            assertThrows(java.sql.SQLException.class, () -> Sql.run(around, "insert into person values ('1')"));
        }
    }
}
