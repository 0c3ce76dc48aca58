package org.daybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.vault.Footprint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `daybook backup` and `daybook restore`, as used by a script.
class BackupCommandTest {
    private static final String PASSPHRASE = "тихая река è ναί 七 семь фонарей\n";
    @TempDir
    static Path temporary;
    private static Path store = Path.of("");
    @TempDir
    Path temp;
    private Path stick = Path.of("");

    @BeforeAll
    static void anInventedStore() {
        store = temporary.resolve("store");
        assertEquals(0, Terminal.run(PASSPHRASE, "demo", store.toString(), "--size", "xs", "--seed", "7", "--as-of",
                "2026-11-25", "--passphrase-stdin").status());
    }

    @BeforeEach
    void aStick() throws Exception {
        stick = Files.createDirectory(temp.resolve("stick"));
    }

    @Test
    void aBackupIsMadeAndRestoredIntoANewFolder() throws Exception {
        var made = backup(stick);
        assertEquals(0, made.status(), made.err());
        var file = Path.of(made.out().strip());
        assertTrue(Files.isRegularFile(file), made.out());
        var fresh = temp.resolve("fresh");
        var restored = restore(file, fresh, PASSPHRASE);
        assertEquals(0, restored.status(), restored.err());
        assertTrue(restored.out().startsWith("Restored, as it was on "), restored.out());
        assertTrue(restored.out().contains("40 cards"), restored.out());
        assertEquals(0, Terminal.run(PASSPHRASE, "verify", fresh.toString(), "--passphrase-stdin").status());
    }

    @Test
    void aStoreThatIsReplacedIsKeptBesideItAndOpens() throws Exception {
        var file = Path.of(backup(stick).out().strip());
        assertEquals(0, restore(file, temp.resolve("desk"), PASSPHRASE).status());
        assertEquals(0, restore(file, temp.resolve("desk"), PASSPHRASE).status());
        try (var folders = Files.list(temp)) {
            var aside = folders.filter(folder -> folder.getFileName().toString().startsWith("desk-before-")).toList();
            assertEquals(1, aside.size());
            var verified = Terminal.run(PASSPHRASE, "verify", aside.getFirst().toString(), "--passphrase-stdin");
            assertTrue(verified.err().startsWith("An older copy of this database"), verified.err());
            assertEquals(1, verified.err().lines().count(), "and nothing else is wrong");
        }
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws Exception {
        refused(backup(temp.resolve("unplugged")));
        refused(backup(store));
        refused(Terminal.run("wrong\n", "backup", store.toString(), "--to", stick.toString(), "--passphrase-stdin"));
        assertEquals(List.of(), List.of(stick.toFile().list()));
        var file = Path.of(backup(stick).out().strip());
        var before = Footprint.of(temp);
        refused(restore(file, temp.resolve("desk"), "wrong\n"));
        refused(restore(temp.resolve("none"), temp.resolve("desk"), PASSPHRASE));
        refused(restore(Files.writeString(temp.resolve("letter"), "mine"), temp.resolve("desk"), PASSPHRASE));
        Files.delete(temp.resolve("letter"));
        assertEquals(before, Footprint.of(temp));
    }

    private static Terminal.Ending backup(Path to) {
        return Terminal.run(PASSPHRASE, "backup", store.toString(), "--to", to.toString(), "--passphrase-stdin");
    }

    private static Terminal.Ending restore(Path file, Path to, String typed) {
        return Terminal.run(typed, "restore", file.toString(), "--to", to.toString(), "--passphrase-stdin");
    }

    private static void refused(Terminal.Ending ending) {
        assertEquals(1, ending.status(), ending.out() + ending.err());
        assertEquals("", ending.out());
        assertEquals(1, ending.err().lines().count(), ending.err());
        assertFalse(ending.err().contains("Exception") || ending.err().startsWith("Something went wrong"),
                ending.err());
    }
}
