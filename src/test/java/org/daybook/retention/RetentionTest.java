package org.daybook.retention;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.outcomes.instrument.Key;
import org.daybook.site.OpenSite;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.cases.Area;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseRef;
import org.daybook.cases.Closing;
import org.daybook.cases.ClosingReason;
import org.daybook.cases.Need;
import org.daybook.cases.NewAction;
import org.daybook.cases.Presenting;
import org.daybook.cases.Urgency;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.contact.CallBack;
import org.daybook.contact.CallOutcome;
import org.daybook.contact.Contacts;
import org.daybook.contact.NewCall;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.sessions.NewSession;
import org.daybook.staff.AuditTrail;
import org.daybook.staff.Erasable;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Nothing is deleted automatically, nothing by one person alone, and nothing that is not due on that day. The store is opened
/// on 25 November 2026.
class RetentionTest {
    private static final String OTHER = "four lamps by the window";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final Closing THREE_YEARS = new Closing(Optional.of(ClosingReason.NEEDS_MET),
            new Closing.Checks(true, true, true, true), 3);

    @RegisterExtension
    final TestHouse house = new TestHouse(
            Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.FACILITATOR, Role.MEDIATOR));

    @Test
    void sheIsDueOnTheDayAfterTheLastHourOfThePeriod() {
        someone().called("Amina").welcomedIn(house.open());
        at("2027-11-25T23:59");
        assertEquals(List.of(), kinds());
        at("2027-11-26T00:00");
        assertEquals(List.of(RetentionKind.LOOK), kinds());
        at("2028-11-25T23:59");
        assertEquals(List.of(RetentionKind.LOOK), kinds());
        at("2028-11-26T00:00");
        assertEquals(List.of(RetentionKind.MEMBERSHIP), kinds());
        assertEquals(1, house.open().participants().count(), "and goes not by itself");
    }

    @Test
    void ofManyTheFirstAreShownWithTheirVisitsAndAllAreCounted() {
        var her = someone().called("Amina").welcomedIn(house.open()).id();
        came(her);
        for (int others = 0; others < RetentionPage.MOST; others++) {
            someone().called("Vera").welcomedIn(house.open());
        }
        at("2029-01-01T10:00");
        var page = retention().page();
        assertEquals(RetentionPage.MOST, page.due().size());
        assertEquals(RetentionPage.MOST + 1, page.counts().due());
        assertEquals(List.of(new DueRecord.Amount(0, 1)), page.due().stream()
                .filter(due -> due.entry().her().equals(her)).map(DueRecord::amount).toList());
        assertEquals(RetentionPage.MOST - 1,
                page.due().stream().filter(due -> due.amount().equals(new DueRecord.Amount(0, 0))).count());
    }

    @Test
    void nobodyIsErasedByOnePersonAlone() {
        var her = someone().called("Amina").welcomedIn(house.open()).id();
        at("2029-01-01T10:00");
        refused("retention.refusal.nobody-else", () -> retention().propose(all()));
        colleague("rt", Set.of(Role.RECEPTION));
        refused("retention.refusal.nobody-else", () -> retention().propose(all()));
        colleague("cw", Set.of(Role.CASEWORKER));
        retention().propose(all());
        var proposal = retention().page().proposals().getFirst();
        assertEquals(Proposal.Whose.OWN, proposal.whose());
        refused("retention.refusal.own", () -> retention().approve(proposal.id(), _ -> {}));
        assertEquals(1, house.open().participants().count());
        house.as("rt", OTHER, open -> refused("staff.refusal.not-allowed",
                () -> open.retention().approve(proposal.id(), _ -> {})));
        house.as("cw", OTHER, open -> {
            assertEquals(new Retention.Note(1, 0), open.retention().note());
            var shares = new ArrayList<Double>();
            assertEquals(new Done(1, List.of(), 0), open.retention().approve(proposal.id(), shares::add));
            assertEquals(List.of(0.0), shares, "how far it came");
            refused("retention.refusal.ended", () -> open.retention().approve(proposal.id(), _ -> {}));
        });
        assertEquals(0, house.open().participants().count());
        refused("staff.refusal.record-gone", () -> house.open().participants().open(her));
        var receipt = new RetentionPage.Receipt("MR", RetentionPage.End.DONE, "CW", LocalDate.of(2029, 1, 1), 1, 0);
        assertEquals(List.of(receipt), retention().page().receipts());
        assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.open().vault()));
        assertEquals(List.of(), house.open().vault().verify());
    }

    /// Nobody can add a colleague only to be two people, neither to approve nor to propose.
    @Test
    void whomSheEnteredThisWeekIsNoSecondPerson() {
        someone().called("Amina").welcomedIn(house.open());
        at("2029-01-01T10:00");
        newcomer("cw", Set.of(Role.CASEWORKER));
        retention().propose(all());
        var proposal = retention().page().proposals().getFirst().id();
        house.as("cw", OTHER, open -> {
            refused("retention.refusal.newcomer", () -> open.retention().approve(proposal, _ -> {}));
            open.retention().drop(proposal);
            open.retention().propose(open.retention().page().due().stream().map(DueRecord::entry).toList());
        });
        var hers = retention().page().proposals().getFirst().id();
        refused("retention.refusal.newcomer", () -> retention().approve(hers, _ -> {}));
        assertEquals(1, house.open().participants().count());
        house.passDays(7);
        retention().approve(hers, _ -> {});
        assertEquals(0, house.open().participants().count());
    }

    /// Decision 170.
    @Test
    void whomSheEnteredWithTheClockSetBackIsNoSecondPerson() {
        someone().called("Amina").welcomedIn(house.open());
        at("2028-12-20T10:00");
        newcomer("cw", Set.of(Role.CASEWORKER));
        at("2029-01-01T10:00");
        retention().propose(all());
        var proposal = retention().page().proposals().getFirst().id();
        house.as("cw", OTHER, open -> refused("retention.refusal.newcomer",
                () -> open.retention().approve(proposal, _ -> {})));
    }

    @Test
    void whoComesBackBetweenProposalAndApprovalStays() {
        var back = someone().called("Amina").welcomedIn(house.open());
        someone().called("Vera").welcomedIn(house.open());
        at("2029-01-01T10:00");
        colleague("cw", Set.of(Role.CASEWORKER));
        retention().propose(all());
        came(back.id());
        var proposal = retention().page().proposals().getFirst();
        assertEquals(List.of(back.card()), proposal.stays().stream().map(row -> row.card()).toList());
        house.as("cw", OTHER, open -> assertEquals(new Done(1, List.of(back.card().toString()), 0),
                open.retention().approve(proposal.id(), _ -> {})));
        assertEquals(List.of(back.card()), house.open().participants().newest().stream().map(row -> row.card())
                .toList());
        assertEquals(List.of(), retention().page().due());
    }

    @Test
    void everythingThatShowsHerHereBeginsThePeriodAnew() {
        List<Consumer<ParticipantId>> acts = List.of(this::came,
                her -> house.open().participants().change(her, someone().called("Other").form()),
                her -> house.open().paths().enrol(new NewEnrolment(her, Path.CIVIC_INCLUSION, Optional.empty())),
                her -> house.open().participants().answer(her, Purpose.STATISTICS, Answer.REFUSED, HEARD),
                her -> {
                    house.open().rights().lock(her);
                    house.open().rights().open(her);
                }, her -> {
                    house.open().participants().answer(her, Purpose.SAFE_CONTACT, Answer.GIVEN, HEARD);
                    house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
                });
        var them = acts.stream().map(_ -> someone().welcomedIn(house.open()).id()).toList();
        at("2028-02-01T10:00");
        assertEquals(acts.size(), retention().page().due().size());
        for (int i = 0; i < acts.size(); i++) {
            acts.get(i).accept(them.get(i));
            assertEquals(acts.size() - i - 1, retention().page().due().size(), "act " + i);
        }
    }

    @Test
    void aCallThatDidNotReachHerSaysNothing() {
        var her = someone().answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open()).id();
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        at("2026-12-15T10:00");
        house.open().contacts().log(her, new NewCall(CallOutcome.NOT_REACHED, CallBack.NEVER));
        at("2027-11-26T10:00");
        assertEquals(List.of(RetentionKind.LOOK), kinds());
        at("2026-12-16T10:00");
        house.open().contacts().log(her, new NewCall(CallOutcome.REACHED, CallBack.NEVER));
        at("2027-11-26T10:00");
        assertEquals(List.of(), kinds());
    }

    @Test
    void aLockedRecordIsLeftAloneAndCounted() {
        var her = someone().called("Amina").welcomedIn(house.open()).id();
        at("2029-01-01T10:00");
        colleague("cw", Set.of(Role.CASEWORKER));
        retention().propose(all());
        house.open().rights().lock(her);
        assertEquals(List.of(), kinds());
        assertEquals(new RetentionPage.Counts(0, 0, 1), retention().page().counts());
        var proposal = retention().page().proposals().getFirst().id();
        house.as("cw", OTHER, open -> assertEquals(0, open.retention().approve(proposal, _ -> {}).gone()));
        assertEquals(1, house.open().participants().count());
    }

    @Test
    void whoeverMayNotSeeHerSeesACountAndApprovesOnlyTheRest() {
        var her = someone().called("Amina").welcomedIn(house.open());
        someone().called("Vera").welcomedIn(house.open());
        at("2029-01-01T10:00");
        var kin = colleague("cw", Set.of(Role.CASEWORKER));
        colleague("cs", Set.of(Role.CASE_SUPERVISOR));
        retention().propose(all());
        house.open().participants().keptAway().keep(her.id(), kin, KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        var proposal = retention().page().proposals().getFirst().id();
        house.as("cw", OTHER, open -> {
            var page = open.retention().page();
            assertEquals(1, page.counts().hidden());
            assertEquals(1, page.proposals().getFirst().hidden());
            assertTrue(page.due().stream().noneMatch(due -> due.her().card().equals(her.card())));
            assertEquals(new Done(1, List.of(), 1), open.retention().approve(proposal, _ -> {}));
            refused("retention.refusal.not-yours", () -> open.retention().approve(proposal, _ -> {}));
            refused("staff.refusal.kept-away", () -> open.retention()
                    .propose(List.of(RetentionEntry.of(RetentionKind.MEMBERSHIP, her.id()))));
        });
        assertEquals(List.of(her.card()), house.open().participants().newest().stream().map(row -> row.card())
                .toList());
        house.as("cs", OTHER,
                open -> assertEquals(new Done(1, List.of(), 0), open.retention().approve(proposal, _ -> {})));
        assertEquals(0, house.open().participants().count());
    }

    @Test
    void whoeverFallsOutOfAProposalStandsInTheTrail() {
        var her = someone().called("Amina").welcomedIn(house.open());
        at("2029-01-01T10:00");
        colleague("cw", Set.of(Role.CASEWORKER));
        retention().propose(all());
        retention().drop(retention().page().proposals().getFirst().id());
        assertEquals(her.id().value().toString(), house.open().vault().look(tx -> tx.handle()
                .createQuery("select subjects from audit where act = 'drop-purge'").mapTo(String.class).one()));
    }

    @Test
    void nothingIsProposedTwiceAtATime() {
        someone().called("Amina").welcomedIn(house.open());
        at("2029-01-01T10:00");
        colleague("cw", Set.of(Role.CASEWORKER));
        retention().propose(all());
        var proposal = retention().page().proposals().getFirst().id();
        house.as("cw", OTHER, open -> {
            refused("retention.refusal.proposed-already", () -> open.retention().propose(
                    open.retention().page().due().stream().map(DueRecord::entry).toList()));
            open.retention().drop(proposal);
            refused("retention.refusal.ended", () -> open.retention().drop(proposal));
            open.retention().propose(open.retention().page().due().stream().map(DueRecord::entry).toList());
        });
        assertEquals(RetentionPage.End.DROPPED, retention().page().receipts().getFirst().end());
        assertEquals(1, retention().approve(retention().page().proposals().getFirst().id(), _ -> {}).gone());
    }

    @Test
    void whatIsKeptLongerComesBackOnTheDayAfter() {
        var her = someone().called("Amina").welcomedIn(house.open()).id();
        at("2029-01-01T10:00");
        var entry = RetentionEntry.of(RetentionKind.MEMBERSHIP, her);
        keep(entry, "2029-06-30");
        assertEquals(List.of(), kinds());
        assertTrue(house.open().rights().copy(her).parts().stream()
                .anyMatch(part -> part.heading().equals("retention.copy.title")), "she may know");
        refused("retention.refusal.changed", () -> keep(entry, "2029-07-30"));
        at("2029-06-30T23:00");
        assertEquals(List.of(), kinds());
        at("2029-07-01T00:00");
        assertEquals(List.of(RetentionKind.MEMBERSHIP), kinds());
    }

    /// On another computer, the rows of the site arrive in any order.
    @Test
    void theOneWrittenLastCountsInWhateverOrderTheRowsArrived() {
        var entry = RetentionEntry.of(RetentionKind.MEMBERSHIP,
                someone().called("Amina").welcomedIn(house.open()).id());
        at("2029-01-01T10:00");
        keep(entry, "2029-06-30");
        at("2029-07-01T10:00");
        keep(entry, "2029-09-30");
        house.open().gate().act(Permission.SET_RETENTION,
                work -> work.tx().handle().execute("update retention_keep set rowid = -rowid"));
        assertEquals(List.of(), kinds());
        at("2029-10-01T10:00");
        assertEquals(List.of(RetentionKind.MEMBERSHIP), kinds());
    }

    @Test
    void aClockSetBackTakesNothingOut() {
        someone().called("Amina").welcomedIn(house.open());
        at("2029-01-01T10:00");
        colleague("cw", Set.of(Role.CASEWORKER));
        retention().propose(all());
        var proposal = retention().page().proposals().getFirst().id();
        at("2028-11-25T10:00");
        house.as("cw", OTHER, open -> assertEquals(0, open.retention().approve(proposal, _ -> {}).gone()));
        assertEquals(1, house.open().participants().count());
    }

    @Test
    void aFaultHalfWayUndoesAllOfIt() {
        var files = List.of(closed("Amina"), closed("Vera"));
        at("2028-01-01T10:00");
        colleague("cw", Set.of(Role.CASEWORKER));
        retention().propose(all());
        var proposal = retention().page().proposals().getFirst().id();
        house.as("cw", OTHER, open -> {
            var seen = new ArrayList<Object>();
            var broken = with(open, (_, her) -> {
                seen.add(her);
                if (seen.size() == 2) {
                    throw new IllegalStateException("the plug was pulled");
                }
            });
            assertThrows(IllegalStateException.class, () -> broken.approve(proposal, _ -> {}));
            assertEquals(2, seen.size(), "the first was through");
            assertEquals(2, open.retention().page().proposals().getFirst().due().size());
        });
        files.forEach(ref -> assertEquals(Optional.of("His brother waits outside"),
                house.open().cases().open(ref).head().presenting().words()));
    }

    @Test
    void wordsOfAClosedFileGoAndCodesAndFiguresStay() {
        var ref = closed("Amina");
        came(ref.her());
        at("2027-11-25T10:00");
        assertEquals(List.of(), kinds());
        at("2027-11-26T10:00");
        var due = retention().page().due().getFirst();
        assertEquals(RetentionKind.WORDS, due.entry().kind());
        assertEquals(new DueRecord.Amount(4, 4), due.amount());
        var figures = figures();
        takenOut();
        assertEquals(figures, figures());
        var file = house.open().cases().open(ref);
        assertEquals(new Presenting(Optional.empty(), Optional.of(Urgency.YES)), file.head().presenting());
        assertEquals(List.of(new Need(Area.LEGAL, Optional.empty())), file.head().needs());
        assertEquals(List.of(new NewAction(Area.LEGAL, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty())), file.plan().actions().stream().map(one -> one.told()).toList());
        assertEquals(Optional.of(LocalDate.of(2027, 11, 26)), file.head().wordsGoneOn());
        assertEquals(List.of(), kinds(), "and are not due again");
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void wordsWrittenAfterSheCameBackAreDueOnceMoreWhenItIsClosedAgain() {
        var ref = closed("Amina");
        at("2027-11-26T10:00");
        takenOut();
        house.open().cases().reopen(ref);
        house.open().cases().inside().need(ref, new Need(Area.WORK, Optional.of("a bakery")));
        house.open().cases().close(ref, THREE_YEARS);
        at("2028-11-26T10:00");
        assertEquals(List.of(), kinds());
        at("2028-11-27T10:00");
        assertEquals(List.of(RetentionKind.WORDS), kinds());
    }

    @Test
    void aFileIsKeptUntilTheDayThatWasSaidAndHerCardAsLongAsTheFile() {
        var ref = closed("Amina");
        at("2029-11-25T10:00");
        assertEquals(List.of(RetentionKind.WORDS), kinds());
        at("2029-11-26T10:00");
        assertEquals(List.of(RetentionKind.FILE), kinds());
        takenOut();
        assertEquals(List.of(RetentionKind.MEMBERSHIP), kinds());
        assertEquals(LocalDate.of(2026, 11, 25), retention().page().due().getFirst().since());
        refused("cases.refusal.unknown", () -> house.open().cases().open(ref));
        assertEquals(1, house.open().participants().count());
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void aFileThatACourtNeedsKeepsItsWordsToo() {
        var ref = closed("Amina");
        at("2029-11-26T10:00");
        keep(new RetentionEntry(RetentionKind.FILE, ref.her(), Optional.of(ref.id())), "2031-01-01");
        assertEquals(List.of(), kinds());
    }

    @Test
    void oldAnswersGoAndTheLastOneHolds() {
        var her = someone().answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house.open()).id();
        at("2027-01-10T10:00");
        house.open().participants().answer(her, Purpose.STATISTICS, Answer.REFUSED, HEARD);
        at("2031-06-01T10:00");
        house.open().participants().answer(her, Purpose.STATISTICS, Answer.GIVEN, HEARD);
        at("2032-01-10T10:00");
        assertEquals(List.of(), kinds());
        at("2032-01-11T10:00");
        var due = retention().page().due();
        assertEquals(List.of(new DueRecord.Amount(1, 1)), due.stream().map(DueRecord::amount).toList());
        assertEquals(3, answers());
        takenOut();
        assertEquals(2, answers());
        var states = house.open().participants().open(her).consents();
        assertEquals(Answer.GIVEN, states.get(Purpose.STATISTICS.ordinal()).answer());
        assertEquals(List.of(), kinds());
    }

    /// Two files, and the one that was closed last is deleted first: answers given after the other was closed are deleted with
    /// it.
    @Test
    void whatCameOnceTheOtherFileWasClosedGoesWithTheOneThatWasClosedLast() {
        var first = closed("Amina");
        var her = first.her();
        asked(her);
        at("2027-03-01T10:00");
        var second = closed("Vera").her();
        asked(second);
        house.open().cardsJoined().join(her, second);
        at("2027-07-01T10:00");
        asked(her);
        at("2030-07-01T10:00");
        keep(new RetentionEntry(RetentionKind.FILE, her, Optional.of(first.id())), "2031-01-01");
        takenOut();
        assertEquals(List.of("2026-11-25", "2027-07-01"), daysAsked());
        at("2031-01-02T10:00");
        retention().propose(all());
        var proposal = retention().page().proposals().getFirst().id();
        house.as("cw", OTHER, open -> open.retention().approve(proposal, _ -> {}));
        assertEquals(List.of("2027-07-01"), daysAsked());
    }

    private void asked(ParticipantId her) {
        house.open().outcomes().readings().declined(her, new Key("five-statements", "1"));
    }

    private List<String> daysAsked() {
        return house.open().vault().look(tx -> tx.handle().createQuery("""
                select on_day
                  from reading
                 order by on_day""").mapTo(String.class).list());
    }

    @Test
    void theSitesPeriodsHoldFromThenOn() {
        someone().called("Amina").welcomedIn(house.open());
        at("2027-11-26T10:00");
        assertThrows(IllegalArgumentException.class, () -> retention().set(new RetentionPeriods(24, 12, 12, 3, 5)));
        retention().set(new RetentionPeriods(6, 12, 12, 5, 5));
        assertEquals(List.of(RetentionKind.MEMBERSHIP), kinds());
        assertEquals(5, house.open().cases().usualYears());
        house.reopen();
        assertEquals(new RetentionPeriods(6, 12, 12, 5, 5), retention().page().periods());
    }

    private Retention with(OpenSite open, Erasable drafts) {
        var purging = new Purging(
                new Purging.Dependencies(open.participants(), open.cases(), new Consents(), open.reviews(),
                        List.of((work, her, _) -> open.papers().erase(work, her),
                                (work, _, of) -> open.outcomes().erase(work, of.from().orElse(LocalDate.EPOCH),
                                        of.until())),
                        drafts));
        return new Retention(open.gate(), new Retention.Dependencies(open.participants(), open.rights(),
                new DueRecords(new DueRecords.Dependencies(open.participants(), open.cases(), new Consents(),
                        new org.daybook.sessions.Attended(new org.daybook.reports.FrozenReports()), List.of())),
                purging));
    }

    /// A file with four texts in four rows, one of which was changed before.
    private CaseRef closed(String name) {
        var her = someone().called(name).answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house.open()).id();
        var cases = house.open().cases();
        var ref = cases.begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), HEARD))
                .orElseThrow();
        var inside = cases.inside();
        inside.present(ref, new Presenting(Optional.of("Her brother"), Optional.empty()));
        inside.present(ref, new Presenting(Optional.of("His brother waits outside"), Optional.of(Urgency.YES)));
        inside.need(ref, new Need(Area.LEGAL, Optional.of("papers")));
        inside.plan(ref, new NewAction(Area.LEGAL, Optional.of("stay"), Optional.of("ring the lawyer"),
                Optional.empty(), Optional.empty()));
        cases.close(ref, THREE_YEARS);
        return ref;
    }

    private void came(ParticipantId her) {
        var plan = new NewSession(Optional.of(LocalDate.now(house.clock())), Optional.of(LocalTime.of(10, 0)), 90,
                Optional.of(Path.PRACTICAL_SKILLS), "Sewing", "Blue room");
        house.open().sessions().tick(house.open().calendar().plan(plan).id(), her);
    }

    private void keep(RetentionEntry entry, String until) {
        retention().keep(entry, new KeepLonger(Optional.of(KeepReason.COURT), Optional.of(LocalDate.parse(until))));
    }

    /// Everything that is due, proposed by one person and approved by another.
    private void takenOut() {
        colleague("cw", Set.of(Role.CASEWORKER));
        retention().propose(all());
        var proposal = retention().page().proposals().getFirst().id();
        house.as("cw", OTHER, open -> assertEquals(List.of(), open.retention().approve(proposal, _ -> {}).stayed()));
    }

    private List<RetentionEntry> all() {
        return retention().page().due().stream().map(DueRecord::entry).toList();
    }

    private List<RetentionKind> kinds() {
        return retention().page().due().stream().map(due -> due.entry().kind()).toList();
    }

    /// A colleague who has worked here for a while.
    private StaffId colleague(String word, Set<Role> roles) {
        var now = house.clock().instant();
        house.clock().moveTo(now.minus(Duration.ofDays(60)));
        var who = newcomer(word, roles);
        house.passDays(8);
        house.clock().moveTo(now);
        return who;
    }

    private StaffId newcomer(String word, Set<Role> roles) {
        return house.open().team().add(
                new NewMember(word, word.toUpperCase(java.util.Locale.ROOT), roles), OTHER.toCharArray()).id();
    }

    private String figures() {
        return house.open().vault().look(tx -> List.of("v_participant", "v_enrolment", "v_session", "v_attendance",
                "v_consent").stream()
                .map(view -> tx.handle().createQuery("select * from " + view).mapToMap().list().toString()).toList()
                .toString()) + house.open().cases().workers().workload();
    }

    private int answers() {
        return house.open().vault().look(tx -> tx.handle().createQuery("""
                select count(*)
                  from consent_event""").mapTo(Integer.class).one());
    }

    private Retention retention() {
        return house.open().retention();
    }

    private void at(String local) {
        house.clock()
                .moveTo(java.time.LocalDateTime.parse(local).atZone(java.time.ZoneId.of("Europe/Rome")).toInstant());
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(Refusal.class, act::run).key());
    }
}
