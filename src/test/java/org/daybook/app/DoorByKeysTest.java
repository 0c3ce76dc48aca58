package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.daybook.sessions.DoorCell;
import org.daybook.sessions.Visit;
import org.daybook.sessions.VisitorAge;
import org.daybook.testing.InEnglish;
import org.daybook.ui.Stepper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Task 2 as reception does it twenty times a day on the locked screen, by the keyboard alone: one key for each visitor, one
/// count too many taken back, and the next person who signs in saves the counts.
@Timeout(180)
@ExtendWith(InEnglish.class)
class DoorByKeysTest {
    @TempDir
    Path home;

    @Test
    void oneKeyForEachVisitorOneBackAndTheNextSignInTakesThemIn() throws Exception {
        var site = ASite.at(home);
        try (var window = site.open()) {
            var her = new Keyboard(window);
            her.press(KeyCode.F1, KeyCode.F1, KeyCode.F1, KeyCode.F3);
            her.chord(KeyCode.SHIFT, KeyCode.F2);
            assertEquals(5, her.keys(), "five visitors");
            her.press(KeyCode.F4);
            her.chord(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(7, her.keys(), "and one who was none");
            her.fromHere();
            her.to("Drop-in, Adults: one less", KeyCode.TAB);
            her.press(KeyCode.SPACE);
            assertTrue(her.keys() <= 8, () -> her.keys() + " keys");
            System.out.printf("task 2, an earlier one taken back: %d keys%n", her.keys());
            assertEquals(2, onScreen(() -> ((Stepper) window.scene().getRoot().lookup("#openHoursAdult")).getValue()));
            her.to("#word", KeyCode.TAB);
            her.signIn();
            assertTrue(window.reads("At the door"), () -> "Today: " + window.words());
        }
        site.inHouse(house -> assertEquals(Map.of(new DoorCell(Visit.OPEN_HOURS, VisitorAge.ADULT), 2,
                new DoorCell(Visit.COURSES, VisitorAge.ADULT), 1, new DoorCell(Visit.GROUPS, VisitorAge.UNDER_18), 1),
                house.sessions().lately().atTheDoor(LocalDate.of(2026, 11, 25))));
    }
}
