package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.daybook.base.Refusal;
import org.daybook.testing.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody tries passphrases on backups.
class BackupTriesTest {
    @TempDir
    Path temp;

    private final SteppingClock clock = new SteppingClock();

    @Test
    void theFourthWaitsWhicheverBackupItIsAndARightOneEndsIt() {
        for (int times = 0; times < 3; times++) {
            assertEquals(KeySlots.WRONG, refusal(() -> tries().counted(TestVaults.secret(), this::wrong)));
        }
        assertEquals(Duration.ofSeconds(5), tries().left());
        assertEquals("vault.refusal.too-soon", refusal(() -> tries().counted(TestVaults.secret(), () -> "right")));
        clock.move(Duration.ofSeconds(5));
        assertEquals(KeySlots.WRONG, refusal(() -> tries().counted(TestVaults.secret(), this::wrong)));
        assertEquals(Duration.ofSeconds(10), tries().left());
        clock.move(Duration.ofSeconds(10));
        assertEquals("right", tries().counted(TestVaults.secret(), () -> "right"));
        assertFalse(Files.exists(temp.resolve("settings").resolve("tries")));
    }

    @Test
    void onePassphraseOnSeveralBackupsIsOneTry() {
        for (int times = 0; times < 2; times++) {
            var counted = new AtomicBoolean();
            for (int backup = 0; backup < 7; backup++) {
                tries().another(new Refusal(KeySlots.WRONG), TestVaults.secret(),
                        () -> counted.compareAndSet(false, true));
            }
        }
        assertEquals(Duration.ZERO, tries().left());
    }

    @Test
    void aDamagedBackupIsNoWrongTry() {
        for (int times = 0; times < 9; times++) {
            refusal(() -> tries().counted(TestVaults.secret(), () -> {
                throw new Refusal("vault.refusal.damaged-backup");
            }));
        }
        assertEquals(Duration.ZERO, tries().left());
    }

    private BackupTries tries() {
        return BackupTries.in(temp.resolve("settings"), clock);
    }

    private String wrong() {
        throw new Refusal(KeySlots.WRONG);
    }

    private static String refusal(org.junit.jupiter.api.function.Executable attempt) {
        return assertThrows(Refusal.class, attempt).key();
    }
}
