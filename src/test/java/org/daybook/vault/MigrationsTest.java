package org.daybook.vault;

import static org.daybook.vault.TestVaults.change;
import static org.daybook.vault.TestVaults.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final String FIRST = """
      create table person (id text primary key, name text, spare text) strict;
      create table child (id text primary key, person text not null references person (id) on delete cascade) strict;
      """;
    @TempDir
    Path folder;

    private static StoreConfig blueprint(List<String> views, String... migrations) {
        var scripts = new ArrayList<Script>();
        for (var view : views) {
            scripts.add(new Script("v_%d.sql".formatted(scripts.size()), view));
        }
        return new StoreConfig(TestVaults.CHEAP,
                new Scripts(TestVaults.tables(migrations).scripts().migrations(), scripts));
    }

    private void aStoreWithAMother() {
        try (var vault = TestVaults.create(folder, blueprint(List.of("create view v_name as select name from person;"),
                FIRST))) {
            change(vault, "insert into person values ('1', 'Ada', 'x')");
            change(vault, "insert into child values ('c', '1')");
        }
    }

    @Test
    void rebuiltParentKeepsItsChildrenAndRenamedTablesTheirViews() {
        aStoreWithAMother();
        var second = """
          create table fresh (id text primary key, name text) strict;
          insert into fresh select id, name from person;
          drop table person;
          alter table fresh rename to person;
          alter table person add column born integer;
          """;
        try (var vault = TestVaults.open(folder,
                blueprint(List.of("create view v_name as select name, born from person;"), FIRST, second))) {
            assertEquals(List.of("c"), texts(vault, "select id from child"));
            assertEquals(List.of("Ada"), texts(vault, "select name from v_name"));
            change(vault, "update person set born = 1990");
            assertEquals(List.of("{\"id\":\"1\",\"name\":\"Ada\",\"born\":null}"),
                    texts(vault, "select before from journal where op = 'u'"));
            assertEquals(List.of(), vault.verify());
        }
        assertOnlyTheStoreIsLeft();
    }

    @Test
    void changedViewIsMadeAnewWithoutAMigration() {
        aStoreWithAMother();
        try (var vault = TestVaults.open(folder,
                blueprint(List.of("create view v_spare as select spare from person;"), FIRST))) {
            assertEquals(List.of("x"), texts(vault, "select spare from v_spare"));
            assertThrows(StoreFault.class, () -> texts(vault, "select name from v_name"));
        }
    }

    @Test
    void failedMigrationLeavesTheStoreAsItWas() throws Exception {
        aStoreWithAMother();
        var good = blueprint(List.of("create view v_name as select name from person;"), FIRST);
        for (var broken : List.of("create tabel nonsense;", "delete from person;", "create table loose (id text);")) {
            assertThrows(RuntimeException.class, () -> TestVaults.open(folder,
                    blueprint(List.of(), FIRST, "create table wanted (id text primary key) strict;", broken)));
            assertOnlyTheStoreIsLeft();
            try (var vault = TestVaults.open(folder, good)) {
                assertEquals(List.of("Ada"), texts(vault, "select name from v_name"));
                assertEquals(List.of("c"), texts(vault, "select id from child"));
                assertEquals(List.of(), vault.verify());
            }
        }
    }

    @Test
    void editedMigrationIsRefused() {
        aStoreWithAMother();
        assertThrows(StoreFault.class,
                () -> TestVaults.open(folder, blueprint(List.of(), FIRST.replace("spare", "other"))));
    }

    @Test
    void interruptedUpgradeIsTakenBackFromTheEncryptedCopy() throws Exception {
        aStoreWithAMother();
        var store = folder.resolve("store-1.db");
        Files.copy(store, folder.resolve("store-1.db.before"));
        var slots = Disk.readSlots(new StoreFolder(folder));
        try (var secret = TestVaults.secret();
                var unlocked = new KeySlots(TestVaults.CHEAP).unlock(slots, secret);
                var halfWay = new Database(store, unlocked.key()).migrating()) {
            Sql.run(halfWay, "update store_info set built = ''");
            Sql.run(halfWay, "drop trigger journal_person_update");
            Sql.run(halfWay, "drop table child");
        }
        Files.writeString(folder.resolve("store-1.db.before.new"), "half a copy");
        try (var vault = TestVaults.open(folder, blueprint(List.of(), FIRST))) {
            assertEquals(List.of("c"), texts(vault, "select id from child"));
            assertEquals(List.of(), vault.verify());
        }
        assertOnlyTheStoreIsLeft();
    }

    /// An older copy that somebody put there, or that could not be deleted at that time.
    @Test
    void olderCopyBesideAStoreThatIsWholeIsNotTaken() throws Exception {
        aStoreWithAMother();
        Files.copy(folder.resolve("store-1.db"), folder.resolve("kept elsewhere"));
        try (var vault = TestVaults.open(folder, blueprint(List.of(), FIRST))) {
            TestVaults.change(vault, "delete from child");
        }
        Files.move(folder.resolve("kept elsewhere"), folder.resolve("store-1.db.before"));
        try (var vault = TestVaults.open(folder, blueprint(List.of(), FIRST))) {
            assertEquals(List.of(), texts(vault, "select id from child"));
        }
        assertOnlyTheStoreIsLeft();
    }

    @Test
    void foreignCopyBesideTheStoreIsNotTaken() throws Exception {
        aStoreWithAMother();
        Files.write(folder.resolve("store-1.db.before"), new byte[40_960]);
        try (var vault = TestVaults.open(folder, blueprint(List.of(), FIRST))) {
            assertEquals(List.of("c"), texts(vault, "select id from child"));
        }
    }

    @Test
    void programsScriptsAreFoundAndNumberedInOrder() {
        var names = Scripts.ofProgram().migrations().stream().map(Script::name).toList();
        assertEquals("V101__vault.sql", names.getFirst());
        assertEquals(names.stream().sorted().toList(), names);
        var versions = Scripts.ofProgram().migrations().stream().map(Script::version).toList();
        assertEquals(versions.stream().distinct().sorted().toList(), versions);
    }

    private void assertOnlyTheStoreIsLeft() {
        for (var name : Footprint.of(folder).files().keySet()) {
            assertFalse(name.contains("before") || name.contains("new"), name);
        }
    }
}
