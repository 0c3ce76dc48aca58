package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Who else on the computer can access the folder of a store.
@DisabledOnOs(OS.WINDOWS)
class FolderAccessTest {
    @TempDir
    Path temp;

    private Path desk = Path.of("");

    @BeforeEach
    void aFolder() throws Exception {
        desk = Files.createDirectory(temp.resolve("desk"));
    }

    @Test
    void aFolderThatWasThereAndIsOpenToAllIsClosedWhenAStoreIsMadeInIt() throws Exception {
        permit("rwxr-xr-x");
        try (var vault = TestVaults.create(desk, TestVaults.PEOPLE)) {
            assertEquals(FolderAccess.CLOSED, vault.access());
        }
        assertEquals("rwx------", permissions());
    }

    @Test
    void itIsClosedAtAnOpeningOnceMoreAndSaid() throws Exception {
        TestVaults.create(desk, TestVaults.PEOPLE).close();
        permit("rwxrwxrwx");
        try (var vault = Backups.open(desk)) {
            assertEquals(FolderAccess.CLOSED, vault.access());
        }
        assertEquals("rwxrwx---", permissions(), "a group that may write was let in on purpose");
        try (var vault = Backups.open(desk)) {
            assertEquals(FolderAccess.OWNER_ALONE, vault.access());
        }
    }

    @Test
    void aRefusedOpeningChangesNothing() throws Exception {
        TestVaults.create(desk, TestVaults.PEOPLE).close();
        permit("rwxr-xr-x");
        try (var secret = new SignInSecret(TestVaults.WORD, "not the tide".toCharArray())) {
            Backups.refused(() -> Vault.open(new StoreFolder(desk), secret, TestVaults.surroundings(),
                    TestVaults.PEOPLE));
        }
        assertEquals("rwxr-xr-x", permissions());
    }

    private void permit(String permissions) throws Exception {
        Files.setPosixFilePermissions(desk, PosixFilePermissions.fromString(permissions));
    }

    private String permissions() throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(desk));
    }
}
