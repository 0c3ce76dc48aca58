package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participant;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.reports.FrozenReports;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Entries after the register was closed, and entries from paper.
class LateMarksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    private Participant sole;
    private Participant ivy;
    private SessionId id;

    @BeforeEach
    void twoWomenAndASession() {
        sole = enrolled("Sole");
        house.clock().move(Duration.ofMinutes(1));
        ivy = enrolled("Ivy");
        id = house.open().calendar().plan(new NewSession(Optional.of(TODAY), Optional.of(LocalTime.of(10, 0)), 90,
                Optional.of(Path.CIVIC_INCLUSION), "Italian A1", "Blue")).id();
    }

    private Participant enrolled(String name) {
        var her = someone().known(name).welcomedIn(house.open());
        house.open().paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        return her;
    }

    private Sessions sessions() {
        return house.open().sessions();
    }

    private Seat seat(Participant her) {
        return sessions().sheet(id).seats().stream().filter(one -> one.person().id().equals(her.id())).findFirst()
                .orElseThrow();
    }

    private FromPaper enter(String typed) {
        return sessions().fromPaper(id, PaperLine.read(typed).orElseThrow());
    }

    private String mark() {
        return sessions().sheet(id).mark().signs();
    }

    private static List<String> keys(FromPaper paper) {
        return paper.problems().stream().map(FromPaper.Problem::key).toList();
    }

    @Test
    void whatIsEnteredInTimeIsNotMarked() {
        sessions().tick(id, sole.id());
        sessions().untick(id, sole.id());
        sessions().tick(id, ivy.id());
        assertEquals(Optional.empty(), seat(sole).late());
        assertEquals(Optional.empty(), seat(ivy).late());
        assertEquals(AttendanceSheet.Entry.ON_TIME, sessions().sheet(id).entry());
    }

    @Test
    void afterTheRegisterWasClosedAMarkAndOneTakenBackSayWhen() {
        sessions().tick(id, sole.id());
        sessions().registers().done(id, Optional.empty());
        assertEquals(AttendanceSheet.Entry.LATE, sessions().sheet(id).entry());
        sessions().tick(id, ivy.id());
        sessions().untick(id, sole.id());
        assertEquals(Optional.of(new Late(Late.What.SET, TODAY)), seat(ivy).late());
        assertEquals(Optional.of(new Late(Late.What.TAKEN_BACK, TODAY)), seat(sole).late());
    }

    @Test
    void onALaterDayEverythingIsLateAlsoWithAnOpenRegister() {
        house.clock().move(Duration.ofDays(1));
        sessions().tickAll(id, List.of(sole.id(), ivy.id()));
        assertEquals(Optional.of(new Late(Late.What.SET, TODAY.plusDays(1))), seat(sole).late());
        assertEquals(Optional.of(new Late(Late.What.SET, TODAY.plusDays(1))), seat(ivy).late());
    }

    @Test
    void aSecondTickAndWhatIsTakenBackAtOnceLeaveNothing() {
        sessions().tick(id, sole.id());
        sessions().registers().done(id, Optional.empty());
        sessions().tick(id, sole.id());
        assertEquals(Optional.empty(), seat(sole).late(), "she was marked in time");
        sessions().tick(id, ivy.id());
        sessions().untick(id, ivy.id());
        sessions().untick(id, ivy.id());
        assertEquals(Optional.empty(), seat(ivy).late());
    }

    @Test
    void whoCameWithACardAndWasTakenOffLateStaysOnTheSheet() {
        var guest = someone().known("Kira").welcomedIn(house.open());
        sessions().walkIn(id, guest.card());
        sessions().registers().done(id, Optional.empty());
        sessions().untick(id, guest.id());
        assertEquals(Optional.of(new Late(Late.What.TAKEN_BACK, TODAY)), seat(guest).late());
        assertEquals(0, sessions().sheet(id).people());
    }

    @Test
    void joinedErasedAndTold() {
        sessions().registers().done(id, Optional.empty());
        sessions().tick(id, sole.id());
        sessions().tick(id, ivy.id());
        house.open().cardsJoined().join(sole.id(), ivy.id());
        assertEquals(Late.What.SET, seat(sole).late().orElseThrow().what());
        var told = house.open().gate().look(Permission.LIST_PEOPLE, work -> new LateMarks(
                new LateVisitorStore(new FrozenReports())).tell(work, sole.id()));
        assertTrue(told.toString().contains("2026-11-25"));
        Agreed.erase(house.open(), sole.id());
        assertEquals(List.of(0L), house.open().gate().look(Permission.LIST_PEOPLE, work -> work.tx().handle()
                .createQuery("select count(*) from late_mark").mapTo(Long.class).list()));
    }

    @Test
    void rowsOfThePrintedListAreEntered() {
        var list = sessions().forPaper(id);
        var paper = enter(list.mark().signs() + " 1-2");
        assertEquals(2, paper.entered());
        assertEquals(2, sessions().sheet(id).here());
        assertEquals(new FromPaper(List.of(), List.of(), 3, List.of()), enter(mark() + " 1 2 2"));
    }

    @Test
    void rowsOfAListThatChangedAreRefusedAndCardsAreNot() {
        var printed = sessions().forPaper(id).mark().signs();
        enrolled("Rosa");
        assertEquals(List.of("sessions.paper.other-list"), keys(enter(printed + " 1 2")));
        assertEquals(0, sessions().sheet(id).here());
        assertEquals(2, enter(sole.card() + " " + ivy.card()).entered());
    }

    @Test
    void rowsWithoutTheMarkAndRowsThatAreNotThereAreRefused() {
        assertEquals(List.of("sessions.paper.mark-first"), keys(enter("1 2")));
        assertEquals(List.of("sessions.paper.no-such-row", "sessions.paper.no-such-row"),
                keys(enter(mark() + " 0 1 3")));
        assertEquals(List.of("sessions.paper.too-many"), keys(enter(mark() + " 1-999")));
        assertEquals(0, sessions().sheet(id).here());
    }

    @Test
    void oneCardThatCannotBeReadKeepsTheWholeLineOut() {
        var free = house.open().participants().intake().proposeCard();
        var paper = enter(sole.card() + " TIRO-B3 " + free);
        assertEquals(List.of("sessions.paper.wrong-card", "sessions.paper.unknown-card"), keys(paper));
        assertEquals(List.of("TIRO-B3", free.toString()), paper.problems().stream().map(FromPaper.Problem::typed)
                .toList());
        assertEquals(0, sessions().sheet(id).here());
    }

    @Test
    void aFoldedCardEntersHerOnceAndAnErasedOneIsNobodys() {
        var twin = someone().known("Sole").welcomedIn(house.open());
        house.open().cardsJoined().join(sole.id(), twin.id());
        var paper = enter(sole.card() + " " + twin.card());
        assertEquals(1, paper.entered());
        assertEquals(1, paper.already());
        Agreed.erase(house.open(), ivy.id());
        assertEquals(List.of("sessions.paper.unknown-card"), keys(enter(sole.card() + " " + ivy.card())));
    }

    @Test
    void whoMustNotMeetIsNotEnteredAndNobodyReadsWithWhom() {
        var guest = someone().known("Kira").welcomedIn(house.open());
        house.open().participants().keptApart().keep(guest.id(), sole.card().toString());
        assertEquals("participants.refusal.schedule-conflict",
                assertThrows(Refusal.class, () -> enter(ivy.card() + " " + guest.card())).key());
        assertEquals(0, sessions().sheet(id).here());
    }

    @Test
    void whoeverIsKeptAwayPrintsAListWithoutHerAndHerCardIsNobodys() {
        var cw = house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.open().participants().keptAway().keep(ivy.id(), cw.id(), KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        var whole = mark();
        house.as("cw", OTHER, day -> {
            var list = day.sessions().forPaper(id);
            assertEquals(List.of(sole.card()), list.printed().stream().map(row -> row.card()).toList());
            assertEquals(List.of("sessions.paper.other-list"), keys(day.sessions().fromPaper(id,
                    PaperLine.read(whole + " 2").orElseThrow())));
            assertEquals(List.of("sessions.paper.unknown-card"), keys(day.sessions().fromPaper(id,
                    PaperLine.read(sole.card() + " " + ivy.card()).orElseThrow())));
        });
    }

    @Test
    void whoDoesNotWishHerVisitsWrittenIsNamedByHerCardAndNobodyIsEntered() {
        var guest = someone().known("Kira").welcomedIn(house.open());
        house.open().participants().answer(guest.id(), Purpose.MEMBERSHIP, Answer.REFUSED,
                new ConsentWording(ConsentWording.CURRENT, "en"));
        assertEquals(List.of("sessions.paper.no-card-wanted"), keys(enter(sole.card() + " " + guest.card())));
        assertEquals(0, sessions().sheet(id).here());
    }
}
