package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.participants.Participant;
import org.daybook.paths.AttendedShare;
import org.daybook.paths.Enrolment;
import org.daybook.paths.Group;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.InGroup;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Sessions for everyone on a path, for one of its groups, and for one woman alone.
class ForWhomTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String PASSPHRASE = "seven otters under bridges";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void aGroupsSessionExpectsThatGroupAlone() {
        var morning = group("Morning");
        var evening = group("Evening");
        var one = in(morning);
        var other = in(evening);
        var alone = onPath();
        var hers = plan(TODAY, of(morning));
        var all = plan(TODAY, ForWhom.PATH);
        assertEquals(List.of(one.her()), listed(hers));
        assertEquals(List.of(one.her(), other.her(), alone.her()), listed(all));
        assertEquals(List.of(1, 3), house.open().calendar().between(TODAY, TODAY).stream().map(DayLine::expected)
                .sorted().toList());
        house.reopen();
        assertEquals(Optional.of("Morning"), house.open().calendar().one(hers).meant().whom().group()
                .map(InGroup::name));
        house.open().sessions().walkIn(hers, card(other));
        assertEquals(List.of(Seat.Kind.ENROLLED, Seat.Kind.WALK_IN),
                house.open().sessions().sheet(hers).seats().stream().map(Seat::kind).toList());
    }

    /// She was on the path in no group, and joined one of its groups later.
    @Test
    void whatWasHeldInAGroupBeforeSheCameIntoItIsNothingSheMissed() {
        var evening = group("Evening");
        var her = onPath();
        var other = in(evening);
        for (int day = 0; day < 4; day++) {
            house.clock().move(Duration.ofDays(1));
            house.open().sessions().tick(plan(TODAY.plusDays(day + 1L), of(evening)), other.her());
        }
        house.clock().move(Duration.ofDays(1));
        house.open().paths()
                .enrol(new NewEnrolment(her.her(), her.path(), Optional.of(evening.id()), Optional.empty()));
        var first = plan(TODAY.plusDays(5), of(evening));
        house.open().sessions().tick(first, other.her());
        assertEquals(new AttendedShare.Share(0, 1), house.open().paths().endings().attended(her.id()));
        assertEquals(List.of(), house.open().sessions().lately().missedTwice());
        assertEquals(List.of(Seat.Before.NEW, Seat.Before.CAME),
                house.open().sessions().sheet(first).seats().stream().map(Seat::before).toList());
    }

    /// A colleague recorded only afterwards that she is in it.
    @Test
    void whatSheCameToBeforeSheWasWrittenIntoTheGroupCountsAsHers() {
        var evening = group("Evening");
        var her = onPath();
        var other = in(evening);
        for (int day = 0; day < 4; day++) {
            house.clock().move(Duration.ofDays(1));
            var session = plan(TODAY.plusDays(day + 1L), of(evening));
            house.open().sessions().tick(session, other.her());
            if (day > 0) {
                house.open().sessions().walkIn(session, card(her));
            }
        }
        house.clock().move(Duration.ofDays(1));
        house.open().paths()
                .enrol(new NewEnrolment(her.her(), her.path(), Optional.of(evening.id()), Optional.empty()));
        house.open().sessions().tick(plan(TODAY.plusDays(5), of(evening)), other.her());
        assertEquals(new AttendedShare.Share(3, 4), house.open().paths().endings().attended(her.id()));
    }

    @Test
    void whatWasHeldForOthersIsNothingSheMissed() {
        var morning = in(group("Morning"));
        var evening = group("Evening");
        for (int day = 0; day < 4; day++) {
            house.clock().move(Duration.ofDays(1));
            held(plan(TODAY.plusDays(day + 1L), of(evening)));
        }
        assertEquals(new AttendedShare.Share(0, 0), house.open().paths().endings().attended(morning.id()));
        assertEquals(List.of(), house.open().sessions().lately().missedTwice());
        house.clock().move(Duration.ofDays(1));
        var late = in(evening);
        held(plan(TODAY.plusDays(5), of(evening)));
        held(plan(TODAY.plusDays(5), new ForWhom.One(Optional.of(morning.her()))));
        held(plan(TODAY.plusDays(5), new ForWhom.One(Optional.of(late.her()))));
        assertEquals(new AttendedShare.Share(0, 1), house.open().paths().endings().attended(morning.id()));
        assertEquals(new AttendedShare.Share(0, 2), house.open().paths().endings().attended(late.id()));
        assertEquals(List.of(), house.open().sessions().lately().missedTwice(), "one alone is nobody's list");
        held(plan(TODAY.plusDays(5), ForWhom.PATH));
        held(plan(TODAY.plusDays(5), of(evening)));
        assertEquals(List.of(late.her()),
                house.open().sessions().lately().missedTwice().stream().map(one -> one.person().id()).toList());
    }

    @Test
    void twoWhoMustNotMeetGoOnePathInTwoGroupsAndMeetNowhere() {
        var morning = group("Morning");
        var evening = group("Evening");
        var one = in(morning);
        Participant other = someone().welcomedIn(house.open());
        house.open().participants().keptApart().keep(one.her(), other.card().toString());
        refused("participants.refusal.schedule-conflict", () -> enrol(other, Optional.of(morning)));
        refused("participants.refusal.schedule-conflict", () -> enrol(other, Optional.empty()));
        var forAll = plan(TODAY.plusDays(3), ForWhom.PATH);
        refused("participants.refusal.schedule-conflict", () -> enrol(other, Optional.of(evening)));
        house.open().calendar().cancel(forAll, CancellationReason.TOO_FEW);
        enrol(other, Optional.of(evening));
        refused("sessions.refusal.schedule-conflict", () -> plan(TODAY, ForWhom.PATH));
        refused("sessions.refusal.schedule-conflict", () -> house.open().calendar().restore(forAll));
        var hers = plan(TODAY, of(morning));
        refused("participants.refusal.schedule-conflict",
                () -> house.open().sessions().walkIn(hers, other.card()));
        var session = house.open().calendar().one(hers);
        refused("sessions.refusal.schedule-conflict", () -> house.open().calendar().move(session,
                rearranged(session, ForWhom.PATH)));
        assertEquals(of(morning), house.open().calendar().one(hers).meant().whom());
        assertEquals(List.of(one.her()), listed(hers));
    }

    /// Sessions cancelled by a day off come back when the day off is removed.
    @Test
    void aDayOffDoesNotPartTwoWhoMustNotMeet() {
        var one = in(group("Morning"));
        Participant other = someone().welcomedIn(house.open());
        house.open().participants().keptApart().keep(one.her(), other.card().toString());
        plan(TODAY.plusDays(3), ForWhom.PATH);
        house.open().calendar().holidays()
                .add(new NewHoliday(Optional.of(TODAY.plusDays(3)), "Feast of the town"));
        var evening = group("Evening");
        refused("participants.refusal.schedule-conflict", () -> enrol(other, Optional.of(evening)));
    }

    @Test
    void aGroupThatWasEndedOrGoesAnotherPathGetsNoSession() {
        var morning = group("Morning");
        refused("sessions.refusal.unknown-group", () -> house.open().calendar().plan(new NewSession(
                Optional.of(TODAY), Optional.of(LocalTime.NOON), 60, Optional.of(Path.PRACTICAL_SKILLS), "Sewing",
                "Workshop").meant(Audience.only(of(morning)))));
        house.open().paths().groups().end(morning.id());
        refused("sessions.refusal.unknown-group", () -> plan(TODAY, of(morning)));
        assertEquals(List.of(), house.open().calendar().between(TODAY, TODAY));
    }

    @Test
    void aSeriesIsForOneGroupAndFromOneDayOnForAll() {
        var morning = group("Morning");
        var form = form(TODAY, of(morning));
        var four = house.open().calendar().timetable()
                .plan(new NewSeries(form, new Repetition(Recurrence.WEEK, new Repetition.Ending.Times(4))));
        house.open().calendar().timetable().changeFrom(four.get(2), rearranged(four.get(2), ForWhom.PATH));
        assertEquals(List.of("group", "group", "path", "path"), four.stream()
                .map(one -> house.open().calendar().one(one.id()).meant().whom().code()).toList());
    }

    @Test
    void oneWomanAloneIsTheWholeListWhetherOrNotSheIsOnAPath() {
        Participant her = someone().known("Sole").welcomedIn(house.open());
        onPath();
        var session = plan(TODAY, new ForWhom.One(Optional.of(her.id())));
        assertEquals(List.of(her.id()), listed(session));
        assertEquals(1, house.open().calendar().between(TODAY, TODAY).getFirst().expected());
        house.open().sessions().tick(session, her.id());
        assertEquals(Seat.Kind.ENROLLED, house.open().sessions().sheet(session).seats().getFirst().kind());
        assertEquals(1, house.open().calendar().between(TODAY, TODAY).getFirst().here());
    }

    @Test
    void whoNeitherHoldsItNorMayOpenRecordsSeesNobodyOnIt() {
        Participant her = someone().welcomedIn(house.open());
        var session = house.open().calendar().one(plan(TODAY, new ForWhom.One(Optional.of(her.id()))));
        house.open().team().add(new NewMember("fa", "FA", Set.of(Role.FACILITATOR)), PASSPHRASE.toCharArray());
        house.as("fa", PASSPHRASE, day -> {
            assertFalse(day.sessions().maySee(session));
            for (Executable act : List.<Executable>of(() -> day.sessions().sheet(session.id()),
                    () -> day.sessions().forPaper(session.id()),
                    () -> day.sessions().tick(session.id(), her.id()),
                    () -> day.sessions().untick(session.id(), her.id()))) {
                refused("sessions.refusal.alone", act);
            }
            var own = day.calendar().plan(form(TODAY, new ForWhom.One(Optional.of(her.id()))));
            assertTrue(day.sessions().maySee(own));
            assertEquals(1, day.sessions().sheet(own.id()).seats().size());
        });
        assertEquals(1, house.open().sessions().sheet(session.id()).seats().size());
    }

    @Test
    void whoIsKeptAwayFromHerSeesATitleAndNobody() {
        Participant her = someone().welcomedIn(house.open());
        var session = plan(TODAY, new ForWhom.One(Optional.of(her.id())));
        var kin = house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)),
                PASSPHRASE.toCharArray()).id();
        house.open().participants().keptAway().keep(her.id(), kin, KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        house.as("cw", PASSPHRASE, day -> {
            assertEquals(List.of(), day.sessions().sheet(session).seats());
            assertEquals(Optional.empty(), day.calendar().choices().byCard(her.card().toString()));
            assertThrows(Refusal.class,
                    () -> day.calendar().plan(form(TODAY, new ForWhom.One(Optional.of(her.id())))));
        });
    }

    @Test
    void onceSheIsErasedItIsForNobody() {
        Participant her = someone().welcomedIn(house.open());
        var came = plan(TODAY, new ForWhom.One(Optional.of(her.id())));
        var planned = plan(TODAY.plusDays(1), new ForWhom.One(Optional.of(her.id())));
        house.open().sessions().tick(came, her.id());
        var told = house.open().rights().copy(her.id()).parts().toString();
        assertTrue(told.contains("sessions.copy.for-her"), told);
        Agreed.erase(house.open(), her.id());
        assertEquals(List.of(), listed(planned));
        assertEquals(new ForWhom.One(Optional.empty()), house.open().calendar().one(planned).meant().whom());
        assertEquals(0, house.open().calendar().between(TODAY.plusDays(1), TODAY.plusDays(1)).getFirst().expected());
        assertEquals(1, house.open().sessions().sheet(came).people(), "somebody was there");
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void joiningTwoCardsBringsItAlong() {
        Participant kept = someone().welcomedIn(house.open());
        Participant folded = someone().welcomedIn(house.open());
        var session = plan(TODAY, new ForWhom.One(Optional.of(folded.id())));
        var join = house.open().cardsJoined().join(kept.id(), folded.id());
        assertEquals(List.of(kept.id()), listed(session));
        house.open().cardsJoined().part(kept.id(), join.id());
        assertEquals(List.of(folded.id()), listed(session));
    }

    @Test
    void anInterpreterIsNeededAndThenFound() {
        var session = house.open().calendar().plan(form(TODAY, ForWhom.PATH).meant(new Audience(ForWhom.PATH,
                Optional.of(new SessionInterpreter("ar", SessionInterpreter.State.NEEDED))))).id();
        assertTrue(house.open().calendar().one(session).meant().interpreter().orElseThrow().isMissing());
        house.open().calendar().interpreter(session,
                Optional.of(new SessionInterpreter("ar", SessionInterpreter.State.ARRANGED)));
        house.reopen();
        assertEquals(Optional.of(new SessionInterpreter("ar", SessionInterpreter.State.ARRANGED)),
                house.open().calendar().one(session).meant().interpreter());
        house.open().calendar().interpreter(session, Optional.empty());
        assertEquals(Optional.empty(), house.open().calendar().one(session).meant().interpreter());
        refused("sessions.refusal.unknown", () -> house.open().calendar()
                .interpreter(new SessionId(java.util.UUID.randomUUID()), Optional.empty()));
    }

    private Group group(String name) {
        return house.open().paths().groups().add(new GroupPlan(Path.CIVIC_INCLUSION, name, Optional.of(TODAY),
                Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty()));
    }

    private static ForWhom of(Group group) {
        return new ForWhom.OfGroup(new InGroup(group.id(), group.name()));
    }

    private Enrolment in(Group group) {
        return enrol(someone().welcomedIn(house.open()), Optional.of(group));
    }

    private Enrolment onPath() {
        return enrol(someone().welcomedIn(house.open()), Optional.empty());
    }

    private Enrolment enrol(Participant her, Optional<Group> group) {
        return house.open().paths().enrol(
                new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, group.map(Group::id), Optional.empty()));
    }

    private static NewSession form(LocalDate day, ForWhom whom) {
        return new NewSession(Optional.of(day), Optional.of(LocalTime.of(10, 0)), 60,
                Optional.of(Path.CIVIC_INCLUSION), "Language", "Blue room").meant(Audience.only(whom));
    }

    private SessionId plan(LocalDate day, ForWhom whom) {
        return house.open().calendar().plan(form(day, whom)).id();
    }

    private static Rearranged rearranged(Session session, ForWhom whom) {
        return new Rearranged(Optional.of(session.day()), Optional.of(session.start()), session.minutes(),
                session.room(), session.ledBy(), whom);
    }

    /// One visitor without a card came, so it was held.
    private void held(SessionId session) {
        house.open().sessions().registers().oneMore(session);
    }

    private List<org.daybook.base.ParticipantId> listed(SessionId session) {
        return house.open().sessions().sheet(session).seats().stream().map(seat -> seat.person().id()).toList();
    }

    private org.daybook.participants.CardNumber card(Enrolment enrolment) {
        return house.open().participants().newest().stream().filter(row -> row.id().equals(enrolment.her()))
                .findFirst().orElseThrow().card();
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
