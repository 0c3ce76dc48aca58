package org.daybook.cases;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.site.OpenSite;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.rights.Changed;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Errors in a file are corrected, and the former text is kept for those who may read it.
class CorrectionsTest {
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void whatWasAgreedIsPutRightAndWhatStoodThereIsKept() {
        var ref = begun();
        var row = inside().plan(ref, action("ring the lawyer")).all().getFirst();
        inside().became(ref, row.id(), ActionStatus.DONE);
        house.clock().move(Duration.ofDays(2));
        var plan = inside().correct(ref, row.id(), action("write to the lawyer"));
        assertEquals(Optional.of("write to the lawyer"), plan.getFirst().told().action());
        assertEquals(ActionStatus.DONE, plan.getFirst().status(), "what became of it stays");
        var newest = changes(ref).getFirst();
        assertEquals("cases.copy.action", newest.label());
        assertEquals(List.of(several(words("ring the lawyer"), chosen(ActionStatus.DONE))), newest.was());
        assertEquals(List.of(several(words("write to the lawyer"), chosen(ActionStatus.DONE))), newest.is());
        assertEquals("MR", newest.who());
        assertEquals(today(), newest.on());
        assertEquals(Optional.of(today()), house.open().rights().whereabouts(ref.her()).corrected(),
                "whoever received something of it is to be told");
    }

    @Test
    void aContactIsPutRightWithItsDay() {
        var ref = begun();
        var one = contact(ref, "We rang together.");
        house.clock().move(Duration.ofDays(1));
        var right = new Corrected(Optional.of(ContactOutcome.NOT_REACHED), Optional.of(today().minusDays(1)),
                Optional.empty(),
                today());
        var held = inside().correct(ref, one.id(), right).getFirst().held().orElseThrow();
        assertEquals(new FollowUp.Held(ContactOutcome.NOT_REACHED, today().minusDays(1), Optional.empty()), held);
        assertEquals(List.of("cases.copy.contact"), changes(ref).stream().map(Changed::label).toList());
    }

    @Test
    void aContactIsNeverPutRightIntoTheFuture() {
        var ref = begun();
        var one = contact(ref, "We rang together.");
        var ahead = new Corrected(Optional.of(ContactOutcome.DONE), Optional.of(today().plusDays(1)), Optional.empty(),
                today());
        assertEquals("heldOn", ahead.problems().getFirst().field());
        assertThrows(IllegalArgumentException.class, () -> inside().correct(ref, one.id(), ahead));
        assertEquals("words", new Corrected(Optional.of(ContactOutcome.DONE), Optional.of(today()),
                Optional.of("x".repeat(CaseTextLimits.LONGEST + 1)), today()).problems().getFirst().field());
    }

    @Test
    void aRequestThatWaitedIsDecidedOnTheDayItIs() {
        var ref = begun();
        var waiting = request(Decision.WAITING, Optional.empty());
        var kept = inside().request(ref, waiting).getFirst();
        house.clock().move(Duration.ofDays(3));
        var decided = request(Decision.NOTHING_GIVEN, Optional.of("coordinator"));
        assertEquals(List.of(new Kept<>(kept.id(), decided)), inside().decide(ref, new Kept<>(kept.id(), decided)));
        assertEquals(today().toString(), decidedOn(kept.id()));
        house.clock().move(Duration.ofDays(3));
        inside().decide(ref, new Kept<>(kept.id(), request(Decision.NOTHING_GIVEN, Optional.of("the team"))));
        assertEquals(today().minusDays(3).toString(), decidedOn(kept.id()), "a slip of the pen is no new decision");
        inside().decide(ref, new Kept<>(kept.id(), waiting));
        assertEquals("", decidedOn(kept.id()));
    }

    @Test
    void whatWouldHarmStaysOutOfTheHistoryToo() {
        var ref = begun();
        var told = report("the office of minors", WithHer.YES);
        var kept = inside().report(ref, told).getFirst();
        inside().correct(ref, new Kept<>(kept.id(), report("another office", WithHer.NO)));
        var request = inside().request(ref, request(Decision.WAITING, Optional.empty())).getFirst();
        inside().decide(ref, new Kept<>(request.id(), request(Decision.NOTHING_GIVEN, Optional.of("coordinator"))));
        var changes = changes(ref);
        assertEquals(List.of("cases.copy.report"), changes.stream().map(Changed::label).toList());
        assertEquals(List.of(), changes.getFirst().is(), "that she was not told of the other one is not told here");
    }

