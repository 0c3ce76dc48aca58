package org.daybook.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.daybook.base.Refusal;
import org.daybook.staff.Preset;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Everyone may back up and test a backup; the backup folder, and leaving the place, are for those responsible for the site.
@Timeout(120)
class TooSmallARoleTest {
    @TempDir
    Path stick;

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new BackupsPlace()).roles(Preset.TEAM.roles()).rooms(KeepingFeature.class)
            .folders((_, _) -> Optional.of(stick));
    private final Hand robot = new Hand();

    @Test
    void sheBacksUpToAPlaceOfThisOnceAndPlansNothing() {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        house.settle();
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("Backup made")), () -> house.words()
                .toString());
        var state = house.inHouse(open -> open.safekeeping().state());
        assertTrue(state.lastMade().isPresent());
        assertEquals(Optional.empty(), state.plan().folder());
        for (var word : List.of("Choose …", "Move out of this computer …", "Back up when the window closes")) {
            assertFalse(house.words().contains(word), word);
        }
    }

    @Test
    void sheMayNotLeaveThePlaceWhateverSheCalls() {
        assertEquals("staff.refusal.not-allowed", house.inHouse(open -> assertThrows(Refusal.class,
                () -> open.safekeeping().mayEvacuate())).key());
        house.go(new LeavingPlace());
        robot.interact(() -> robot.lookup("#choose").queryButton().fire());
        house.settle();
        assertFalse(house.words().contains("Delete the site data here"));
        assertTrue(Files.exists(house.store().path().resolve("slots")));
        assertEquals(List.of(), house.inHouse(open -> open.safekeeping().in(stick)));
    }
}
