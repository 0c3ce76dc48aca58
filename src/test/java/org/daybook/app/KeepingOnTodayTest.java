package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.daybook.testing.InEnglish;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What Today shows about the store, in one line.
@Timeout(120)
@ExtendWith(InEnglish.class)
class KeepingOnTodayTest {
    @TempDir
    Path home;

    private ASite site = new ASite(Path.of(""), new org.daybook.testing.SteppingClock(), "");

    @BeforeEach
    void aSite() throws Exception {
        site = ASite.at(home);
        Files.createDirectories(home.resolve("exports"));
    }

    @Test
    void withoutABackupOneIsDueAndTheLineLeadsThere() throws Exception {
        try (var window = site.open()) {
            land(window);
            assertTrue(window.reads("No backup yet") && window.reads("Due"), () -> window.words().toString());
            window.press("#last-backup");
            assertTrue(window.reads("Back up now"), () -> window.words().toString());
        }
    }

    @Test
    void aRecentOneIsAPlainLineAndAnOldOneIsDue() throws Exception {
        site.inHouse(house -> house.safekeeping().backUpNow(home.resolve("exports"), Progress.unwatched()));
        site.clock().move(Duration.ofDays(3));
        try (var window = site.open()) {
            land(window);
            assertTrue(window.reads("Last good backup: 3 days ago"), () -> window.words().toString());
            assertFalse(window.reads("Due"));
        }
        site.clock().move(Duration.ofDays(5));
        try (var window = site.open()) {
            land(window);
            assertTrue(window.reads("Last good backup: 8 days ago") && window.reads("Due"),
                    () -> window.words().toString());
        }
    }

    @Test
    void anOlderCopyIsSaidAndLeadsToWhoMayKnowWhy() throws Exception {
        site.inHouse(house -> house.safekeeping().olderCopyNoticed());
        try (var window = site.open()) {
            land(window);
            assertTrue(window.reads("An older copy of this database was put in its place."),
                    () -> window.words().toString());
            window.press("Read more");
            window.press("We know why");
            window.press("Today");
            assertFalse(window.mentions("An older copy"), () -> window.words().toString());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatOthersCouldReachIsClosedAndSaidOnce() throws Exception {
        Files.setPosixFilePermissions(site.store().path(), PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var window = site.open()) {
            land(window);
            assertTrue(
                    window.mentions(
                            "Other users of this computer could open the database folder. Daybook has closed it"),
                    () -> window.words().toString());
            window.press("#last-backup");
            assertTrue(window.mentions("Daybook has closed it to them."), () -> window.words().toString());
        }
        try (var window = site.open()) {
            land(window);
            assertFalse(window.mentions("Other users of this computer"), () -> window.words().toString());
        }
    }

    private static void land(OpenWindow window) {
        window.type("word", TestHouse.WORD);
        window.type("passphrase", TestHouse.PASSPHRASE);
        window.press("#open");
    }
}
