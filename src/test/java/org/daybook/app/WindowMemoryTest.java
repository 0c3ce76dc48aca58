package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.daybook.signin.Settings;
import org.daybook.signin.SettingsFile;
import org.daybook.signin.WindowPlace;
import org.daybook.site.HomeFolders;
import org.daybook.testing.InEnglish;
import org.daybook.testing.SteppingClock;
import org.daybook.ui.Appearance;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FolderChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// The window keeps its position, unless the screen on which it was no longer exists.
@ExtendWith(InEnglish.class)
class WindowMemoryTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 740);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 1920, 1040);

    @TempDir
    Path home;

    @Test
    void aWindowOnAScreenThatWasTakenAwayIsNotPutThere() {
        var beside = new WindowPlace(1500, 80, 1200, 800, false);
        assertTrue(WindowMemory.fits(beside, List.of(LAPTOP, BESIDE)));
        assertFalse(WindowMemory.fits(beside, List.of(LAPTOP)));
        assertTrue(WindowMemory.fits(new WindowPlace(-8, -8, 1382, 756, false), List.of(LAPTOP)),
                "borders count little");
        assertFalse(WindowMemory.fits(new WindowPlace(0, 0, 1920, 1040, false), List.of(LAPTOP)), "too large by now");
    }

    @Test
    void whereItWasPutIsWhereItStandsNextTime() throws Exception {
        FxToolkit.registerPrimaryStage();
        var first = shown();
        onScreen(() -> {
            first.setX(24);
            first.setY(16);
            first.setWidth(900);
            first.setHeight(600);
            first.hide();
            return true;
        });
        assertEquals(Optional.of(new WindowPlace(24, 16, 900, 600, false)), settings().load().window());
        var second = shown();
        assertEquals(List.of(24.0, 16.0, 900.0, 600.0), onScreen(() -> {
            var there = List.of(second.getX(), second.getY(), second.getWidth(), second.getHeight());
            second.hide();
            return there;
        }));
        settings().save(Settings.atFirst().standing(new WindowPlace(9000, 16, 900, 600, false)));
        var third = shown();
        assertNotEquals(9000.0, onScreen(() -> {
            double left = third.getX();
            third.hide();
            return left;
        }));
    }

    private SettingsFile settings() {
        return new SettingsFile(home.resolve("settings"));
    }

    private Stage shown() {
        return onScreen(() -> {
            var front = new MainWindow(new SteppingClock(), new HomeFolders(home.resolve("settings"),
                    home.resolve("data")), new Appearance(), FolderChoice.byDialog(), FileChoice.byDialog());
            var stage = new Stage();
            WindowMemory.keep(stage, front);
            stage.show();
            return stage;
        });
    }
}
