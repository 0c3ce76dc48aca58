package org.daybook.staff;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The team and the audit trail on paper: nothing that helps somebody sign in, and nobody whom an act concerned.
class StaffPaperTest {
    private static final String STRONG = "amber canoe window thirty lakes";

    private final PaperTray paper = new PaperTray();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new TeamPlace()).people().rooms(StaffFeature.class).printing(paper);
    private final Hand robot = new Hand();

    @Test
    void theTeamComesOntoPaperWithoutSignInWords() {
        house.inHouse(open -> open.team().add(new NewMember("zebra", "AS", Set.of(Role.MEDIATOR)),
                STRONG.toCharArray()));
        house.go(new TeamPlace());
        assertTrue(house.words().contains("zebra"));
        print();
        var page = paper.pages().getFirst().toString();
        assertTrue(page.contains("Team, 25 November 2026") && page.contains("AS"), page);
        assertFalse(page.contains("zebra"), page);
        assertTrue(house.words().contains("Sent to the printer."), house.words()::toString);
    }

    @Test
    void theLinesOfTheTrailComeOntoPaperWithoutAnybodyTheyConcern() {
        var her = house.inHouse(open -> someone().called("Zanzibarina").welcomedIn(open));
        house.go(new TrailPlace());
        assertTrue(house.words().contains(her.card().toString()));
        print();
        assertEquals(1, paper.pages().size());
        var page = paper.pages().getFirst().toString();
        assertTrue(page.contains("Audit trail, 25 November 2026") && page.contains("Welcoming"), page);
        assertFalse(page.contains(her.card().toString()) || page.contains("Zanzibarina"), page);
        assertEquals(List.of(Permission.EXPORT_TRAIL), house.inHouse(open -> open.trail().lines(everything())).stream()
                .limit(1).flatMap(line -> line.act().stream()).toList(), "who took it out is known");
    }

    private static TrailQuestion everything() {
        return new TrailQuestion(Optional.empty(), "", Optional.empty(),
                Optional.empty(), Long.MAX_VALUE);
    }

    private void print() {
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        house.settle();
    }
}
