package org.daybook.reports.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The folder of an office: its key is generated once, its list names each site once, and the folder keeps its owner.
class JointOfficeTest {
    @TempDir
    Path folder = Path.of("");

    private JointOffice office() {
        return new JointOffice(folder.resolve("office"), new SecureRandom());
    }

    /// A site under two codes would be counted twice.
    @Test
    void aSiteIsOnTheListUnderOneCodeAlone() {
        var site = new SigningSite();
        office().pair(site.key("CT02"));
        office().pair(site.key("CT02"));
        var refusal = assertThrows(Refusal.class, () -> office().pair(site.key("PA01")));
        assertEquals("joint.refusal.key-paired", refusal.key());
        assertEquals(Set.of("CT02"), office().sites().keySet());
    }

    /// Every report of a paired site is for the lost key: with a new one they would all be "for another office".
    @Test
    void aLostKeyIsSaidAndNotDrawnAnew() throws IOException {
        var first = office().publicFile().fingerprint();
        office().pair(new SigningSite().key("CT02"));
        var kept = Files.readAllBytes(folder.resolve("office/key"));
        Files.delete(folder.resolve("office/key"));
        assertEquals("joint.refusal.key-lost", assertThrows(Refusal.class, office()::publicFile).key());
        assertEquals("joint.refusal.key-lost", assertThrows(Refusal.class, office()::privateKey).key());
        Files.write(folder.resolve("office/key"), kept);
        assertEquals(first, office().publicFile().fingerprint());
        Files.delete(folder.resolve("office/key"));
        office().remove("CT02");
        assertNotEquals(first, office().publicFile().fingerprint());
    }

    /// Somebody may choose her home folder, or a folder that colleagues share.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatWasThereKeepsItsPermissionsAndTheFilesAreTheirOwnersAlone() throws IOException {
        Files.createDirectories(folder.resolve("office"));
        var shared = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.setPosixFilePermissions(folder.resolve("office"), shared);
        office().publicFile();
        office().pair(new SigningSite().key("CT02"));
        assertEquals(shared, Files.getPosixFilePermissions(folder.resolve("office")));
        for (var file : Set.of("key", "sites")) {
            assertEquals("rw-------", PosixFilePermissions
                    .toString(Files.getPosixFilePermissions(folder.resolve("office").resolve(file))), file);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNewFolderIsItsOwnersAlone() throws IOException {
        office().publicFile();
        assertEquals("rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("office"))));
    }
}
