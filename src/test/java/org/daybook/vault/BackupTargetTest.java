package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sticks that are really full, really small, or read-only, used by a child process.
class BackupTargetTest {
    @TempDir
    Path temp;
    private Path desk;
    private Path stick;

    @BeforeEach
    void aStoreOfThreeMegabytes() throws Exception {
        desk = temp.resolve("desk");
        stick = Files.createDirectory(temp.resolve("stick"));
        try (var vault = TestVaults.create(desk, TestVaults.PEOPLE)) {
            TestVaults.welcome(vault, "1", "x".repeat(3_000_000));
        }
    }

    @Test
    void aStickWithoutRoomIsSaidBeforeAnythingIsWritten() throws Exception {
        assertEquals(List.of("vault.refusal.target-full", ""), onAStickOf("4m", ""));
    }

    @Test
    void aStickWithRoomTakesIt() throws Exception {
        assertEquals(List.of("made", "daybook-20261125-090000.backup "), onAStickOf("8m", ""));
    }

    @Test
    void aStickThatFillsUpMeanwhileIsSaidAndNothingStays() throws Exception {
        // A limit on the file size applies although there is free space.
        var limited = List.of("/bin/bash", "-c", "ulimit -f 1500; exec \"$@\"", "limited");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        assertEquals("vault.refusal.target-error", ChildProgram.run(limited, temp, "backup", desk.toString(),
                stick.toString()));
        assertEquals(List.of(), Backups.names(stick));
        try (var vault = Backups.open(desk)) {
            assertEquals(List.of(), vault.verify());
        }
    }

    @Test
    void aStickThatMayOnlyBeReadIsSaid() throws Exception {
        try (var readOnly = ReadOnly.make(stick)) {
            assertEquals("vault.refusal.not-writable", readOnly.run(temp, "backup", desk.toString(),
                    stick.toString()));
        }
    }

    @Test
    void aDiskWithoutRoomForTheRestoredStoreKeepsTheFormerOne() throws Exception {
        var backup = Backups.make(desk, stick);
        var script = "cp -r '" + desk + "' '" + temp + "/small/desk'; \"$@\"; ls -A '" + temp
                + "/small' | tr '\\n' ' '; ls -A '" + temp + "/small/desk' | tr '\\n' ' '; echo";
        Files.createDirectory(temp.resolve("small"));
        assertEquals(List.of("vault.refusal.no-room-to-restore", "desk lock slots store-1.db "),
                mounted(temp.resolve("small"), "9m", script, "restore", temp.resolve("small/desk").toString(),
                        backup.toString()));
    }

    private List<String> onAStickOf(String size, String first) throws Exception {
        return mounted(stick, size, first + "\"$@\"; ls -A '" + stick + "' | tr '\\n' ' '; echo", "backup",
                desk.toString(), stick.toString());
    }

    private List<String> mounted(Path on, String size, String script, String... errand) throws Exception {
        Assumptions.assumeTrue(mayMount());
        var prefix = List.of("/usr/bin/unshare", "-rm", "/bin/sh", "-c",
                "mount -t tmpfs -o size=" + size + " tmpfs '" + on + "' || exit 77; " + script, "mounted");
        try (var child = ChildProgram.start(prefix, temp, errand)) {
            return child.remainingLines();
        }
    }

    private boolean mayMount() throws Exception {
        if (!Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            return false;
        }
        var process = new ProcessBuilder("/usr/bin/unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", stick.toString())
                .redirectErrorStream(true).start();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return process.exitValue() == 0;
    }
}
