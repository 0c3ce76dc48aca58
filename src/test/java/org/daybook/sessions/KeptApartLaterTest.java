package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.participants.Participant;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.InGroup;
import org.daybook.paths.Path;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Two women are recorded as to be kept apart when both are already expected at a session.
class KeptApartLaterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    private Participant one;
    private Participant other;
    private Participant third;

    @BeforeEach
    void threeAreExpected() {
        one = ItalianLesson.expected(house.open());
        other = ItalianLesson.expected(house.open());
        third = ItalianLesson.expected(house.open());
    }

    @Test
    void nobodyOfTheListIsMarkedWithoutAWord() {
        var session = ItalianLesson.plan(house.open(), TODAY);
        keptApart();
        for (var her : List.of(one, other, third)) {
            refused(() -> house.open().sessions().tick(session, her.id()));
            refused(() -> house.open().sessions().tickAll(session, List.of(her.id())));
            refused(() -> house.open().sessions().walkIn(session, her.card()));
            refused(() -> house.open().sessions().fromPaper(session, PaperLine.read("" + her.card() + " " + her.card())
                    .orElseThrow()));
        }
        assertEquals(0, house.open().sessions().sheet(session).here());
    }

    @Test
    void whoWasToldMarksWhoeverCame() {
        var session = ItalianLesson.plan(house.open(), TODAY);
        keptApart();
        house.open().sessions().tickAll(session, List.of(one.id(), third.id()), Despite.SCHEDULE_CONFLICT);
        house.open().sessions().walkIn(session, other.card(), Despite.SCHEDULE_CONFLICT);
        assertEquals(3, house.open().sessions().sheet(session).here(), "what happened can be written down");
        house.open().sessions().untick(session, other.id());
        assertEquals(2, house.open().sessions().sheet(session).here());
    }

    /// Reported for the session, it is the same for every woman on the list.
    @Test
    void theSheetThePlanAndTheListOfWhoPlansSayScheduleConflictAndNotWhose() {
        var today = ItalianLesson.plan(house.open(), TODAY);
        var nextWeek = ItalianLesson.plan(house.open(), TODAY.plusWeeks(1));
        assertEquals(MeetingAllowed.MAY_MEET, house.open().sessions().sheet(today).together());
        keptApart();
        assertEquals(MeetingAllowed.SCHEDULE_CONFLICT, house.open().sessions().sheet(today).together());
        for (var session : List.of(today, nextWeek)) {
            assertEquals(MeetingAllowed.SCHEDULE_CONFLICT, house.open().calendar().warnings().together(session));
        }
        assertEquals(List.of(today, nextWeek),
                house.open().calendar().warnings().conflicts(TODAY, TODAY.plusWeeks(2)).stream()
                        .map(Session::id).toList());
        house.open().calendar().cancel(nextWeek, CancellationReason.PRECAUTION);
        house.open().participants().keptApart().letMeet(one.id(), other.id());
        house.open().sessions().tick(today, one.id());
        assertEquals(List.of(), house.open().calendar().warnings().conflicts(TODAY, TODAY.plusWeeks(2)));
    }

    /// A woman on the list and one who came with her card are there together, too.
    @Test
    void whoCameWithACardCounts() {
        var guest = someone().welcomedIn(house.open());
        var session = ItalianLesson.plan(house.open(), TODAY);
        house.open().sessions().walkIn(session, guest.card());
        house.open().participants().keptApart().keep(guest.id(), one.card().toString());
        assertEquals(MeetingAllowed.SCHEDULE_CONFLICT, house.open().calendar().warnings().together(session));
    }

    @Test
    void inTwoGroupsTheyMayBothCome() {
        var session = ItalianLesson.plan(house.open(), TODAY);
        keptApart();
        house.open().calendar().cancel(session, CancellationReason.PRECAUTION);
        var morning = house.open().paths().groups().add(new GroupPlan(Path.CIVIC_INCLUSION, "Morning",
                Optional.of(TODAY), Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty()));
        var hers = house.open().calendar().plan(ItalianLesson.on(TODAY)
                .meant(Audience.only(new ForWhom.OfGroup(new InGroup(morning.id(), morning.name()))))).id();
        assertEquals(MeetingAllowed.MAY_MEET, house.open().calendar().warnings().together(hers));
        house.open().sessions().walkIn(hers, one.card());
    }

    /// A past session stays as it was: it is entered late and nobody meets because of it.
    @Test
    void whatIsOverIsWrittenDownAsItWas() {
        var session = ItalianLesson.plan(house.open(), TODAY);
        keptApart();
        house.clock().move(Duration.ofDays(1));
        assertEquals(MeetingAllowed.MAY_MEET, house.open().sessions().sheet(session).together());
        house.open().sessions().tickAll(session, List.of(one.id(), other.id()));
        assertEquals(2, house.open().sessions().sheet(session).here());
    }

    private void keptApart() {
        house.open().participants().keptApart().keep(one.id(), other.card().toString());
    }

    private static void refused(Executable act) {
        assertEquals("sessions.refusal.conflict-here", assertThrows(Refusal.class, act).key());
    }
}
