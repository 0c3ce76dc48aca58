package org.daybook.paths;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Those on a path come onto paper by their card numbers alone, in the order of the list.
class PathsPaperTest {
    private final PaperTray paper = new PaperTray();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PathsOverview()).roles(Set.of(Role.CASEWORKER)).people()
            .rooms(PathsFeature.class).printing(paper);
    private final Hand robot = new Hand();

    @Test
    void thoseOnAPathComeOntoPaperByTheirCards() {
        print();
        assertEquals(List.of(), paper.pages(), "nobody yet");
        var her = house.inHouse(open -> {
            var one = someone().called("Zanzibarina").welcomedIn(open);
            open.paths().enrol(new NewEnrolment(one.id(), Path.PERSONAL_DEVELOPMENT, Optional.of("read maps")));
            someone().called("Ylva").welcomedIn(open);
            return one;
        });
        house.go(new PathsOverview());
        print();
        var page = paper.pages().getFirst().toString();
        assertTrue(page.contains(her.card().toString()), page);
        assertFalse(page.contains("Zanzibarina") || page.contains("maps") || page.contains("Z."), page);
        assertTrue(house.words().contains("Sent to the printer."), house.words()::toString);
    }

    private void print() {
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        house.settle();
    }
}
