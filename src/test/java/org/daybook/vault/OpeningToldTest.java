package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person who waits while a store is opened sees its progress.
class OpeningToldTest {
    private static final String PERSON = "create table person (id text primary key, name text not null) strict;";
    @TempDir
    Path folder;
    private final List<Long> heard = new ArrayList<>();

    @Test
    void anOpeningIsToldInHundredthsUpToTheRoomsShare() {
        TestVaults.create(folder, TestVaults.PEOPLE).close();
        open(TestVaults.PEOPLE);
        assertRises();
        assertEquals(0, heard.getFirst());
        assertEquals(VaultEnvironment.VAULT_OPEN, heard.getLast());
    }

    @Test
    void eachScriptOfAnUpgradeIsToldByItself() {
        TestVaults.create(folder, TestVaults.PEOPLE).close();
        open(TestVaults.PEOPLE);
        int without = heard.size();
        heard.clear();
        var later = IntStream.range(0, 8)
                .mapToObj(n -> "create table later_" + n + " (id text primary key) strict;").toList();
        var scripts = new ArrayList<>(List.of(PERSON));
        scripts.addAll(later);
        open(TestVaults.tables(scripts.toArray(String[]::new)));
        assertRises();
        assertTrue(heard.stream().distinct().count() >= without + later.size(), heard.toString());
        assertEquals(VaultEnvironment.VAULT_OPEN, heard.getLast());
    }

    private void open(StoreConfig tables) {
        Vault.open(new StoreFolder(folder), TestVaults.secret(),
                TestVaults.surroundings().tellingOfOpening((done, of) -> {
                    assertEquals(Progress.HUNDRED, of);
                    heard.add(done);
                }), tables).close();
    }

    private void assertRises() {
        assertEquals(heard.stream().sorted().toList(), heard);
    }
}
