package org.daybook.cases;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.site.OpenSite;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.staff.AuditTrail;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Reason;
import org.daybook.staff.Review;
import org.daybook.staff.ReviewVerdict;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.TrailLine;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.Agreed;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Who gains access to a case file, and what becomes of it.
class CasesTest {
    private static final String OTHER = "four lamps by the window";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final Beginning AGREED = new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), HEARD);
    private static final Closing ENOUGH = new Closing(Optional.of(ClosingReason.NEEDS_MET),
            new Closing.Checks(true, true, true, true), 3);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void thereIsNoFileWithoutTheLimitsAndHerConsent() {
        var her = someone().welcomedIn(house.open()).id();
        assertEquals(new CaseAccess.None(), cases().sight(her));
        var silent = new Beginning(Beginning.LimitsTold.NOT_YET, Optional.of(Answer.LATER), HEARD);
        assertEquals(2, silent.problems().size());
        assertThrows(IllegalArgumentException.class, () -> cases().begin(her, silent));
        var no = new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.REFUSED), HEARD);
        assertEquals(Optional.empty(), cases().begin(her, no));
        assertEquals(new CaseAccess.None(), cases().sight(her));
        var ref = cases().begin(her, AGREED).orElseThrow();
        assertEquals(new CaseAccess.Hers(ref, CaseAccess.Consent.HOLDS, CaseAccess.May.WRITE), cases().sight(her));
        assertEquals("cases.refusal.already", refusal(() -> cases().begin(her, AGREED)));
    }

    @Test
    void onlyThoseWhoWorkOnItReadIt() {
        var ref = begun();
        for (var role : Role.values()) {
            as(role, open -> {
                boolean reads = role == Role.CASE_SUPERVISOR;
                if (reads) {
                    assertEquals(new CaseAccess.Hers(ref, CaseAccess.Consent.HOLDS, CaseAccess.May.READ),
                            open.cases().sight(ref.her()));
                    assertEquals(ref, open.cases().open(ref).ref());
                } else {
                    assertTrue(Set.of("cases.refusal.not-hers", "staff.refusal.not-allowed")
                            .contains(refusal(() -> open.cases().open(ref))));
                    assertEquals(expected(role, ref), open.cases().sight(ref.her()));
                }
                assertTrue(Set.of("cases.refusal.not-hers", "staff.refusal.not-allowed")
                        .contains(refusal(() -> open.cases().inside().noNeed(ref, Area.LEGAL))), role.name());
                assertEquals(List.of(), role == Role.CASEWORKER ? open.cases().due().today() : List.of());
                return true;
            });
        }
        assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.open().vault()));
    }

    private static CaseAccess expected(Role role, CaseRef ref) {
        return switch (role) {
            case CASEWORKER -> new CaseAccess.Others(List.of("MR"));
            case COORDINATOR -> new CaseAccess.WithReason(Optional.of(ref), List.of("MR"));
            default -> new CaseAccess.Nothing();
        };
    }

    @Test
    void aCoordinatorReadsItOnlyWithAReasonAndWritesNothing() {
        var ref = begun();
        as(Role.COORDINATOR, open -> {
            var why = new Reason("Her lawyer is here and MR is ill.");
            assertEquals(ref, open.cases().open(ref, why).ref());
            assertEquals(Map.of("MR", 1), open.cases().workers().workload());
            return true;
        });
        assertEquals(1, house.open().reviews().page().waiting().stream()
                .filter(review -> review.subjects().equals(Set.of(ref.her().value()))).count());
    }

    /// Named, opened, read and released: each step writes an audit line, and the first asks for the reason.
    @Test
    void whoNamesHerselfSaysWhyAndAColleagueReadsIt() {
        var ref = begun();
        house.open().team().add(new NewMember("cc", "CC", Set.of(Role.COORDINATOR, Role.CASEWORKER)),
                OTHER.toCharArray());
        house.as("cc", OTHER, open -> {
            var me = open.team().me().id();
            assertEquals("cases.refusal.own-reason", refusal(() -> open.cases().workers().assign(ref, me)));
            assertEquals("cases.refusal.not-hers", refusal(() -> open.cases().inside().noNeed(ref, Area.LEGAL)));
            assertThrows(IllegalArgumentException.class,
                    () -> open.cases().workers().join(ref, new Reason("because")));
            open.cases().workers().join(ref, new Reason("MR is ill and her hearing is tomorrow."));
            assertEquals(ref, open.cases().open(ref).ref());
            open.cases().workers().release(ref, me);
            assertEquals("cases.refusal.own-reason", refusal(() -> open.cases().workers().assign(ref, me)));
        });
        var waiting = house.open().reviews().page().waiting().stream()
                .filter(review -> review.subjects().contains(ref.her().value())).toList();
        assertEquals(List.of(Optional.of(Permission.JOIN_CASE)), waiting.stream().map(Review::act).toList());
        assertEquals(Optional.of(new Reason("MR is ill and her hearing is tomorrow.")),
                waiting.getFirst().reason());
        assertTrue(house.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                .anyMatch(line -> line.act().equals(Optional.of(Permission.JOIN_CASE))
                        && line.kind() == TrailLine.Kind.WITH_REASON));
    }

    @Test
    void aFileIsHandedOverAndNeverLeftToNobody() {
        var ref = begun();
        var me = house.open().team().me().id();
        assertEquals("cases.refusal.last-worker", refusal(() -> cases().workers().release(ref, me)));
        var door = add(Role.RECEPTION);
        assertEquals("cases.refusal.cannot-work", refusal(() -> cases().workers().assign(ref, door)));
        var next = add(Role.MEDIATOR);
        assertEquals(List.of(me, next), cases().workers().assign(ref, next).stream().map(Worker::who).toList());
        assertEquals("cases.refusal.works-already", refusal(() -> cases().workers().assign(ref, next)));
        assertEquals(List.of(next), cases().workers().release(ref, me).stream().map(Worker::who).toList());
        assertEquals("cases.refusal.not-hers", refusal(() -> cases().open(ref)));
        house.as("mm", OTHER, open -> assertEquals(ref, open.cases().open(ref).ref()));
    }

    /// Staff who left, or no longer work on files, do not keep a file from being forgotten.
    @Test
    void aFileIsNotLeftToSomebodyWhoLeft() {
        var ref = begun();
        var me = house.open().team().me().id();
        var next = add(Role.MEDIATOR);
        cases().workers().assign(ref, next);
        house.open().team().remove(next, org.daybook.vault.Progress.unwatched());
        assertEquals("cases.refusal.last-worker", refusal(() -> cases().workers().release(ref, me)));
        assertEquals(ref, cases().open(ref).ref());
    }

    /// A colleague from whom she is hidden never sees the file, and so does not keep it from being forgotten.
    @Test
    void aFileIsNotLeftToSomebodyWhoIsKeptAwayFromHer() {
        var ref = begun();
        var me = house.open().team().me().id();
        var next = add(Role.MEDIATOR);
        cases().workers().assign(ref, next);
        house.open().participants().keptAway().keep(ref.her(), next, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        assertEquals("cases.refusal.last-worker", refusal(() -> cases().workers().release(ref, me)));
        cases().inside().next(ref, cases().due().day());
        house.open().participants().keptAway().letIn(ref.her(), next);
        cases().workers().release(ref, me);
        assertEquals(List.of(), cases().due().today());
        house.open().participants().keptAway().keep(ref.her(), next, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        assertEquals(1, cases().due().today().size());
    }

    /// Staff who left cannot be reminded of her: those responsible for the team are, and hand the file over.
    @Test
    void whatIsDueInTheFileOfSomebodyWhoLeftStandsWithThoseWhoAnswerForTheTeam() {
        var ref = begun();
        cases().inside().next(ref, cases().due().day());
        var next = add(Role.MEDIATOR);
        cases().workers().assign(ref, next);
        cases().workers().release(ref, house.open().team().me().id());
        assertEquals(List.of(), cases().due().today());
        house.open().team().remove(next, org.daybook.vault.Progress.unwatched());
        assertEquals(List.of(Optional.of("XX")),
                cases().due().today().stream().map(DueFollowUp::coveredFor).toList());
        as(Role.CASEWORKER, open -> open.cases().due().today().isEmpty());
        as(Role.CASE_SUPERVISOR, open -> open.cases().due().isShown() && open.cases().due().today().size() == 1);
        cases().workers().join(ref, new Reason("LU left, and nobody else knows her."));
        assertEquals(List.of(Optional.empty()),
                cases().due().today().stream().map(DueFollowUp::coveredFor).toList());
    }

    @Test
    void whatSheTookBackIsClosedToReadingAndMayStillBeEnded() {
        var ref = begun();
        house.open().participants().answer(ref.her(), Purpose.CASE_FILE, Answer.REFUSED, HEARD);
        assertEquals(new CaseAccess.Hers(ref, CaseAccess.Consent.MISSING, CaseAccess.May.WRITE),
                cases().sight(ref.her()));
        assertEquals("consents.refusal.not-given", refusal(() -> cases().open(ref)));
        assertEquals("consents.refusal.not-given",
                refusal(() -> cases().inside().need(ref, new Need(Area.LEGAL, Optional.empty()))));
        cases().close(ref, ENOUGH);
        assertEquals("consents.refusal.not-given", refusal(() -> cases().reopen(ref)));
    }

    @Test
    void aClosedFileWaitsForAColleagueTakesNothingMoreAndOpensAgain() {
        var ref = begun();
        var untold = new Closing(Optional.empty(), new Closing.Checks(false, false, false, false), 30);
        assertEquals(List.of("reason", "told", "years"), untold.problems().stream().map(one -> one.field()).toList());
        cases().close(ref, ENOUGH);
        assertEquals("cases.refusal.closed",
                refusal(() -> cases().inside().need(ref, new Need(Area.LEGAL, Optional.empty()))));
        var closed = cases().open(ref);
        assertEquals(closed.head().closedOn().orElseThrow().plusYears(3), closed.closings().getFirst().keepUntil());
        assertTrue(closed.reviews().closing().orElseThrow().read().isEmpty(), "nobody reviews her own");
        cases().reopen(ref);
        assertEquals(Optional.empty(), cases().open(ref).head().closedOn());
        assertTrue(cases().open(ref).closings().getFirst().reopenedOn().isPresent());
        assertEquals("cases.refusal.not-closed", refusal(() -> cases().reopen(ref)));
    }

    @Test
    void whatIsWrittenComesBackAsItWasAfterALock() {
        var ref = begun();
        var inside = cases().inside();
        var told = new Presenting(Optional.of("Він знає, де я живу 🌻"), Optional.of(Urgency.YES));
        inside.present(ref, told);
        inside.need(ref, new Need(Area.LEGAL, Optional.empty()));
        inside.need(ref, new Need(Area.LEGAL, Optional.of("residence permit")));
        inside.need(ref, new Need(Area.WORK, Optional.empty()));
        inside.noNeed(ref, Area.WORK);
        inside.protect(ref, PlanNeeded.YES);
        inside.plan(ref, action("ring the lawyer"));
        inside.keepInMind(ref, Set.of(AideHeading.USED_BY_OTHERS));
        house.reopen();
        var open = cases().open(ref);
        assertEquals(told, open.head().presenting());
        assertEquals(List.of(new Need(Area.LEGAL, Optional.of("residence permit"))), open.head().needs());
        assertEquals(Optional.of(PlanNeeded.YES), open.plan().protection().needed());
        assertEquals(Optional.of("ring the lawyer"), open.plan().actions().getFirst().told().action());
        assertEquals(Set.of(AideHeading.USED_BY_OTHERS), open.aide());
        var tooLong = new Presenting(Optional.of("x".repeat(20_001)), Optional.empty());
        assertEquals("cases.problem.too-long", tooLong.problems().getFirst().key());
    }

    @Test
    void theReminderLeavesNothingInTheJournalOnceItIsTakenAway() {
        var ref = begun();
        cases().inside().keepInMind(ref, Set.of(AideHeading.HELD_BACK));
        cases().inside().keepInMind(ref, Set.of());
        assertEquals(Set.of(), cases().open(ref).aide());
        var kept = house.open().vault().look(tx -> tx.handle().createQuery("""
                select count(*)
                  from journal
                 where tab = 'case_aide' and before like '%held%'""").mapTo(Integer.class).one());
        assertEquals(0, kept);
    }

    @Test
    void contactsBecomeDueAndAreHeldOnce() {
        var ref = begun();
        var inside = cases().inside();
        var today = cases().due().day();
        inside.next(ref, today.plusDays(2));
        inside.next(ref, today.plusDays(1));
        inside.plan(ref, new NewAction(Area.LEGAL, Optional.empty(), Optional.of("write"), Optional.empty(),
                Optional.of(today.plusDays(1))));
        assertEquals(List.of(), cases().due().today());
        house.clock().move(Duration.ofDays(1));
        assertEquals(Set.of(DueFollowUp.Kind.CONTACT, DueFollowUp.Kind.ACTION), Set.copyOf(kinds()));
        assertEquals(DueFollowUp.Reach.WHEN_SHE_COMES, cases().due().today().getFirst().reach());
        house.open().participants().answer(ref.her(), Purpose.SAFE_CONTACT, Answer.GIVEN, HEARD);
        assertEquals(DueFollowUp.Reach.WHEN_SHE_COMES, cases().due().today().getFirst().reach(),
                "she has not said how");
        house.open().contacts().change(ref.her(), HerWishes.noCalls(), Contacts.Source.SHE_SAID_SO);
        assertEquals(DueFollowUp.Reach.WHEN_SHE_COMES, cases().due().today().getFirst().reach());
        house.open().contacts().change(ref.her(), HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        assertEquals(DueFollowUp.Reach.CALL_NOW, cases().due().today().getFirst().reach());
        var planned = cases().open(ref).plan().followUps().getFirst().id();
        var held = new Contact(Optional.of(ContactOutcome.NOT_REACHED), Optional.empty(),
                Optional.of(today.plusDays(3)));
        assertEquals(2, inside.contact(ref, Optional.of(planned), held).all().size());
        assertEquals("cases.refusal.held-already",
                refusal(() -> inside.contact(ref, Optional.of(planned), held)));
        assertEquals(List.of(DueFollowUp.Kind.ACTION), kinds());
        house.open().participants().answer(ref.her(), Purpose.CASE_FILE, Answer.REFUSED, HEARD);
        assertEquals(List.of(), kinds());
    }

    @Test
    void herStandingKeepsItsHistoryAndAlwaysWhoDecided() {
        var ref = begun();
        var inside = cases().inside();
        var nobody = decided(LegalStatusEntry.PRESUMED, Optional.empty());
        assertEquals("cases.case-standing.by.missing", nobody.problems().getFirst().key());
        assertThrows(IllegalArgumentException.class, () -> inside.standing(ref, nobody));
        var ours = decided(LegalStatusEntry.IDENTIFIED, Optional.of(Decider.US));
        assertEquals(List.of("by", "on", "country"), ours.problems().stream().map(one -> one.field()).toList());
        inside.standing(ref, decided(LegalStatusEntry.AT_RISK, Optional.of(Decider.US)));
        inside.standing(ref, new Decided(Optional.of(LegalStatusEntry.IDENTIFIED), Optional.of(Decider.AUTHORITY),
                Optional.of("Tribunale"), Optional.of(LocalDate.of(2026, 11, 2)), Optional.of("IT")));
        var history = cases().open(ref).standing();
        assertEquals(List.of(LegalStatusEntry.IDENTIFIED, LegalStatusEntry.AT_RISK),
                history.stream().map(entry -> entry.decided().standing().orElseThrow()).toList());
    }

    @Test
    void dutiesSayWhoDecidedAndWhetherSheWasToldFirst() {
        var ref = begun();
        var today = cases().due().day();
        var untold = new MandatoryReport(Optional.of(today), Optional.of("Procura"), Optional.empty(),
                Optional.of("coordinator"), Optional.of(WithHer.NO), Optional.empty());
        assertEquals(List.of("whyNot"), untold.problems().stream().map(one -> one.field()).toList());
        var told = new MandatoryReport(Optional.of(today), Optional.of("Procura"), Optional.of("art. 331"),
                Optional.of("coordinator"), Optional.of(WithHer.YES), Optional.empty());
        assertEquals(List.of(told), cases().inside().report(ref, told).stream().map(Kept::form).toList());
        var asked = new OutsideRequest(Optional.of(today), Optional.of(Asker.POLICE), Optional.empty(),
                Optional.empty(), Optional.of(Decision.NOTHING_GIVEN), Optional.empty());
        assertEquals(List.of("requestDecidedBy"), asked.problems().stream().map(one -> one.field()).toList());
        var waits = new OutsideRequest(Optional.of(today), Optional.of(Asker.COURT), Optional.empty(),
                Optional.empty(), Optional.of(Decision.WAITING), Optional.empty());
        assertEquals(List.of(waits), cases().inside().request(ref, waits).stream().map(Kept::form).toList());
    }

    @Test
    void aPlanIsReadBySomebodyElse() {
        var ref = begun();
        cases().inside().handIn(ref);
        var review = cases().open(ref).reviews().plan().orElseThrow();
        assertEquals("staff.refusal.own-work",
                refusal(() -> house.open().reviews().read(review.id(), ReviewVerdict.AGREED)));
        as(Role.CASE_SUPERVISOR, open -> {
            open.reviews().read(review.id(), ReviewVerdict.AGREED);
            return true;
        });
        assertTrue(cases().open(ref).reviews().plan().orElseThrow().read().isPresent());
    }

    @Test
    void everyRowOfHersGoesWhenSheIsErased() {
        var ref = begun();
        whatIsWritten(ref);
        Agreed.erase(house.open(), ref.her());
        assertEquals("staff.refusal.record-gone",
                assertThrows(Refusal.class, () -> cases().sight(ref.her())).key());
        assertEquals(List.of(), house.open().vault().read(tx -> tx.handle().createQuery("select id from case_file")
                .mapTo(String.class).list()));
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void herCopyIsWholeOnlyInTheHandsOfThoseWhoMayReadIt() {
        var ref = begun();
        whatIsWritten(ref);
        var whole = house.open().gate().look(Permission.SEE_CASES, work -> cases().told().tell(work, ref.her()));
        assertTrue(whole.size() > 2, "needs, plans and standing");
        as(Role.MEDIATOR, open -> {
            var little = open.gate().look(Permission.SEE_CASES, work -> open.cases().told().tell(work, ref.her()));
            assertEquals(List.of("cases.copy.elsewhere"), little.stream().map(SubjectAccessSection::heading).toList());
            return true;
        });
    }

    private void whatIsWritten(CaseRef ref) {
        var inside = cases().inside();
        inside.need(ref, new Need(Area.LEGAL, Optional.empty()));
        inside.protect(ref, PlanNeeded.LATER);
        inside.plan(ref, action("x"));
        inside.next(ref, cases().due().day());
        inside.standing(ref, decided(LegalStatusEntry.AT_RISK, Optional.of(Decider.US)));
        inside.keepInMind(ref, Set.of(AideHeading.HELD_BACK));
        cases().close(ref, ENOUGH);
    }

    private List<DueFollowUp.Kind> kinds() {
        return cases().due().today().stream().map(DueFollowUp::kind).toList();
    }

    private static NewAction action(String words) {
        return new NewAction(Area.LEGAL, Optional.empty(), Optional.of(words), Optional.empty(), Optional.empty());
    }

    private static Decided decided(LegalStatusEntry standing, Optional<Decider> by) {
        return new Decided(Optional.of(standing), by, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private CaseRef begun() {
        ParticipantId her = someone().called("Amina").welcomedIn(house.open()).id();
        return cases().begin(her, AGREED).orElseThrow();
    }

    private Cases cases() {
        return house.open().cases();
    }

    private StaffId add(Role role) {
        var word = role == Role.MEDIATOR ? "mm" : "aa";
        return house.open().team().add(new NewMember(word, "XX", Set.of(role)), OTHER.toCharArray()).id();
    }

    private void as(Role role, Function<OpenSite, Boolean> day) {
        var word = "w" + role.ordinal();
        house.open().team().add(new NewMember(word, "XX", Set.of(role)), OTHER.toCharArray());
        house.as(word, OTHER, open -> assertTrue(day.apply(open)));
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
