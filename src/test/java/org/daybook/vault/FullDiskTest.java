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

/// A disk that is really full: a few megabytes of memory mounted for a child process. Skipped if that is not permitted;
/// `OpenVaultTest.afterAFullDiskTheNextPassageWorks` then covers this with a page limit.
class FullDiskTest {
    @TempDir
    Path temp;
    private Path disk;

    @BeforeEach
    void aFolderToMountOn() throws Exception {
        disk = Files.createDirectories(temp.resolve("disk"));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 8)
    void storeOnAFullDiskSaysSoAndStaysWhole() throws Exception {
        var said = onADiskOf("3m", "fill");
        assertEquals(List.of("vault.refusal.disk-full", "Ada", "[]", "again []"), said);
    }

    @Test
    @Invariant(of = OpenVault.class, number = 14)
    void renewalThatFindsNoRoomLeavesTheStoreAsItWas() throws Exception {
        assertEquals(List.of("vault.refusal.disk-full", "[]", "again [][101]"), onADiskOf("9800k", "renew-full"));
    }

    @Test
    void copyBeforeAnUpdateThatFindsNoRoomIsRefusedAndNothingIsLeftOfIt() throws Exception {
        assertEquals(List.of("created", "desk", "opened", "vault.refusal.no-room-to-copy"),
                onADiskOf("3m", "keep-full"));
    }

    @Test
    void storeThatFindsNoRoomIsNotHalfMade() throws Exception {
        assertEquals(List.of("vault.refusal.disk-full", ""), onADiskOf("64k", "create"));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 8)
    void sizeLimitIsADiskErrorAndTheStoreStaysWhole() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        try (var child = ChildProgram.start(List.of("/bin/bash", "-c", "ulimit -f 1500; exec \"$@\"", "limited"), temp,
                "fill", disk.resolve("desk").toString())) {
            var said = child.remainingLines();
            assertEquals(List.of("vault.refusal.disk-error", "Ada", "[]", "again []"), said);
        }
    }

    /// Returns the output of the task, and what is left in the folder if it created no store.
    private List<String> onADiskOf(String size, String errand) throws Exception {
        var mount = "mount -t tmpfs -o size=" + size + " tmpfs '" + disk + "' || exit 77; ";
        var list = errand.equals("create") ? "\"$@\"; ls -A '" + disk + "' | tr '\\n' ' '; echo" : "exec \"$@\"";
        var prefix = List.of("/usr/bin/unshare", "-rm", "/bin/sh", "-c", mount + list, "mounted");
        Assumptions.assumeTrue(Files.isExecutable(Path.of(prefix.getFirst())) && mayMount());
        try (var child = ChildProgram.start(prefix, temp, errand, disk.resolve("desk").toString())) {
            return child.remainingLines();
        }
    }

    private boolean mayMount() throws Exception {
        var process = new ProcessBuilder("/usr/bin/unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", disk.toString())
                .redirectErrorStream(true).start();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return process.exitValue() == 0;
    }
}
