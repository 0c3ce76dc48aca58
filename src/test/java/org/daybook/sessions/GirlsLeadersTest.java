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
import org.daybook.base.TypedDate;
import org.daybook.participants.Participant;
import org.daybook.paths.Group;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.InGroup;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.NewMember;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Sessions that were planned before the first girl came, and are led by somebody who may not work with girls.
class GirlsLeadersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.MEDIATOR));

    private Optional<StaffId> lb = Optional.empty();

    @BeforeEach
    void aLeaderWithoutDocuments() {
        lb = Optional.of(house.open().team().add(new NewMember("lb", "LB", Set.of(Role.FACILITATOR, Role.CASEWORKER)),
                OTHER.toCharArray()).id());
    }

    @Test
    void theyAreToldOnceTheFirstGirlIsOnTheirPathAndUntilAnotherLeads() {
        required();
        var session = planned(TODAY.plusDays(3), Audience.FOR_PATH);
        var hers = house.open().calendar().plan(ItalianLesson.on(TODAY.plusDays(4))).id();
        enrol(someone().born(1990, 1).welcomedIn(house.open()), Optional.empty());
        assertEquals(List.of(), told());
        var girl = girl();
        enrol(girl, Optional.empty());
        assertEquals(List.of(session), told());
        assertEquals(true, house.open().calendar().warnings().isLeaderToChange(session));
        assertEquals(false, house.open().calendar().warnings().isLeaderToChange(hers), "I have shown mine");
        ledBy(session, me());
        assertEquals(List.of(), told());
    }

    /// Nobody is told about a group without girls, about cancelled sessions, or about past ones.
    @Test
    void onlyWhatSheIsExpectedAtIsTold() {
        required();
        var friday = group("Friday");
        var tuesday = group("Tuesday");
        var session = planned(TODAY, of(friday));
        planned(TODAY, of(tuesday));
        var off = planned(TODAY.plusDays(1), of(friday));
        house.open().calendar().cancel(off, CancellationReason.PRECAUTION);
        enrol(girl(), Optional.of(friday));
        assertEquals(List.of(session), told());
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(), told());
    }

    @Test
    void aGirlWhoCameWithHerCardCounts() {
        required();
        var session = planned(TODAY, Audience.FOR_PATH);
        house.open().sessions().walkIn(session, girl().card());
        assertEquals(List.of(session), told());
    }

    /// A woman who is of age by the day of the session is no girl there; a certificate that expires before then no longer
    /// counts.
    @Test
    void theDayOfTheSessionCounts() {
        required();
        enrol(someone().born(2008, 12).welcomedIn(house.open()), Optional.empty());
        enrol(girl(), Optional.empty());
        show(lb.orElseThrow(), TODAY.plusDays(5));
        planned(TODAY.plusDays(4), Audience.FOR_PATH);
        var later = planned(TODAY.plusDays(8), Audience.FOR_PATH);
        assertEquals(List.of(later), told());
    }

    /// The rule begins when she comes, though nobody is refused; until its day nobody is told.
    @Test
    void aSessionIsNotDraggedToADayOnWhichItsLeaderMayNotLeadIt() {
        required();
        var session = planned(TODAY, Audience.FOR_PATH);
        house.clock().move(Duration.ofDays(1));
        enrol(girl(), Optional.empty());
        var seen = house.open().calendar().one(session);
        assertEquals("staff.refusal.leader-no-clearance", assertThrows(Refusal.class, () -> house.open().calendar()
                .moves().move(seen, TODAY.plusDays(3), java.time.LocalTime.of(10, 0))).key());
        assertEquals(TODAY, house.open().calendar().one(session).day());
    }

    @Test
    void theTimeToShowThemBeginsWithTheFirstGirl() {
        show(me(), TODAY.plusYears(1));
        planned(TODAY.plusDays(3), Audience.FOR_PATH);
        planned(TODAY.plusDays(30), Audience.FOR_PATH);
        var counts = planned(TODAY.plusDays(31), Audience.FOR_PATH);
        enrol(someone().born(1990, 1).welcomedIn(house.open()), Optional.empty());
        house.clock().move(Duration.ofDays(1));
        enrol(girl(), Optional.empty());
        assertEquals(List.of(counts), told());
    }

    /// She sees who is expected and ticks, and opens no girl's record.
    @Test
    void theLeaderTicksTheGirlAndDoesNotOpenHerRecord() {
        required();
        var session = planned(TODAY, Audience.FOR_PATH);
        var girl = girl();
        enrol(girl, Optional.empty());
        assertEquals(true, house.open().calendar().warnings().isLeaderToChange(session));
        house.as("lb", OTHER, open -> {
            open.sessions().tick(session, girl.id());
            assertEquals(1, open.sessions().sheet(session).here());
            assertEquals("staff.refusal.no-clearance",
                    assertThrows(Refusal.class, () -> open.participants().open(girl.id())).key());
        });
        var next = house.open().calendar().plan(ItalianLesson.on(TODAY.plusDays(1))).id();
        assertEquals("staff.refusal.leader-no-clearance",
                assertThrows(Refusal.class, () -> ledBy(next, lb.orElseThrow())).key());
    }

    /// She left, and while no girl was in her group, somebody who may not work with girls took it over.
    @Test
    void anEndingIsNotTakenBackIntoAGroupHeldByWhoMayNotWorkWithGirls() {
        required();
        var friday = group("Friday");
        var girl = girl();
        enrol(girl, Optional.of(friday));
        var enrolment = house.open().paths().of(girl.id()).getFirst().id();
        house.open().paths().endings().end(enrolment, PathEnding.early(LeavingReason.OTHER));
        house.clock().move(Duration.ofDays(1));
        house.open().paths().groups().change(friday.id(), friday.plan(), new GroupPlan(Path.CIVIC_INCLUSION, "Friday",
                Optional.of(TODAY), Optional.empty(), OptionalInt.empty(), Optional.empty(), lb));
        assertEquals("staff.refusal.leader-no-clearance",
                assertThrows(Refusal.class, () -> house.open().paths().endings().reopen(enrolment)).key());
        assertEquals(0, house.open().paths().inGroup(friday.id()).size());
    }

    /// The rule begins when she comes back, as when she first comes.
    @Test
    void theTimeToShowThemBeginsAlsoWithAGirlWhoComesBack() {
        show(me(), TODAY.plusYears(1));
        var girl = girl();
        enrol(girl, Optional.empty());
        var enrolment = house.open().paths().of(girl.id()).getFirst().id();
        house.open().paths().endings().end(enrolment, PathEnding.early(LeavingReason.OTHER));
        house.clock().move(Duration.ofDays(1));
        var counts = planned(TODAY.plusDays(31), Audience.FOR_PATH);
        house.open().paths().endings().reopen(enrolment);
        assertEquals(List.of(counts), told());
    }

    private List<SessionId> told() {
        return house.open().calendar().warnings().leadersToChange(TODAY, TODAY.plusDays(40)).stream().map(Session::id)
                .toList();
    }

    private StaffId me() {
        return house.open().team().me().id();
    }

    private void required() {
        show(me(), TODAY.plusYears(1));
        house.open().clearances().require();
    }

    private void show(StaffId who, LocalDate until) {
        var today = house.open().clearances().today();
        for (var one : Requirement.values()) {
            house.open().clearances().record(new ClearanceForm(who, Optional.of(one),
                    TypedDate.nearest(today.toString(), today), TypedDate.next(until.toString(), today)));
        }
    }

    private Participant girl() {
        return someone().born(2012, 3).welcomedIn(house.open());
    }

    private SessionId planned(LocalDate day, Audience meant) {
        var plan = ItalianLesson.on(day).meant(meant);
        return house.open().calendar().plan(new NewSession(plan.day(), plan.start(), plan.minutes(), plan.path(),
                plan.title(), plan.room(), lb, plan.meant())).id();
    }

    private Audience of(Group group) {
        return Audience.only(new ForWhom.OfGroup(new InGroup(group.id(), group.name())));
    }

    private Group group(String name) {
        return house.open().paths().groups().add(new GroupPlan(Path.CIVIC_INCLUSION, name, Optional.of(TODAY),
                Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty()));
    }

    private void enrol(Participant her, Optional<Group> group) {
        house.open().paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, group.map(Group::id),
                Optional.empty()));
    }

    private void ledBy(SessionId id, StaffId leader) {
        var seen = house.open().calendar().one(id);
        var now = Rearranged.of(seen);
        house.open().calendar().move(seen,
                new Rearranged(now.day(), now.start(), now.minutes(), now.room(), leader, now.whom()));
    }
}
