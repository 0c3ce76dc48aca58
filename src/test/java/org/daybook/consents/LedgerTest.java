package org.daybook.consents;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.staff.Permission;
import org.daybook.staff.Reason;
import org.daybook.staff.UnitOfWork;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Her answer is kept as she gave it, applies as long as she said, and ends immediately when she withdraws it.
class LedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Reason REASON = new Reason("She lies in hospital and cannot speak.");
    private static final Sharing LAWYER = new Sharing("Legal Desk", Set.of(SharedData.CODE, SharedData.NEED));

    @RegisterExtension
    final TestHouse house = new TestHouse();
    private ParticipantId her = new ParticipantId(new UUID(0, 0));

    @BeforeEach
    void someoneIsWelcomed() {
        her = someone().speaking("uk").welcomedIn(house.open()).id();
    }

    @Test
    void nothingHoldsBeforeSheIsAsked() {
        for (var purpose : Purpose.values()) {
            assertEquals(ConsentStatus.NOT_ASKED, page().state(purpose).standing());
            assertFalse(holds(purpose));
        }
    }

    @Test
    void laterIsNotTheSameAsNeverAsked() {
        answer(Purpose.COMPANIES, Answer.LATER);
        assertEquals(ConsentStatus.LATER, page().state(Purpose.COMPANIES).standing());
        assertEquals(ConsentStatus.NOT_ASKED, page().state(Purpose.FOLLOW_UP).standing());
        assertFalse(holds(Purpose.COMPANIES));
    }

    @Test
    void whatSheTakesBackEndsAtOnceAndTheYesStaysInTheLedger() {
        answer(Purpose.SAFE_CONTACT, Answer.GIVEN);
        assertTrue(holds(Purpose.SAFE_CONTACT));
        house.open().ledger().withdraw(her, Purpose.SAFE_CONTACT, Optional.empty());
        assertFalse(holds(Purpose.SAFE_CONTACT));
        assertEquals("consents.refusal.not-given", refused(Purpose.SAFE_CONTACT));
        assertEquals(List.of(ConsentStatus.WITHDRAWN, ConsentStatus.GIVEN),
                page().history().stream().map(ConsentEvent::answer)
                        .toList());
    }

    @Test
    void takingBackWhatNeverHeldWritesNothing() {
        house.open().ledger().withdraw(her, Purpose.COMPANIES, Optional.empty());
        answer(Purpose.FOLLOW_UP, Answer.REFUSED);
        house.open().ledger().withdraw(her, Purpose.FOLLOW_UP, Optional.empty());
        assertEquals(ConsentStatus.NOT_ASKED, page().state(Purpose.COMPANIES).standing());
        assertEquals(ConsentStatus.REFUSED, page().state(Purpose.FOLLOW_UP).standing());
    }

    @Test
    void whatIsWrittenLastCountsAlsoWhenTheClockWentBack() {
        answer(Purpose.STATISTICS, Answer.GIVEN);
        house.clock().moveTo(SteppingClock.START.minus(Duration.ofDays(400)));
        answer(Purpose.STATISTICS, Answer.REFUSED);
        house.clock().moveTo(SteppingClock.START);
        assertEquals(ConsentStatus.WITHDRAWN, page().state(Purpose.STATISTICS).standing());
        assertEquals("withdrawn", statisticsOfTheReport());
    }

    @Test
    void aYesHoldsThroughItsLastDayInTheSitesZone() {
        refer(LAWYER, LocalDate.of(2026, 11, 26));
        house.clock().moveTo(Instant.parse("2026-11-26T22:59:59Z"));
        assertTrue(holds(LAWYER));
        house.clock().moveTo(Instant.parse("2026-11-26T23:00:00Z"));
        assertFalse(holds(LAWYER), "in Palermo it is already the 27th");
        assertEquals(ConsentStatus.EXPIRED, page().referrals().getFirst().standing());
    }

    @Test
    void agreeingToOneOrganisationSaysNothingAboutAnother() {
        refer(LAWYER, TODAY.plusMonths(3));
        assertTrue(holds(new Sharing("  legal desk. ", Set.of(SharedData.NEED))));
        assertFalse(holds(new Sharing("Legal Desk", Set.of(SharedData.NEED, SharedData.CONTACT))));
        assertFalse(holds(new Sharing("Town Hall", Set.of(SharedData.CODE))));
        house.open().ledger().withdraw(her, Purpose.REFERRAL, Optional.of(new Sharing("LEGAL DESK", Set.of())));
        assertFalse(holds(LAWYER));
        assertFalse(holds(Purpose.REFERRAL));
    }

    @Test
    void aReferralNeedsItsOrganisationWhatIsToldAndAnEnd() {
        var bare = RecordedAnswer.of(Purpose.REFERRAL, Answer.GIVEN, heard());
        assertEquals(List.of("organisation", "data", "until"),
                bare.problems(TODAY).stream().map(Problem::field).toList());
        assertThrows(IllegalArgumentException.class, () -> house.open().ledger().answer(her, bare));
        var over = new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN, heard(), Optional.of(TODAY.minusDays(1)),
                Optional.of(LAWYER));
        assertEquals(List.of("until"), over.problems(TODAY).stream().map(Problem::field).toList());
        var no = new RecordedAnswer(Purpose.REFERRAL, Answer.REFUSED, heard(), Optional.empty(),
                Optional.of(new Sharing("Legal Desk", Set.of())));
        assertEquals(List.of(), no.problems(TODAY));
    }

    @Test
    void twoNamesThatLookAlikeAreOneOrganisation() {
        assertEquals("Legal Desk", new Sharing(" Legal\u202e \u200bDesk\n", Set.of()).organisation());
        assertEquals(Sharing.key("CARITAS, Palermo"), Sharing.key("Caritas Palermo"));
    }

    @Test
    void aLongNameIsRefusedAndNeverCut() {
        var longest = new Sharing("x".repeat(80), SharedData.USUAL);
        var longer = new Sharing("x".repeat(81), SharedData.USUAL);
        assertEquals(81, longer.organisation().length());
        assertEquals(List.of(), referral(longest).problems(TODAY));
        assertEquals(List.of("organisation"), referral(longer).problems(TODAY).stream().map(Problem::field).toList());
        assertThrows(IllegalArgumentException.class, () -> house.open().ledger().answer(her, referral(longer)));
        assertEquals(List.of("organisation"),
                new Overridden(Purpose.REFERRAL, LegalBasis.values()[0], Optional.of(longer.organisation())).problems()
                        .stream().map(Problem::field).toList());
    }

    private static RecordedAnswer referral(Sharing sharing) {
        return new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN, heard(), Optional.of(TODAY.plusMonths(1)),
                Optional.of(sharing));
    }

    @Test
    void howItWasExplainedIsKept() {
        var me = house.open().signedIn().member().id();
        var heard = new Heard(new ConsentWording(1, "uk"), Optional.of(me),
                Optional.of(new ConsentInterpreter.Somebody("on the phone")), Optional.of(SevenPoints.EXPLAINED));
        house.open().ledger().answer(her, RecordedAnswer.of(Purpose.CASE_FILE, Answer.GIVEN, heard));
        var event = house.reopen().ledger().answer(her, RecordedAnswer.of(Purpose.FOLLOW_UP, Answer.LATER,
                new Heard(new ConsentWording(1, "uk"), Optional.of(me),
                        Optional.of(new ConsentInterpreter.Colleague(me)),
                        Optional.of(SevenPoints.NOT_YET))))
                .history();
        assertEquals(heard, event.getLast().heard());
        assertEquals(Optional.of(new ConsentInterpreter.Colleague(me)), event.getFirst().heard().interpreter());
        assertEquals(TODAY, event.getLast().on());
        assertEquals(me, event.getLast().recordedBy());
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void whatServesTheHouseIsNeverOverridden(Purpose purpose) {
        var wish = new Overridden(purpose, LegalBasis.LIFE, Optional.of("Hospital"));
        if (purpose.mayBeOverridden()) {
            assertTrue(house.open().ledger().override(her, wish, REASON).state(purpose).overriding().isPresent());
        } else {
            assertEquals("consents.refusal.never-overridden", assertThrows(Refusal.class,
                    () -> house.open().ledger().override(her, wish, REASON)).key());
        }
    }

    @Test
    void overridingOpensOneActForADayIsNeverAYesAndStaysOnHerRecord() {
        answer(Purpose.SAFE_CONTACT, Answer.REFUSED);
        var page = house.open().ledger().override(her,
                new Overridden(Purpose.SAFE_CONTACT, LegalBasis.CHILD, Optional.empty()), REASON);
        assertEquals(ConsentStatus.REFUSED, page.state(Purpose.SAFE_CONTACT).standing());
        assertFalse(holds(Purpose.SAFE_CONTACT), "no list sees it");
        assertTrue(opens(Purpose.SAFE_CONTACT));
        assertEquals(Overriding.Reading.WAITS, page.overridings().getFirst().reading());
        house.clock().move(Overriding.LASTS);
        assertFalse(opens(Purpose.SAFE_CONTACT));
        assertEquals(LegalBasis.CHILD, page().overridings().getFirst().ground());
    }

    /// On another computer, the rows of the site arrive in any order.
    @Test
    void overridingsAreToldNewestFirstInWhateverOrderTheyArrived() {
        for (var ground : List.of(LegalBasis.CHILD, LegalBasis.LIFE)) {
            house.open().ledger().override(her, new Overridden(Purpose.SAFE_CONTACT, ground, Optional.empty()), REASON);
            house.clock().move(Overriding.LASTS);
        }
        house.open().gate().act(Permission.RECORD_CONSENT,
                work -> work.tx().handle().execute("update consent_override set rowid = -rowid"));
        assertEquals(List.of(LegalBasis.LIFE, LegalBasis.CHILD),
                page().overridings().stream().map(Overriding::ground).toList());
    }

    @Test
    void overridingForOneOrganisationSaysNothingAboutAnother() {
        house.open().ledger().override(her,
                new Overridden(Purpose.REFERRAL, LegalBasis.LIFE, Optional.of("Hospital")), REASON);
        var hospital = new Sharing("hospital", Set.of(SharedData.NAME));
        inside(work -> {
            consents().demand(work, her, hospital);
            return true;
        });
        assertThrows(Refusal.class, () -> inside(work -> {
            consents().demand(work, her, LAWYER);
            return true;
        }));
        assertFalse(holds(hospital));
    }

    @Test
    void anOverridingCanBeEndedButOnlyOnHerOwnRecord() {
        var other = someone().welcomedIn(house.open()).id();
        var wish = new Overridden(Purpose.SAFE_CONTACT, LegalBasis.LIFE, Optional.empty());
        var id = house.open().ledger().override(her, wish, REASON).overridings().getFirst().id();
        house.clock().move(Duration.ofMinutes(5));
        house.open().ledger().endOverriding(other, id);
        assertTrue(opens(Purpose.SAFE_CONTACT));
        house.open().ledger().endOverriding(her, id);
        assertFalse(opens(Purpose.SAFE_CONTACT));
    }

    @Test
    void whatSheTakesBackEndsEveryOverridingOfIt() {
        answer(Purpose.SAFE_CONTACT, Answer.GIVEN);
        var wish = new Overridden(Purpose.SAFE_CONTACT, LegalBasis.LIFE, Optional.empty());
        assertEquals("consents.refusal.nothing-to-override",
                assertThrows(Refusal.class, () -> house.open().ledger().override(her, wish, REASON)).key());
        house.open().ledger().withdraw(her, Purpose.SAFE_CONTACT, Optional.empty());
        house.clock().move(Duration.ofMinutes(1));
        assertFalse(opens(Purpose.SAFE_CONTACT), "nothing waited for her no");
    }

    @Test
    void anOverridingFromBeforeHerYesEndsWhenSheTakesItBack() {
        for (var basis : LegalBasis.values()) {
            house.open().ledger().override(her, new Overridden(Purpose.SAFE_CONTACT, basis, Optional.empty()), REASON);
        }
        answer(Purpose.SAFE_CONTACT, Answer.GIVEN);
        house.clock().move(Duration.ofMinutes(1));
        answer(Purpose.SAFE_CONTACT, Answer.REFUSED);
        house.clock().move(Duration.ofMinutes(1));
        assertFalse(opens(Purpose.SAFE_CONTACT));
    }

    @Test
    void aReferralTakenBackEndsTheOverridingForThatOrganisationAlone() {
        var other = new Overridden(Purpose.REFERRAL, LegalBasis.LIFE, Optional.of("Hospital"));
        var same = new Overridden(Purpose.REFERRAL, LegalBasis.LIFE, Optional.of("legal desk"));
        house.open().ledger().answer(her, new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN, heard(),
                Optional.of(TODAY.plusMonths(6)), Optional.of(LAWYER)));
        house.open().ledger().override(her, same, REASON);
        house.open().ledger().override(her, other, REASON);
        house.clock().move(Duration.ofMinutes(1));
        house.open().ledger().withdraw(her, Purpose.REFERRAL, Optional.of(LAWYER));
        house.clock().move(Duration.ofMinutes(1));
        assertEquals(List.of(Optional.of("Hospital")), page().overridings().stream()
                .filter(one -> one.at(house.clock().instant())).map(Overriding::organisation).toList());
    }

    @Test
    void endingOneOverridingEndsTheOthersOfTheSame() {
        var wish = new Overridden(Purpose.SAFE_CONTACT, LegalBasis.LIFE, Optional.empty());
        house.open().ledger().override(her, wish, REASON);
        house.clock().move(Duration.ofMinutes(1));
        var id = house.open().ledger().override(her, wish, REASON).overridings().getFirst().id();
        house.clock().move(Duration.ofMinutes(1));
        house.open().ledger().endOverriding(her, id);
        house.clock().move(Duration.ofMinutes(1));
        assertFalse(opens(Purpose.SAFE_CONTACT));
    }

    @Test
    void whatWasTakenBackIsUndoneForTenMinutesAndBothAnswersStay() {
        answer(Purpose.SAFE_CONTACT, Answer.GIVEN);
        house.open().ledger().withdraw(her, Purpose.SAFE_CONTACT, Optional.empty());
        assertFalse(holds(Purpose.SAFE_CONTACT), "in force at once");
        house.clock().move(Duration.ofMinutes(9));
        assertTrue(page().mayUndo(Purpose.SAFE_CONTACT, Optional.empty()));
        house.open().ledger().undo(her, Purpose.SAFE_CONTACT, Optional.empty());
        assertTrue(holds(Purpose.SAFE_CONTACT));
        assertEquals(List.of(ConsentStatus.GIVEN, ConsentStatus.WITHDRAWN, ConsentStatus.GIVEN),
                page().history().stream().map(ConsentEvent::answer).toList());
        assertEquals("consents.refusal.undo-over", undoRefused(), "once");
    }

    @Test
    void afterTenMinutesHerNoStands() {
        answer(Purpose.SAFE_CONTACT, Answer.GIVEN);
        house.open().ledger().withdraw(her, Purpose.SAFE_CONTACT, Optional.empty());
        house.clock().move(Duration.ofMinutes(10));
        assertFalse(page().mayUndo(Purpose.SAFE_CONTACT, Optional.empty()));
        assertEquals("consents.refusal.undo-over", undoRefused());
        assertFalse(holds(Purpose.SAFE_CONTACT));
    }

    @Test
    void aClockSetBackReopensNoUndo() {
        answer(Purpose.SAFE_CONTACT, Answer.GIVEN);
        house.open().ledger().withdraw(her, Purpose.SAFE_CONTACT, Optional.empty());
        house.clock().move(Duration.ofDays(3));
        answer(Purpose.STORY, Answer.REFUSED);
        house.clock().move(Duration.ofDays(-3));
        assertFalse(page().mayUndo(Purpose.SAFE_CONTACT, Optional.empty()));
        assertEquals("consents.refusal.undo-over", undoRefused());
        assertFalse(holds(Purpose.SAFE_CONTACT));
    }

    @Test
    void aClockSetBackBringsBackNoOverriding() {
        house.open().ledger().override(her, new Overridden(Purpose.SAFE_CONTACT, LegalBasis.LIFE, Optional.empty()),
                REASON);
        assertTrue(opens(Purpose.SAFE_CONTACT));
        house.clock().move(Duration.ofDays(3));
        answer(Purpose.STORY, Answer.REFUSED);
        house.clock().move(Duration.ofDays(-3));
        assertFalse(opens(Purpose.SAFE_CONTACT));
    }

    @Test
    void undoMakesNoYesOfTheNoOnACardThatWasJoinedMeanwhile() {
        answer(Purpose.SAFE_CONTACT, Answer.GIVEN);
        var folded = someone().welcomedIn(house.open()).id();
        house.open().ledger().answer(folded, RecordedAnswer.of(Purpose.SAFE_CONTACT, Answer.REFUSED, heard()));
        house.open().ledger().withdraw(her, Purpose.SAFE_CONTACT, Optional.empty());
        house.open().cardsJoined().join(her, folded);
        assertFalse(page().mayUndo(Purpose.SAFE_CONTACT, Optional.empty()));
        assertEquals("consents.refusal.undo-over", undoRefused());
        assertFalse(holds(Purpose.SAFE_CONTACT), "she said no after that yes");
    }

    private String undoRefused() {
        return assertThrows(Refusal.class,
                () -> house.open().ledger().undo(her, Purpose.SAFE_CONTACT, Optional.empty())).key();
    }

    @Test
    void overridingNeedsAWrittenReasonAndIsReadWithinADay() {
        var wish = new Overridden(Purpose.SAFE_CONTACT, LegalBasis.LIFE, Optional.empty());
        assertThrows(IllegalArgumentException.class,
                () -> house.open().ledger().override(her, wish, new Reason("urgent")));
        house.open().ledger().override(her, wish, REASON);
        var waiting = house.open().reviews().page().waiting().getFirst();
        assertEquals(Optional.of(REASON), waiting.reason());
        assertFalse(waiting.overdue(house.clock().instant()));
        assertTrue(waiting.overdue(house.clock().instant().plus(Duration.ofHours(25))));
        house.clock().move(Duration.ofHours(25));
        assertTrue(page().overridings().getFirst().overdue(house.clock().instant()));
    }

    @Test
    void theNewerAnswerIsNewOnlyWhenItSaysSomethingElse() {
        var heard = heard();
        for (int again = 0; again < 3; again++) {
            inside(work -> {
                consents().appendNew(work.about(her), Map.of(Purpose.STATISTICS, Answer.GIVEN,
                        Purpose.MEMBERSHIP, Answer.LATER), heard);
                return true;
            });
        }
        assertEquals(2, page().history().size());
    }

    private ConsentPage page() {
        return inside(work -> consents().page(work.about(her)));
    }

    private boolean holds(Purpose purpose) {
        return inside(work -> consents().holds(work, her, purpose));
    }

    private boolean holds(Sharing sharing) {
        return inside(work -> consents().holds(work, her, sharing));
    }

    private boolean opens(Purpose purpose) {
        return inside(work -> consents().opens(work, her, purpose));
    }

    private String refused(Purpose purpose) {
        return assertThrows(Refusal.class, () -> inside(work -> {
            consents().demand(work, her, purpose);
            return true;
        })).key();
    }

    private void answer(Purpose purpose, Answer answer) {
        house.open().ledger().answer(her, RecordedAnswer.of(purpose, answer, heard()));
    }

    private void refer(Sharing sharing, LocalDate until) {
        house.open().ledger().answer(her,
                new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN, heard(), Optional.of(until), Optional.of(sharing)));
    }

    private String statisticsOfTheReport() {
        return inside(work -> work.tx().handle().createQuery("""
                select statistics
                  from v_participant
                 where id = :id""").bind("id", her.value()).mapTo(String.class).one());
    }

    private <T> T inside(Function<UnitOfWork, T> passage) {
        return house.open().gate().pass(Permission.RECORD_CONSENT, passage);
    }

    private static Consents consents() {
        return new Consents();
    }

    private static Heard heard() {
        return Heard.only(new ConsentWording(ConsentWording.CURRENT, "uk"));
    }
}
