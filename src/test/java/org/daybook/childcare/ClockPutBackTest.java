package org.daybook.childcare;

import static org.daybook.childcare.Families.careful;
import static org.daybook.childcare.Families.mother;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The clock of the computer was a day ahead when a child came in, and is corrected while the child is here.
class ClockPutBackTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void aChildIsHereAndIsHandedOverWhenTheClockIsPutBackADay() {
        house.open().childcare().places(1);
        var her = mother(house.open());
        var desk = house.open().childcare().desk();
        var child = house.open().childcare().children().add(her.id(), careful("Kiwi"));
        var stay = desk.signIn(child.id()).stay();
        house.clock().move(Duration.ofDays(-1));
        assertEquals(List.of(stay.id()), desk.page().here().stream().map(Stay::id).toList());
        assertEquals(new DeskPage.Room(1, 1), desk.page().room());
        assertEquals(Optional.of(stay.id()),
                desk.atDesk(her.card().toString()).children().getFirst().stay().map(Stay::id));
        assertEquals(Optional.of("the father"), desk.open(stay.id()).never());
        desk.toMother(stay.id());
        assertEquals(List.of(), desk.page().here());
    }
}
