package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import org.daybook.testing.InEnglish;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.Footprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screen for updates, from the locked screen. The update itself is tested on the packaged program.
@Timeout(120)
@ExtendWith(InEnglish.class)
class UpdateScreenTest {
    @TempDir
    Path home;
    private ASite site = new ASite(Path.of(""), new SteppingClock(), "");

    @BeforeEach
    void aLockedStore() throws Exception {
        site = ASite.at(home);
    }

    @Test
    void whatIsNoUpdateIsSaidAndChangesNothing() throws Exception {
        try (var window = new OpenWindow(home, site.clock(), home)) {
            window.press("Update Daybook");
            Files.writeString(home.resolve(OpenWindow.UPDATE), "a letter");
            var before = Footprint.of(site.store().path());
            window.press("#choose");
            assertTrue(window.reads("This file is not an update of Daybook. Choose another one."),
                    () -> window.words().toString());
            assertTrue(window.node("#choose", Button.class).isFocused());
            assertEquals(before, Footprint.of(site.store().path()));
            Files.delete(home.resolve(OpenWindow.UPDATE));
            window.press("#choose");
            assertTrue(window.reads("The file cannot be read. Is the stick plugged in?"),
                    () -> window.words().toString());
        }
    }

    @Test
    void withoutAFolderOfItsOwnTheProgramSaysThatItCannotGoBack() throws Exception {
        try (var window = new OpenWindow(home, site.clock(), home)) {
            window.press("Update Daybook");
            window.press("#former");
            assertTrue(window.mentions("Daybook was started outside its own folder"),
                    () -> window.words().toString());
            window.press("#back");
            ASite.unlock(window);
        }
    }
}
