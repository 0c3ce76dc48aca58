package org.daybook.vault;

import static org.daybook.vault.TestVaults.change;
import static org.daybook.vault.TestVaults.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenVaultTest {
    private static final Blueprint TABLES = TestVaults
            .tables("create table person (id text primary key, name text not null) strict;");
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereAfterReopening() throws Exception {
        try (var vault = TestVaults.create(folder, TABLES)) {
            change(vault, "insert into person (id, name) values ('1', 'Ada')");
            assertEquals(List.of("Ada"), vault.read(
                    tx -> tx.handle().createQuery("select name from person").mapTo(String.class).list()));
            assertEquals(List.of(), vault.verify());
        }
        try (var vault = TestVaults.open(folder, TABLES)) {
            assertEquals(List.of("Ada"), texts(vault, "select name from person"));
            assertEquals(List.of(), vault.verify());
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of("lock", "slots", "store-1.db"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void theProgramsOwnTablesOpen() {
        var vaultFolder = new StoreFolder(folder.resolve("new/desk"));
        UUID id;
        try (var secret = TestVaults.secret();
                var vault = Vault.create(vaultFolder, secret, TestVaults.surroundings())) {
            id = vault.slotId();
            assertEquals(List.of(), vault.verify());
        }
        assertEquals(List.of("north"), Vault.signInWords(vaultFolder));
        try (var secret = TestVaults.secret(); var vault = Vault.open(vaultFolder, secret, TestVaults.surroundings())) {
            assertEquals(id, vault.slotId());
            assertEquals(List.of(), vault.verify());
        }
    }
}
