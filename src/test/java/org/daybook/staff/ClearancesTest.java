package org.daybook.staff;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.papers.NewPaper;
import org.daybook.papers.PaperId;
import org.daybook.papers.PaperRecipient;
import org.daybook.papers.PaperRef;
import org.daybook.paths.Group;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.InGroup;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.referrals.ReferralId;
import org.daybook.sessions.Audience;
import org.daybook.sessions.ForWhom;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.Rearranged;
import org.daybook.sessions.Session;
import org.daybook.site.OpenSite;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Tombstone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// A colleague who has not shown her documents works with no girl: from the day on which the site begins to require them.
class ClearancesTest {
    private static final String OTHER = "four lamps by the window";
    private static final String NONE = "staff.refusal.no-clearance";
    private static final String LEADER = "staff.refusal.leader-no-clearance";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.MEDIATOR));

    @Test
    void aSiteHasThirtyDaysFromTheFirstTimeOnThenNobodyOpensAGirlsRecordWithoutThem() {
        var girl = girl();
        var woman = someone().born(1990, 1).welcomedIn(house.open()).id();
        assertEquals(List.of(), house.open().clearances().due(), "nobody was asked yet");
        house.open().participants().open(girl);
        assertEquals(3, house.open().clearances().due().size());
        assertEquals(Optional.of(today().plusDays(30)), house.open().clearances().page(me()).required());
        house.clock().move(Duration.ofDays(29));
        house.open().participants().open(girl);
        house.clock().move(Duration.ofDays(1));
        assertEquals(NONE, refusal(() -> house.open().participants().open(girl)));
        house.open().participants().open(woman);
        show(me(), Requirement.values());
        house.open().participants().open(girl);
        house.clock().move(Duration.ofDays(371));
        assertEquals(NONE, refusal(() -> house.open().participants().open(girl)), "the certificate ran out");
    }

    @Test
    void aClockThatRanAYearAheadPutsTheRuleOffByNoYear() {
        var girl = girl();
        house.clock().move(Duration.ofDays(365));
        house.open().participants().open(girl);
        house.clock().move(Duration.ofDays(-365));
        house.open().participants().open(girl);
        assertEquals(Optional.of(today().plusDays(30)), house.open().clearances().page(me()).required());
        house.clock().move(Duration.ofDays(30));
        assertEquals(NONE, refusal(() -> house.open().participants().open(girl)));
    }

    @Test
    void aClockThatIsPutBackBeforeItsFirstDayEndsNoRule() {
        var girl = girl();
        house.open().participants().open(girl);
        house.clock().move(Duration.ofDays(30));
        assertEquals(NONE, refusal(() -> house.open().participants().open(girl)));
        house.clock().move(Duration.ofDays(-15));
        assertEquals(NONE, refusal(() -> house.open().participants().open(girl)));
        house.open().gate().act(Permission.KEEP_MARKS, work -> new LoweredRights(house.open().vault(),
                house.open().signedIn()).ruleAgain(work,
                        new Tombstone(work.newId(), LoweredRights.RULE,
                                UUID.randomUUID(), work.today().plusDays(100).toString(), work.now())));
        assertEquals(NONE, refusal(() -> house.open().participants().open(girl)), "a later day changes nothing");
    }

    @Test
    void aClockSetYearsAheadMakesNoGirlAWoman() {
        house.open().team().add(new NewMember("cc", "CC", Set.of(Role.RECEPTION)), OTHER.toCharArray());
        house.passDays(8);
        var girl = girl();
        house.open().participants().open(girl);
        house.clock().move(Duration.ofDays(30));
        house.as("cc", OTHER, _ -> {});
        house.clock().move(Duration.ofDays(6 * 366));
        assertEquals(NONE, refusal(() -> house.reopen().participants().open(girl)));
        house.as("cc", OTHER, _ -> {});
        house.useForDays(1);
        house.open().participants().open(girl);
    }

    /// What collides with a change of hers would be shown to her.
    @Test
    void aGirlsRecordIsChangedByNobodyWithoutThem() {
        var girl = girl();
        var seen = someone().born(2012, 3).form();
        house.open().participants().open(girl);
        house.clock().move(Duration.ofDays(30));
        assertEquals(NONE, refusal(() -> house.open().participants().save(girl, seen, seen)));
        assertEquals(NONE, refusal(() -> house.open().participants().change(girl, seen)));
    }

    @Test
    void whatSheHadKeptOfAGirlIsOpenedByNobodyWithoutThem() {
        var paper = new PaperRef(new PaperId(UUID.randomUUID()), girl());
        var to = new PaperRecipient(Optional.of(PaperRecipient.Who.HERSELF), Optional.empty(), NewPaper.Asked.YES);
        house.open().participants().open(paper.her());
        house.clock().move(Duration.ofDays(30));
        assertEquals(NONE, refusal(() -> house.open().papers().open(paper)));
        assertEquals(NONE, refusal(() -> house.open().papers().handOut(paper, to)));
        assertEquals(NONE, refusal(() -> house.open().outcomes().readings().open(paper.her())));
        assertEquals(NONE,
                refusal(() -> house.open().referrals().letter(paper.her(), new ReferralId(UUID.randomUUID()))));
    }

    @Test
    void nobodyIsLeftWithoutOneWhoMayAndTheRuleOnlyComesEarlier() {
        var girl = girl();
        assertEquals("staff.refusal.nobody-cleared", refusal(() -> house.open().clearances().require()));
        show(me(), Requirement.values());
        house.open().clearances().require();
        var lb = member("lb", Role.CASEWORKER);
        assertEquals(Optional.of(today()), house.open().clearances().page(lb).required());
        house.as("lb", OTHER, open -> {
            assertEquals(NONE, refusal(() -> open.participants().open(girl)));
            assertEquals(3, open.clearances().due().size(), "her own");
        });
        house.open().participants().open(girl);
        assertEquals(3, house.open().clearances().due().size(), "hers, for whoever coordinates");
    }

    @Test
    void aGroupWithAGirlInItIsLedByWhoMay() {
        var girl = girl();
        var lb = member("lb", Role.FACILITATOR);
        show(me(), Requirement.values());
        house.open().clearances().require();
        var group = group("Tuesday", Optional.empty());
        var hers = group("Friday", Optional.of(lb));
        enrol(girl, group);
        assertEquals(LEADER, refusal(() -> enrol(girl(), hers)));
        assertEquals(LEADER, refusal(() -> house.open().paths().groups().change(group.id(), group.plan(),
                plan("Tuesday", lb))));
        assertEquals(LEADER, refusal(() -> house.open().calendar().plan(session(group, lb))));
        var session = house.open().calendar().plan(session(group, me()));
        assertEquals(LEADER, refusal(() -> house.open().calendar().move(session, ledBy(lb, session))));
        show(lb, Requirement.values());
        house.open().calendar().move(session, ledBy(lb, session));
        house.open().paths().groups().change(group.id(), group.plan(), plan("Tuesday", lb));
        enrol(girl(), hers);
    }

    /// Also if she is in no group, and on the day on which she is expected.
    @Test
    void aSessionForEverybodyOnAPathIsLedByWhoMayOnceAGirlIsOnIt() {
        var lb = member("lb", Role.FACILITATOR);
        show(me(), Requirement.values());
        house.open().clearances().require();
        var before = house.open().calendar().plan(onPath(today(), lb));
        house.clock().move(Duration.ofDays(1));
        house.open().paths().enrol(new NewEnrolment(girl(), Path.CIVIC_INCLUSION, Optional.empty(), Optional.empty()));
        assertEquals(LEADER, refusal(() -> house.open().calendar().plan(onPath(today(), lb))));
        assertEquals(LEADER, refusal(() -> house.open().calendar().move(before, heldOn(today(), before))));
        var hers = house.open().calendar().plan(onPath(today(), me()));
        assertEquals(LEADER, refusal(() -> house.open().calendar().move(hers, ledBy(lb, hers))));
        show(lb, Requirement.values());
        house.open().calendar().move(hers, ledBy(lb, hers));
    }

    @Test
    void whoReadsSecondAboutGirlsMustHaveShownThem() {
        var lb = member("lb", Role.CASE_SUPERVISOR);
        show(me(), Requirement.values());
        house.open().team().trustWithGirls(lb, Colleague.Girls.TRUSTED);
        assertEquals(Colleague.Girls.TRUSTED, house.open().team().one(lb).girls(), "not required yet");
        house.open().clearances().require();
        assertEquals(Colleague.Girls.NOT_TRUSTED, house.open().team().one(lb).girls());
        assertEquals("staff.refusal.not-cleared",
                refusal(() -> house.open().team().trustWithGirls(lb, Colleague.Girls.TRUSTED)));
        show(lb, Requirement.CRIMINAL_RECORD, Requirement.CODE_OF_CONDUCT);
        assertEquals(Colleague.Girls.NOT_TRUSTED, house.open().team().one(lb).girls(), "one is missing");
        show(lb, Requirement.CONFIDENTIALITY);
        assertEquals(Colleague.Girls.TRUSTED, house.open().team().one(lb).girls());
    }

    @Test
    void nobodyRecordsHerOwnWhileAnotherCoordinatorIsThere() {
        var own = record(me(), Requirement.CODE_OF_CONDUCT);
        assertTrue(house.open().reviews().page().waiting().stream()
                .anyMatch(review -> review.act().equals(Optional.of(Permission.RECORD_CLEARANCE))),
                "a colleague reads it");
        member("lb", Role.COORDINATOR);
        record(me(), Requirement.CONFIDENTIALITY);
        var mine = me();
        house.as("lb", OTHER, open -> assertEquals("staff.refusal.newcomer-clearance",
                refusal(() -> open.clearances().record(form(open, mine, Requirement.CODE_OF_CONDUCT)))));
        house.passDays(8);
        assertEquals("staff.refusal.own-clearance",
                refusal(() -> record(me(), Requirement.CRIMINAL_RECORD)));
        house.open().clearances().delete(own);
        assertEquals("staff.refusal.own-clearance", refusal(() -> house.open().clearances().putBack(own)));
        house.as("lb", OTHER, open -> open.clearances().record(form(open, own.who(), Requirement.CODE_OF_CONDUCT)));
        assertEquals(Optional.of("LB"), house.open().clearances().page(me()).of(Requirement.CODE_OF_CONDUCT)
                .map(Clearances.Page.Line::seenBy));
        var hers = house.open().reviews().page().waiting().stream().filter(review -> !review.asker().equals(mine)
                && review.act().equals(Optional.of(Permission.RECORD_CLEARANCE))).findFirst().orElseThrow();
        assertEquals("staff.refusal.own-work",
                refusal(() -> house.open().reviews().read(hers.id(), ReviewVerdict.AGREED)), "nor reviews it");
    }

    /// Decision 167: neither other roles nor another passphrase make her colleague nobody.
    @Test
    void whoChangesTheOtherCoordinatorRecordsNoneOfHerOwn() {
        var lb = member("lb", Role.COORDINATOR);
        house.passDays(8);
        house.open().team().changeRoles(lb, Set.of(Role.COORDINATOR, Role.FACILITATOR));
        assertEquals("staff.refusal.own-clearance", refusal(() -> record(me(), Requirement.CRIMINAL_RECORD)));
        house.open().team().reset(lb, "seven boats under the bridge".toCharArray());
        assertEquals("staff.refusal.own-clearance", refusal(() -> record(me(), Requirement.CRIMINAL_RECORD)));
    }

    @Test
    void whatWasTypedIsLookedAt() {
        assertEquals(List.of("requirement", "seenOn"), problems(new ClearanceForm(me(), Optional.empty(),
                TypedDate.nearest("+1", today()), TypedDate.next("", today()))));
        assertEquals(List.of("validUntil"), problems(new ClearanceForm(me(), Optional.of(Requirement.CRIMINAL_RECORD),
                TypedDate.nearest("+0", today()), TypedDate.next("", today()))), "it runs out");
        assertEquals(List.of("validUntil"), problems(new ClearanceForm(me(), Optional.of(Requirement.CONFIDENTIALITY),
                TypedDate.nearest("+0", today()), TypedDate.next("1/1/2020", today()))));
    }

    private static List<String> problems(ClearanceForm form) {
        return form.problems().stream().map(Problem::field).toList();
    }

    private ParticipantId girl() {
        return someone().born(2012, 3).welcomedIn(house.open()).id();
    }

    private StaffId me() {
        return me(house.open());
    }

    private static StaffId me(OpenSite open) {
        return open.team().me().id();
    }

    private LocalDate today() {
        return house.open().clearances().today();
    }

    private StaffId member(String word, Role role) {
        return house.open().team().add(new NewMember(word, word.toUpperCase(java.util.Locale.ROOT), Set.of(role)),
                OTHER.toCharArray()).id();
    }

    private void show(StaffId who, Requirement... what) {
        for (var one : what) {
            record(who, one);
        }
    }

    private Clearance record(StaffId who, Requirement what) {
        return house.open().clearances().record(form(who, what));
    }

    private ClearanceForm form(StaffId who, Requirement what) {
        return form(house.open(), who, what);
    }

    private static ClearanceForm form(OpenSite open, StaffId who, Requirement what) {
        var today = open.clearances().today();
        return new ClearanceForm(who, Optional.of(what), TypedDate.nearest(today.toString(), today),
                TypedDate.next(what == Requirement.CRIMINAL_RECORD ? today.plusDays(370).toString() : "", today));
    }

    private Group group(String name, Optional<StaffId> facilitator) {
        return house.open().paths().groups().add(new GroupPlan(Path.CIVIC_INCLUSION, name, Optional.of(today()),
                Optional.empty(), OptionalInt.empty(), Optional.empty(), facilitator));
    }

    private GroupPlan plan(String name, StaffId facilitator) {
        return new GroupPlan(Path.CIVIC_INCLUSION, name, Optional.of(today()), Optional.empty(), OptionalInt.empty(),
                Optional.empty(), Optional.of(facilitator));
    }

    private void enrol(ParticipantId her, Group group) {
        house.open().paths().enrol(new NewEnrolment(her, Path.CIVIC_INCLUSION, Optional.of(group.id()),
                Optional.empty()));
    }

    private NewSession session(Group group, StaffId leader) {
        return new NewSession(Optional.of(today()), Optional.of(LocalTime.of(16, 0)), 60,
                Optional.of(Path.CIVIC_INCLUSION), "Tea", "Blue room", Optional.of(leader),
                Audience.only(new ForWhom.OfGroup(new InGroup(group.id(), "Tuesday"))));
    }

    private static NewSession onPath(LocalDate day, StaffId leader) {
        return new NewSession(Optional.of(day), Optional.of(LocalTime.of(16, 0)), 60,
                Optional.of(Path.CIVIC_INCLUSION), "Tea", "Blue room", Optional.of(leader), Audience.FOR_PATH);
    }

    private static Rearranged heldOn(LocalDate day, Session session) {
        var now = Rearranged.of(session);
        return new Rearranged(Optional.of(day), now.start(), now.minutes(), now.room(), now.ledBy(), now.whom());
    }

    private static Rearranged ledBy(StaffId leader, Session session) {
        var now = Rearranged.of(session);
        return new Rearranged(now.day(), now.start(), now.minutes(), now.room(), leader, now.whom());
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
