package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed (kill -9) at random moments of an upgrade, from the encrypted copy to its removal. The next opening
/// finds every person, in the tables of the new version.
class KilledUpgradeTest {
    static final int PEOPLE = 3000;
    /// Rebuilds the table, as SQLite requires for most changes, and takes a while.
    static final String REBUILT = """
      create table fresh (id text primary key, name text not null, folded text not null) strict;
      insert into fresh select id, name, upper(name) from person;
      drop table person;
      alter table fresh rename to person;
      create index person_by_folded on person (folded);
      """;
    @TempDir
    Path temp;
    private Path whole = Path.of("");

    static StoreConfig newer() {
        var scripts = new java.util.ArrayList<>(TestVaults.PEOPLE.scripts().migrations());
        scripts.add(new Script("V900__test.sql", REBUILT));
        return new StoreConfig(TestVaults.CHEAP, new Scripts(scripts, List.of()));
    }

    @BeforeEach
    void aStoreOfTheFormerVersion() {
        whole = temp.resolve("whole");
        try (var vault = TestVaults.create(whole, TestVaults.PEOPLE)) {
            TestVaults.change(vault, """
                  with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                  insert into person select i, 'Zuleika ' || i || hex(randomblob(200)) from n
                  """, PEOPLE);
        }
    }

    @Test
    @Timeout(120)
    void nothingIsLostInFourDeaths() throws Exception {
        die(4, new Random(1125));
    }

    @Test
    @Tag("long")
    @Timeout(1800)
    void nothingIsLostInManyDeaths() throws Exception {
        var rounds = Integer.getInteger("deaths", 100);
        var left = die(rounds, new Random(704));
        assertTrue(left.size() > 3, () -> "the deaths came at different moments: " + left);
        Reliability.note("kill -9 during an upgrade, 0 rows lost, 0 stores that do not open",
                rounds + " rounds; left behind: " + left);
    }

    /// Returns what each kill left in the folder, and how often.
    private TreeMap<String, Integer> die(int rounds, Random random) throws Exception {
        var left = new TreeMap<String, Integer>();
        for (var round = 0; round < rounds; round++) {
            var folder = temp.resolve("round");
            Footprint.copy(whole, folder);
            try (var child = ChildProgram.start(temp, "upgrade", folder.toString())) {
                child.awaitLine("begin");
                awaitTheCopy(folder);
                Thread.sleep(random.nextInt(250));
                child.kill();
            }
            left.merge(names(folder), 1, Integer::sum);
            Plaintext.assertNone(temp, "Zuleika");
            assertWhole(folder);
            Footprint.delete(folder);
        }
        return left;
    }

    /// Loading the program takes longer than the upgrade: the random delay begins at the first sign of the encrypted copy.
    private static void awaitTheCopy(Path folder) throws Exception {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (names(folder).isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(1);
        }
    }

    private static String names(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return String.join("+", files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("before") || name.endsWith("-wal") || name.endsWith("-journal"))
                    .sorted().toList());
        }
    }

    private static void assertWhole(Path folder) {
        try (var vault = TestVaults.open(folder, newer())) {
            assertEquals(List.of(), vault.verify());
            assertEquals(List.of(PEOPLE + "/" + PEOPLE), TestVaults.texts(vault,
                    "select count(*) || '/' || count(distinct folded) from person where folded like 'ZULEIKA %'"));
            assertEquals(List.of(Integer.toString(PEOPLE)), TestVaults.texts(vault, "select count(*) from journal"));
        }
        assertEquals(false, Files.exists(folder.resolve("store-1.db.before")));
    }
}