    @Test
    void wordsNeedsAndThePlanThatProtectsAreToldPlaceByPlace() {
        var ref = begun();
        inside().present(ref, new Presenting(Optional.of("first words"), Optional.empty()));
        inside().present(ref, new Presenting(Optional.of("other words"), Optional.of(Urgency.YES)));
        inside().need(ref, new Need(Area.WORK, Optional.of("a bakery")));
        inside().noNeed(ref, Area.WORK);
        inside().protect(ref, PlanNeeded.LATER);
        inside().protect(ref, PlanNeeded.YES);
        var changes = changes(ref);
        assertEquals(List.of("cases.case-needs.plan-needed", "cases.copy.need", "cases.case-needs.presenting",
                "cases.case-needs.urgent", "cases.case-needs.presenting"),
                changes.stream().map(Changed::label).toList());
        assertEquals(List.of(several(chosen(Area.WORK), words("a bakery"))), changes.get(1).was());
        assertEquals(List.of(), changes.get(1).is());
        assertEquals(List.of(words("first words")), changes.get(2).was());
    }

    @Test
    void whoMayNotReadTheFileSeesNoChangeOfIt() {
        var ref = begun();
        inside().present(ref, new Presenting(Optional.of("first words"), Optional.empty()));
        inside().present(ref, new Presenting(Optional.of("other words"), Optional.empty()));
        as(Role.MEDIATOR, open -> open.rights().changes(ref.her()).isEmpty());
        as(Role.CASE_SUPERVISOR, open -> open.rights().changes(ref.her()).size() == 2);
        house.open().participants().ledger().withdraw(ref.her(), Purpose.CASE_FILE, Optional.empty());
        assertTrue(changes(ref).stream().noneMatch(change -> change.label().startsWith("cases.")),
                "nobody reads it once she takes her yes back");
    }

    @Test
    void onlyWhoWorksOnItPutsItRightAndOnlyWhileItIsOpen() {
        var ref = begun();
        var row = inside().plan(ref, action("x")).all().getFirst().id();
        assertEquals("cases.refusal.unknown",
                refusal(() -> inside().correct(ref, new ActionId(UUID.randomUUID()), action("y"))));
        var other = begun();
        assertEquals("cases.refusal.unknown", refusal(() -> inside().correct(other, row, action("y"))));
        as(Role.CASEWORKER, open -> refusal(() -> open.cases().inside().correct(ref, row, action("y")))
                .equals("cases.refusal.not-hers"));
        house.open().cases().close(ref, new Closing(Optional.of(ClosingReason.NEEDS_MET),
                new Closing.Checks(true, true, true, true), 3));
        assertEquals("cases.refusal.closed", refusal(() -> inside().correct(ref, row, action("y"))));
    }

    @Test
    void aFileInWhichNothingWasChangedHasNoHistory() {
        var ref = begun();
        contact(ref, "We met.");
        inside().plan(ref, action("x"));
        assertEquals(List.of(), changes(ref));
    }

    private List<Changed> changes(CaseRef ref) {
        return house.open().rights().changes(ref.her()).stream().filter(change -> change.label().startsWith("cases."))
                .toList();
    }

    private FollowUp contact(CaseRef ref, String words) {
        return inside().contact(ref, Optional.empty(),
                new Contact(Optional.of(ContactOutcome.DONE), Optional.of(words), Optional.empty())).all().getFirst();
    }

    private String decidedOn(DutyId id) {
        return house.open().vault().look(tx -> tx.handle().createQuery("""
                select coalesce(decided_on, '')
                  from outside_request
                 where id = :id""").bind("id", id.value()).mapTo(String.class).one());
    }

    private static NewAction action(String words) {
        return new NewAction(Area.LEGAL, Optional.empty(), Optional.of(words), Optional.empty(), Optional.empty());
    }

    private OutsideRequest request(Decision decision, Optional<String> who) {
        return new OutsideRequest(Optional.of(today()), Optional.of(Asker.POLICE), Optional.empty(), Optional.empty(),
                Optional.of(decision), who);
    }

    private MandatoryReport report(String to, WithHer toldFirst) {
        return new MandatoryReport(Optional.of(today()), Optional.of(to), Optional.empty(), Optional.of("coordinator"),
                Optional.of(toldFirst), toldFirst == WithHer.NO ? Optional.of("danger") : Optional.empty());
    }

    private CaseRef begun() {
        var her = someone().called("Amina").welcomedIn(house.open()).id();
        return house.open().cases().begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en"))).orElseThrow();
    }

    private CaseWork inside() {
        return house.open().cases().inside();
    }

    private LocalDate today() {
        return house.open().cases().due().day();
    }

    private void as(Role role, Function<OpenSite, Boolean> day) {
        var word = "w" + role.ordinal();
        house.open().team().add(new NewMember(word, "XX", Set.of(role)), OTHER.toCharArray());
        house.as(word, OTHER, open -> assertTrue(day.apply(open)));
    }

    private static Value words(String words) {
        return new Value.Words(words);
    }

    private static Value chosen(Enum<?> constant) {
        return new Value.Chosen("cases", constant);
    }

    private static Value several(Value... values) {
        return new Value.Several(List.of(values));
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
