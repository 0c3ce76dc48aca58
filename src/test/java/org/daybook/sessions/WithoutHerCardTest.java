package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A woman who said no to a card is counted without one.
class WithoutHerCardTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void whoTookHerYesBackIsNotOnTheSheetAndCannotBeTicked() {
        var asked = someone().answering(Purpose.MEMBERSHIP, Answer.GIVEN).welcomedIn(house.open());
        var neverAsked = someone().welcomedIn(house.open());
        for (var her : List.of(asked, neverAsked)) {
            house.open().paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        }
        var sessions = house.open().sessions();
        var session = house.open().calendar().plan(new NewSession(Optional.of(LocalDate.of(2026, 11, 25)),
                Optional.of(LocalTime.of(9, 0)), 90, Optional.of(Path.CIVIC_INCLUSION), "Italian A1", "Room 2")).id();
        assertEquals(2, sessions.sheet(session).seats().size());
        house.open().ledger().withdraw(asked.id(), Purpose.MEMBERSHIP, Optional.empty());
        assertEquals(List.of(neverAsked.id()),
                sessions.sheet(session).seats().stream().map(seat -> seat.person().id()).toList());
        for (var way : List.<Runnable>of(() -> sessions.tick(session, asked.id()),
                () -> sessions.tickAll(session, List.of(asked.id())), () -> sessions.walkIn(session, asked.card()))) {
            assertEquals("sessions.refusal.no-card-wanted", assertThrows(Refusal.class, way::run).key());
        }
        assertTrue(
                sessions.sheet(session).seats().stream().allMatch(seat -> seat.presence() == Seat.Presence.NOT_HERE));
    }
}
