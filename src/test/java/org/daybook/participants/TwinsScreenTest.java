package org.daybook.participants;

import org.daybook.consents.ConsentsFeature;
import org.daybook.contact.ContactFeature;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.daybook.staff.Permission;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Waits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// "Does she already have a card?" next to a welcome, by the keyboard alone.
class TwinsScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList(""))
            .rooms(ContactFeature.class, ConsentsFeature.class)
            .room(open -> new ParticipantsFeature(open.participants(), new ParticipantsFeature.Above(
                    them -> them.isEmpty() ? Map.of() : Map.of(them.getFirst(), LocalDate.of(2026, 10, 3)),
                    open.paths()::current)));
    private final Hand robot = new Hand();

    @Test
    void aLikelyTwinIsOfferedWhileSheTypesAndSheIsTheSame() throws InterruptedException {
        var her = house.inHouse(open -> someone().called("Олена").born(1994, 7).speaking("uk").welcomedIn(open));
        house.go(new Welcoming());
        assertFalse(house.words().contains("Does she already have a card?"));
        typeOlena();
        assertTrue(house.words().containsAll(List.of("Does she already have a card?", her.card().toString(),
                "born the same month and year", "name sounds alike in another script",
                "last visit in October 2026")), house.words().toString());
        toTwin("Same person");
        assertEquals(new HerRecord(her.id()), house.here());
        assertEquals(1L, house.<Long>inHouse(open -> open.participants().count()));
    }

    @Test
    void someoneElseIsNotOfferedAgainAndHerCardIsMade() throws InterruptedException {
        var other = house.inHouse(open -> someone().called("Олена").born(1994, 7).welcomedIn(open));
        house.go(new Welcoming());
        typeOlena();
        toTwin("Someone else");
        Waits.until(() -> !house.words().contains(other.card().toString()), Duration.ofSeconds(20));
        assertFalse(house.words().contains(other.card().toString()));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        house.settle();
        assertEquals(2L, house.<Long>inHouse(open -> open.participants().count()));
        assertEquals(List.of(), house.inHouse(open -> {
            var kept = open.participants().open(other.id()).her();
            return open.participants().lookAlikes().of(kept.told(), Optional.of(kept.id()),
                    java.util.Set.of());
        }));
    }

    /// Whoever types names into a welcome and leaves has searched.
    @Test
    void leavingAWelcomeThatShowedSomebodyLeavesTheLineOfASearch() throws InterruptedException {
        house.inHouse(open -> someone().called("Олена").born(1994, 7).welcomedIn(open));
        house.go(new Welcoming());
        typeOlena();
        house.go(new PeopleList(""));
        house.settle();
        assertEquals(1L, house.<Long>inHouse(open -> open.trail().lines(TrailQuestion.EVERYTHING).stream()
                .filter(line -> line.act().equals(Optional.of(Permission.FIND_PEOPLE))).count()));
    }

    private void typeOlena() throws InterruptedException {
        robot.write("Olena").type(KeyCode.TAB, 2);
        robot.write("jul").type(KeyCode.TAB).write("1994");
        // The pane searches whenever the worker pauses, on a busy machine also before the year has been entered.
        Waits.until(() -> house.words().contains("born the same month and year"), Duration.ofSeconds(20));
        house.settle();
    }

    private void toTwin(String button) {
        for (int steps = 0; steps < 60 && !focused().equals(button); steps++) {
            robot.type(KeyCode.TAB);
        }
        assertEquals(button, focused());
        robot.type(KeyCode.SPACE);
        house.settle();
    }

    private String focused() {
        return house.stage().getScene().getFocusOwner() instanceof javafx.scene.control.Labeled labeled
                ? String.valueOf(labeled.getText())
                : "";
    }
}
