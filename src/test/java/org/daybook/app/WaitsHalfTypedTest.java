package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.daybook.testing.TestHouse;
import org.daybook.vault.StoreFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Half-typed words wait where they were typed, whether she goes to another place, the screen locks, or both.
class WaitsHalfTypedTest {
    @TempDir
    Path home;

    @Test
    void aGoalWaitsOnHerRecordAlsoOverALock() throws Exception {
        var site = ASite.at(home);
        try (var window = site.open()) {
            ASite.unlock(window);
            onHerPaths(window);
            window.type("goal", "parlare con il medico");
            window.press("People");
            assertTrue(window.reads("Your unsaved text is still there."), () -> window.words().toString());
            window.press("Go back");
            assertTrue(window.reads("parlare con il medico"), () -> window.words().toString());
            window.press("Today");
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            ASite.unlock(window);
            assertFalse(window.mentions("medico"), "an empty screen first");
            onHerPaths(window);
            assertTrue(window.reads("parlare con il medico"), () -> window.words().toString());
            window.type("goal", "");
            window.press("People");
            assertFalse(window.reads("Your unsaved text is still there."), "nothing waits");
        }
    }

    @Test
    void whatWasTakenUpIsKeptWhenThePowerGoes() throws Exception {
        var site = ASite.at(home);
        try (var window = site.open()) {
            ASite.unlock(window);
            onHerPaths(window);
            window.type("goal", "parlare con il medico");
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            ASite.unlock(window);
            window.press("Continue");
            assertTrue(window.reads("parlare con il medico"), () -> window.words().toString());
            try (var secret = TestHouse.secret(); var after = site.lobby().unlock(copied(site), secret)) {
                assertTrue(after.leavingOff().present().orElseThrow().unsaved().contains("medico"));
            }
        }
    }

    /// Copies the disk as it is at this moment.
    private StoreFolder copied(ASite site) throws IOException {
        var copy = Files.createDirectories(home.resolve("copy"));
        try (var files = Files.list(site.store().path())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return new StoreFolder(copy);
    }

    @Test
    void aHalfPlannedSessionWaitsUnlessItIsCancelled() throws Exception {
        var site = ASite.at(home);
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("Sessions");
            window.press("Plan a session");
            window.type("title", "Sewing for beginners");
            window.press("Practical skills");
            window.press("People");
            window.press("Go back");
            assertEquals("Sewing for beginners",
                    onScreen(() -> window.node("#title", ComboBox.class).getEditor().getText()));
            window.press("Cancel");
            assertFalse(window.reads("Your unsaved text is still there."));
        }
    }

    private static void onHerPaths(OpenWindow window) {
        ASite.openHerRecord(window);
        window.section("Paths");
    }
}
