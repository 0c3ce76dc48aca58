package org.daybook.referrals;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentEvent;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Correction;
import org.daybook.consents.Heard;
import org.daybook.consents.Overridden;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.contact.Advice;
import org.daybook.contact.ContactWishes;
import org.daybook.contact.Contacts;
import org.daybook.contact.Wish;
import org.daybook.consents.LegalBasis;
import org.daybook.participants.HerRecord;
import org.daybook.participants.Participant;
import org.daybook.referrals.ReferralGuiding.Taken;
import org.daybook.referrals.ReferralPage.Consent;
import org.daybook.referrals.ReferralPage.Guided;
import org.daybook.services.ServiceKind;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Reason;
import org.daybook.staff.Received;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.testing.Agreed;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A referral contains what she allowed and nothing else, is sent only while her consent applies, and is followed up.
class ReferralsTest {
    static final Heard HEARD = Heard.only(new ConsentWording(ConsentWording.CURRENT, "en"));
    private static final String OTHER = "other words of hers 42";
    private static final String CLINIC = "Clinic of the quarter";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void aLetterHoldsWhatSheAllowedAndNothingElse() {
        var her = woman();
        var usual = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        assertEquals("R-B1", usual.reference());
        var letter = words(room().letter(her.id(), usual.id()));
        assertTrue(letter.contains("Health: A first visit") && letter.contains("Ukrainian"), letter);
        for (var hidden : List.of("Zebrafinch", "1994", HerWishes.NUMBER, her.card().toString())) {
            assertFalse(letter.contains(hidden), letter);
        }
        var all = refer(her, form("Law clinic", ReferralUrgency.USUAL, NewReferral.OFFERED));
        var more = words(room().letter(her.id(), all.id()));
        for (var told : List.of("R-B2", "Zebrafinch", "July 1994", HerWishes.NUMBER)) {
            assertTrue(more.contains(told), more);
        }
        assertFalse(more.contains(her.card().toString()), more);
    }

    /// The message with its Undo may stay on the screen for a long time.
    @Test
    void noReferralComesBackOfWhoIsErased() {
        var her = woman();
        var gone = room().deletion().delete(her.id(),
                refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL)).id());
        Agreed.erase(house.open(), her.id());
        assertEquals("staff.refusal.record-gone",
                assertThrows(Refusal.class, () -> room().deletion().putBack(her.id(), gone)).key());
    }

    @Test
    void theNumberOfHerCardIsNeverOffered() {
        assertFalse(NewReferral.OFFERED.contains(SharedData.CODE));
        var her = woman();
        var form = form(CLINIC, ReferralUrgency.USUAL, Set.of(SharedData.CODE, SharedData.NEED));
        assertEquals(List.of("data"), form.problems(today()).stream().map(one -> one.field()).toList());
        assertThrows(IllegalArgumentException.class, () -> room().refer(her.id(), form, HEARD));
    }

    @Test
    void aNumberThatMayNotBeCalledIsNotTold() {
        var her = woman();
        house.open().contacts().change(her.id(), HerWishes.noCalls(), Contacts.Source.SHE_SAID_SO);
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.OFFERED));
        assertFalse(words(room().letter(her.id(), one.id())).contains(HerWishes.NUMBER));
    }

    @Test
    void herConsentIsWrittenWithTheReferralOrNeitherIs() {
        var her = woman();
        refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        assertTrue(holds(her, new Sharing("CLINIC of the quarter", NewReferral.USUAL)));
        assertFalse(holds(her, new Sharing(CLINIC, Set.of(SharedData.NAME))));
        var girl = someone().called("Nadia").born(2011, 3).welcomedIn(house.open());
        var refused = assertThrows(Refusal.class, () -> room().refer(girl.id(),
                form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL), HEARD));
        assertEquals("consents.refusal.who-answers", refused.key());
        assertEquals(List.of(), room().of(girl.id()).all());
    }

    @Test
    void withdrawingStopsWhatHasNotGoneAndSaysWhoHasWhat() {
        var her = woman();
        var gone = refer(her, form(CLINIC, ReferralUrgency.URGENT, NewReferral.USUAL));
        room().asked(her.id(), gone.id());
        var ready = refer(her, form(CLINIC, ReferralUrgency.URGENT, NewReferral.USUAL));
        assertEquals(1, room().due().today().shown().size());
        house.open().ledger().withdraw(her.id(), Purpose.REFERRAL,
                Optional.of(new Sharing(CLINIC, NewReferral.USUAL)));
        assertEquals(List.of(Consent.ENDED, Consent.ENDED),
                room().of(her.id()).all().stream().map(ReferralPage.Line::consent).toList());
        for (var id : List.of(gone.id(), ready.id())) {
            assertEquals("consents.refusal.not-given",
                    assertThrows(Refusal.class, () -> room().letter(her.id(), id)).key());
            assertEquals("consents.refusal.not-given",
                    assertThrows(Refusal.class, () -> room().asked(her.id(), id)).key());
        }
        assertEquals(List.of(), room().due().today().shown());
        var words = new ReferralWords(new Texts(Locale.of("en", "GB")));
        assertEquals(List.of("Her consent has ended. Nothing has gone out.",
                "Her consent has ended. They already have: What she needs, Language"),
                room().of(her.id()).all().stream().map(words::told).toList());
        assertEquals(List.of(new Received(today(), new Received.Who.Outside(List.of(new Value.Words(CLINIC))),
                List.of(new Value.Chosen("consents", SharedData.NEED),
                        new Value.Chosen("consents", SharedData.LANGUAGE)))),
                received(her));
    }

    @Test
    void whoAnswersByTelephoneNamesTheNumberAndItIsFound() {
        var her = woman();
        refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        var search = new ReferralSearch(room());
        for (var typed : List.of("R-B1", "r b1", "rb1", " R - B 1 ", "R-B001")) {
            var hit = search.find(typed).orElseThrow().hits().getFirst();
            assertEquals(List.of(her.card() + "  Z.", "R-B1", new HerRecord(her.id(), "referrals.tab.title")),
                    List.of(hit.title(), hit.facts(), hit.place()));
        }
        for (var other : List.of("R-B11", "R-B", "B1", "1", "Clinic", "R-B1%")) {
            assertEquals(Optional.empty(), search.find(other), other);
        }
        var jo = house.open().team().add(new NewMember("jo", "JO", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.open().participants().keptAway().keep(her.id(), jo.id(), KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        house.as("jo", OTHER, open -> assertEquals(List.of(), open.referrals().finder().byReference("R-B1")));
        house.open().team().add(new NewMember("re", "RE", Set.of(Role.RECEPTION)), OTHER.toCharArray());
        house.as("re", OTHER, open -> {
            assertFalse(open.referrals().maySee());
            assertThrows(Refusal.class, () -> open.referrals().finder().byReference("R-B1"));
        });
        Agreed.erase(house.open(), her.id());
        assertEquals(List.of(), room().finder().byReference("R-B1"));
    }

    @Test
    void forSomebodyUnderEighteenItIsNotedWhoAnsweredAndHerOwnNoCounts() {
        var girl = someone().called("Nadia").born(2011, 3).welcomedIn(house.open());
        var form = form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL);
        var no = Optional.of(Assent.together(Assent.Who.FOR_HER, Assent.Relation.GUARDIAN, Assent.Own.NO));
        assertEquals("referrals.refusal.her-no", assertThrows(Refusal.class,
                () -> room().refer(girl.id(), form, HEARD.by(no))).key());
        assertEquals(List.of(), room().of(girl.id()).all());
        assertEquals(List.of(no), said(girl), "her no is written down, though no referral was prepared");
        var yes = Optional.of(Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER, Assent.Own.YES));
        room().refer(girl.id(), form, HEARD.by(yes));
        assertTrue(holds(girl, newest(girl).sharing()));
        assertEquals("referrals.refusal.her-no", assertThrows(Refusal.class,
                () -> room().refer(girl.id(), form, HEARD.by(no))).key(), "also where her yes held");
        assertEquals(List.of(no, yes, no), said(girl));
        assertFalse(holds(girl, form.sharing()));
        assertEquals(List.of(Consent.ENDED),
                room().of(girl.id()).all().stream().map(ReferralPage.Line::consent).toList());
        var unfinished = new NewReferral(form.to(), form.request(), form.telling(), Optional.empty());
        assertThrows(Refusal.class, () -> room().refer(girl.id(), unfinished, HEARD.by(no)));
        assertEquals(4, said(girl).size(), "a no needs no end");
    }

    private List<Optional<Assent>> said(Participant her) {
        return history(her).stream().filter(event -> event.purpose() == Purpose.REFERRAL)
                .map(event -> event.heard().assent()).toList();
    }

    @Test
    void whatSheSaidOfTellingBackComesBackWithADeletedReferral() {
        var her = woman();
        var mistake = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        room().feedback().mayTell(her.id(), mistake.id(), ReferralFeedback.HOW_IT_GOES);
        house.clock().move(Duration.ofDays(1));
        room().feedback().mayTell(her.id(), mistake.id(), ReferralFeedback.NOTHING);
        house.clock().move(Duration.ofDays(1));
        var before = told(her);
        var gone = room().deletion().delete(her.id(), mistake.id());
        assertEquals(0, rows("referral_feedback"));
        room().deletion().putBack(her.id(), gone);
        assertEquals(ReferralFeedback.NOTHING, newest(her).terms().feedback());
        assertEquals(before, told(her));
        assertEquals(2, rows("referral_feedback"));
    }

    @Test
    void aDeletedReferralBringsNoYesBackOverTheNoOnACardThatWasJoinedMeanwhile() {
        var her = woman();
        var folded = woman();
        var mistake = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        house.open().ledger().answer(folded.id(), new RecordedAnswer(Purpose.REFERRAL, Answer.REFUSED, HEARD,
                Optional.empty(), Optional.of(mistake.sharing())));
        var gone = room().deletion().delete(her.id(), mistake.id());
        house.open().cardsJoined().join(her.id(), folded.id());
        room().deletion().putBack(her.id(), gone);
        assertFalse(holds(her, mistake.sharing()), "she said no after that yes");
    }

    private String told(Participant her) {
        return house.open().gate().look(org.daybook.staff.Permission.SEE_REFERRALS,
                work -> new ReferralPersonalData().tell(work, her.id())).toString();
    }

    /// The manager shows her documents; from today on, nobody without documents works with girls.
    private void documentsAreRequired() {
        var today = house.open().clearances().today();
        for (var what : Requirement.values()) {
            house.open().clearances().record(new ClearanceForm(house.open().gate().who().id(), Optional.of(what),
                    TypedDate.nearest(today.toString(), today),
                    TypedDate.next(what == Requirement.CRIMINAL_RECORD ? today.plusDays(370).toString() : "", today)));
        }
        house.open().clearances().require();
    }

    /// Decision 164.
    @Test
    void whoMayNotWorkWithGirlsReadsOnlyThatAReferralOfAGirlIsDue() {
        var girl = someone().called("Nadia").born(2011, 3).welcomedIn(house.open());
        room().refer(girl.id(), form(CLINIC, ReferralUrgency.URGENT, NewReferral.USUAL), HEARD.by(Optional.of(
                Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER, Assent.Own.YES))));
        room().asked(girl.id(), newest(girl).id());
        var her = woman();
        room().asked(her.id(), refer(her, form(CLINIC, ReferralUrgency.URGENT, NewReferral.USUAL)).id());
        house.open().team().add(new NewMember("jo", "JO", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        documentsAreRequired();
        assertEquals(2, room().due().today().shown().size());
        house.as("jo", OTHER, open -> {
            var due = open.referrals().due().today();
            assertEquals(List.of(her.id()), due.shown().stream().map(one -> one.her().id()).toList());
            assertEquals(1, due.ofGirls());
            var all = open.referrals().due().underWay();
            assertEquals(List.of(her.id()), all.shown().stream().map(one -> one.her().id()).toList());
            assertEquals(1, all.ofGirls());
        });
    }

    @Test
    void whoMayNotWorkWithGirlsReadsNotWhoSentAGirl() {
        var girl = someone().called("Nadia").born(2011, 3).welcomedIn(house.open());
        var her = woman();
        List.of(girl, her).forEach(one -> room().incoming().here(room().incoming().add(
                new NewIncoming("House of the lamp", Optional.of(ServiceKind.LEGAL), Optional.empty(), "")).id(),
                one.card().toString()));
        house.open().team().add(new NewMember("jo", "JO", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        documentsAreRequired();
        assertEquals(2, room().incoming().page().here().size());
        house.as("jo", OTHER, open -> assertEquals(List.of(her.id()),
                open.referrals().incoming().page().here().stream().map(one -> one.her().id()).toList()));
    }

    @Test
    void aNumberIsASearchAndLeadsToNoGirlWithoutDocuments() {
        var girl = someone().called("Nadia").born(2011, 3).welcomedIn(house.open());
        room().refer(girl.id(), form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL), HEARD.by(Optional.of(
                Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER, Assent.Own.YES))));
        assertEquals(1, room().finder().byReference("R-B1").size());
        house.open().participants().finder().searched();
        documentsAreRequired();
        assertEquals(1, room().finder().byReference("R-B1").size());
        house.open().participants().finder().searched();
        house.open().team().add(new NewMember("jo", "JO", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.as("jo", OTHER, open -> assertEquals(List.of(), open.referrals().finder().byReference("R-B1")));
        for (int number = 100; number < 127; number++) {
            room().finder().byReference("R-B" + number);
            house.open().participants().finder().searched();
        }
        assertEquals("staff.refusal.search-rest",
                assertThrows(Refusal.class, () -> room().finder().byReference("R-B200")).key());
    }

    @Test
    void whatWasPreparedByMistakeGoesWithItsConsent() {
        var her = woman();
        var mistake = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.OFFERED));
        var gone = room().deletion().delete(her.id(), mistake.id());
        house.reopen();
        assertEquals(List.of(), room().of(her.id()).all());
        assertFalse(holds(her, mistake.sharing()));
        assertEquals(List.of(), house.open().rights().whereabouts(her.id()).toTell(), "nobody was told anything");
        room().deletion().putBack(her.id(), gone);
        assertEquals(List.of(mistake), room().of(her.id()).all().stream().map(ReferralPage.Line::referral).toList());
        assertTrue(holds(her, mistake.sharing()));
        room().letter(her.id(), mistake.id());
        assertEquals("referrals.refusal.not-only-prepared",
                assertThrows(Refusal.class, () -> room().deletion().delete(her.id(), mistake.id())).key());
    }

    @Test
    void whatSheHadAgreedToBeforeStaysWhenAMistakeIsDeleted() {
        var her = woman();
        var asked = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL, 3));
        room().asked(her.id(), asked.id());
        var same = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL, 3));
        room().deletion().delete(her.id(), same.id());
        assertTrue(holds(her, asked.sharing()), "it was there before");
        var more = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.OFFERED, 3));
        var gone = room().deletion().delete(her.id(), more.id());
        assertTrue(holds(her, asked.sharing()), "it was there before");
        assertFalse(holds(her, more.sharing()));
        room().deletion().putBack(her.id(), gone);
        assertTrue(holds(her, more.sharing()));
        var later = refer(her, form(CLINIC, ReferralUrgency.USUAL, Set.of(SharedData.NAME), 3));
        room().deletion().delete(her.id(), more.id());
        assertTrue(holds(her, later.sharing()), "another referral needs it");
        room().deletion().delete(her.id(), later.id());
        assertTrue(holds(her, asked.sharing()), "it was there before");
        assertFalse(holds(her, later.sharing()), "no referral needs it any more");
        assertEquals(List.of(asked.id()), room().of(her.id()).all().stream().map(one -> one.referral().id()).toList());
    }

    @Test
    void aMistakeDoesNotTakeBackWhatSheSaidSince() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        house.open().ledger().withdraw(her.id(), Purpose.REFERRAL, Optional.of(one.sharing()));
        house.open().ledger().answer(her.id(), new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN,
                Heard.only(new ConsentWording(ConsentWording.CURRENT, "uk")), Optional.of(today().plusMonths(2)),
                Optional.of(one.sharing())));
        assertEquals(Optional.empty(), room().deletion().delete(her.id(), one.id()).consent());
        assertTrue(holds(her, one.sharing()), "she said so by itself");
        var other = refer(her, form("Law clinic", ReferralUrgency.USUAL, NewReferral.USUAL));
        var gone = room().deletion().delete(her.id(), other.id());
        house.open().ledger().answer(her.id(), new RecordedAnswer(Purpose.REFERRAL, Answer.REFUSED,
                Heard.only(new ConsentWording(ConsentWording.CURRENT, "uk")), Optional.empty(),
                Optional.of(other.sharing())));
        room().deletion().putBack(her.id(), gone);
        assertEquals(List.of(Consent.ENDED), room().of(her.id()).all().stream().map(ReferralPage.Line::consent)
                .toList(), "her no counts");
    }

    @Test
    void aYesFromBeforeSheWasEighteenStaysOneWhenAMistakeIsDeleted() {
        var her = someone().called("Nadia").speaking("uk").born(2008, 11).welcomedIn(house.open());
        var said = today();
        var asked = room().refer(her.id(), form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL), HEARD.by(
                Optional.of(Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER, Assent.Own.YES))))
                .all().getFirst().referral();
        house.clock().move(Duration.ofDays(15));
        var more = refer(her, form(CLINIC, ReferralUrgency.USUAL, Set.of(SharedData.NEED, SharedData.NAME)));
        room().deletion().delete(her.id(), more.id());
        var now = history(her).getFirst();
        assertEquals(said, now.on(), "as her mother said it");
        assertEquals(Assent.Who.WITH_CAREGIVER, now.heard().assent().orElseThrow().who());
        assertTrue(now.renewal().isPresent(), "she is asked anew");
        assertTrue(holds(her, asked.sharing()));
        house.clock().move(Duration.ofDays(30));
        assertFalse(holds(her, asked.sharing()), "thirty days after she is 18");
    }

    /// The same organisation, data and last day: an answer given by a girl's mother is no yes of a woman.
    @Test
    void whoeverTurnedEighteenIsAskedInHerOwnName() {
        var her = someone().called("Nadia").speaking("uk").born(2008, 11).welcomedIn(house.open());
        var form = form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL);
        room().refer(her.id(), form, HEARD.by(
                Optional.of(Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER, Assent.Own.YES))));
        room().refer(her.id(), form, HEARD);
        assertEquals(1, said(her).size(), "while she is a girl, what was answered with her stays");
        house.clock().move(Duration.ofDays(15));
        room().refer(her.id(), form, HEARD);
        assertEquals(2, said(her).size(), "she is asked");
        assertEquals(Optional.empty(), history(her).getFirst().renewal());
        room().refer(her.id(), form, HEARD);
        assertEquals(2, said(her).size(), "once");
        house.clock().move(Duration.ofDays(40));
        assertTrue(holds(her, form.sharing()), "it is hers");
    }

    @Test
    void whatIsDeletedStaysDeletedAfterAnUndoOnConsents() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        var to = Optional.of(one.sharing());
        house.open().ledger().withdraw(her.id(), Purpose.REFERRAL, to);
        assertTrue(house.open().ledger().undo(her.id(), Purpose.REFERRAL, to).history().getFirst().with().isPresent());
        assertTrue(room().deletion().delete(her.id(), one.id()).consent().isPresent());
        assertFalse(holds(her, one.sharing()));
        assertUndoIsOver(her, to);
        var other = refer(her, form("Law clinic", ReferralUrgency.USUAL, NewReferral.USUAL));
        house.open().ledger().withdraw(her.id(), Purpose.REFERRAL, Optional.of(other.sharing()));
        assertTrue(house.open().participants().open(her.id()).page().mayUndo(Purpose.REFERRAL,
                Optional.of(other.sharing())));
        room().deletion().delete(her.id(), other.id());
        assertUndoIsOver(her, Optional.of(other.sharing()));
    }

    private void assertUndoIsOver(Participant her, Optional<Sharing> to) {
        assertFalse(house.open().participants().open(her.id()).page().mayUndo(Purpose.REFERRAL, to));
        assertEquals("consents.refusal.undo-over", assertThrows(Refusal.class,
                () -> house.open().ledger().undo(her.id(), Purpose.REFERRAL, to)).key());
    }

    @Test
    void herHistoryAndHerCopySayThatAYesCountsAgainAndWhatWentWithAMistake() {
        var her = woman();
        var said = today();
        house.open().ledger().answer(her.id(), new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN, HEARD,
                Optional.of(said.plusMonths(6)), Optional.of(new Sharing(CLINIC, NewReferral.USUAL))));
        house.clock().move(Duration.ofDays(3));
        var more = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.OFFERED));
        room().deletion().delete(her.id(), more.id());
        assertEquals(said, history(her).getFirst().on());
        assertEquals(Optional.of(Correction.VALID_AGAIN), history(her).getFirst().correction());
        assertEquals(Optional.of(today()), history(her).getFirst().corrected());
        assertEquals(said, house.open().rights().whereabouts(her.id()).toTell().getFirst().on());
        var other = refer(her, form("Law clinic", ReferralUrgency.USUAL, NewReferral.USUAL));
        room().deletion().delete(her.id(), other.id());
        assertEquals(Optional.of(Correction.MISTAKE), history(her).getFirst().correction());
        var copy = house.open().rights().copy(her.id()).parts().toString();
        assertTrue(copy.contains("VALID_AGAIN") && copy.contains("MISTAKE"), copy);
    }

    private List<ConsentEvent> history(Participant her) {
        return house.open().participants().open(her.id()).page().history();
    }

    @Test
    void aLetterThatWasOpenedCountsAsGone() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        room().letter(her.id(), one.id());
        assertEquals(ReferralStatus.ASKED, newest(her).status());
        assertEquals(1, received(her).size());
    }

    @Test
    void aLetterPrintedAgainLeavesTheAnswerAndAClosedReferralGoesNoMore() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        room().asked(her.id(), one.id());
        log(her, one, ReferralStatus.WAITING_LIST);
        room().letter(her.id(), one.id());
        room().asked(her.id(), one.id());
        assertEquals(ReferralStatus.WAITING_LIST, newest(her).status());
        log(her, one, ReferralStatus.PROVIDED_BY_US);
        assertEquals("referrals.refusal.closed",
                assertThrows(Refusal.class, () -> room().letter(her.id(), one.id())).key());
        assertEquals("referrals.refusal.closed",
                assertThrows(Refusal.class, () -> room().asked(her.id(), one.id())).key());
    }

    @Test
    void whatIsNotKnownIsNotAmongWhatTheyAreTold() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.OFFERED));
        assertFalse(one.terms().data().contains(SharedData.CHILDREN));
        assertFalse(holds(her, new Sharing(CLINIC, Set.of(SharedData.CHILDREN))));
        assertEquals("referrals.refusal.nothing", assertThrows(Refusal.class,
                () -> refer(her, form(CLINIC, ReferralUrgency.USUAL, Set.of(SharedData.CHILDREN)))).key());
        house.reopen();
        assertEquals("it", newest(her).terms().language());
    }

    @Test
    void paperDoesNotGoWithWhoeverWantsNoLetters() {
        var her = woman();
        var usual = form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL);
        var telling = usual.telling();
        var withHer = new NewReferral(usual.to(), usual.request(), new NewReferral.Telling(telling.data(),
                Optional.of(ReferralChannel.WITH_HER), telling.feedback(), telling.companion(), telling.language()),
                usual.until());
        house.open().contacts().change(her.id(), letters(Wish.YES), Contacts.Source.SHE_SAID_SO);
        assertEquals(EnumSet.allOf(ReferralChannel.class), room().of(her.id()).channels());
        var ready = refer(her, withHer);
        house.open().contacts().change(her.id(), letters(Wish.NO), Contacts.Source.SHE_SAID_SO);
        assertEquals(EnumSet.of(ReferralChannel.BY_US, ReferralChannel.BY_TELEPHONE),
                room().of(her.id()).channels());
        assertEquals("referrals.refusal.no-paper", assertThrows(Refusal.class, () -> refer(her, withHer)).key());
        assertEquals("referrals.refusal.no-paper",
                assertThrows(Refusal.class, () -> room().letter(her.id(), ready.id())).key());
        assertEquals(List.of(ready), room().of(her.id()).all().stream().map(ReferralPage.Line::referral).toList());
        refer(her, usual);
    }

    /// The extension of a house or a ward, and what colleagues say in place of her card.
    @Test
    void whatWasTypedTellsNoShortNumberOfHers() {
        var her = woman();
        var said = HerWishes.onWeekdays();
        house.open().contacts().change(her.id(), new ContactWishes(Optional.of("45 21"), said.ways(), said.saying(),
                said.hours(), said.codeWord(), said.language()), Contacts.Source.SHE_SAID_SO);
        for (var typed : List.of("Ask for 4521", "Extension 45-21, mornings", "Ward 3, int.4521", "٤٥٢١",
                "Ask for 4521/4522", "Ring 091 555-4521")) {
            assertEquals("referrals.refusal.number", refusal(her, CLINIC, typed, NewReferral.USUAL), typed);
        }
        for (var typed : List.of("Order 145219", "Since 4 May, 5 visits, 21 hours", "Room 45 of 21 beds")) {
            refer(her, form(CLINIC, typed, NewReferral.USUAL));
        }
        var card = her.card().toString();
        var shortly = card.substring(0, card.indexOf('-'));
        assertEquals("referrals.refusal.card", refusal(her, CLINIC, "For " + shortly + ".", NewReferral.OFFERED));
        refer(her, form(CLINIC, "For " + shortly.toLowerCase(Locale.ROOT), NewReferral.OFFERED));
        refer(her, form(shortly, "A visit", NewReferral.OFFERED));
    }

    private static ContactWishes letters(Wish wish) {
        var said = HerWishes.onWeekdays();
        return new ContactWishes(said.telephone(), new ContactWishes.Ways(said.ways().calls(), said.ways().texts(),
                said.ways().messages(), Optional.of(wish)), said.saying(), said.hours(), said.codeWord(),
                said.language());
    }

    @Test
    void whatWasTypedDoesNotSayWhoSheIs() {
        var her = woman();
        var card = her.card().toString();
        for (var typed : List.of("Card " + card, card.replace("-", " ").toLowerCase(Locale.ROOT))) {
            assertEquals("referrals.refusal.card", refusal(her, CLINIC, typed, NewReferral.OFFERED));
            assertEquals("referrals.refusal.card", refusal(her, typed, "A visit", NewReferral.OFFERED));
        }
        var sister = someone().called("Olena").welcomedIn(house.open()).card().toString();
        for (var typed : List.of("With her sister, " + sister, "With " + sister.replace("-", " "))) {
            assertEquals("referrals.refusal.card", refusal(her, CLINIC, typed, NewReferral.OFFERED), "anybody's");
        }
        assertEquals("referrals.refusal.name", refusal(her, CLINIC, "A visit for ZEBRAFINCH.", NewReferral.USUAL));
        assertEquals("referrals.refusal.name", refusal(her, "Clinic (zebrafinch)", "", NewReferral.USUAL));
        assertEquals(List.of(), room().of(her.id()).all());
        refer(her, form(CLINIC, "She keeps zebrafinches", NewReferral.USUAL));
        refer(her, form(CLINIC, "A visit for Zebrafinch", NewReferral.OFFERED));
    }

    @Test
    void whatWasTypedTellsNoNumberOfHersThatSheDidNotAllow() {
        var her = woman();
        for (var typed : List.of("Call " + HerWishes.NUMBER, "0039091/5550148", "She has 091-5550148 (mornings)")) {
            assertEquals("referrals.refusal.number", refusal(her, CLINIC, typed, NewReferral.USUAL));
        }
        assertEquals("referrals.refusal.number", refusal(her, "Clinic 091 5550148", "", NewReferral.USUAL));
        refer(her, form(CLINIC, "Room 148, 5 visits", NewReferral.USUAL));
        refer(her, form(CLINIC, "Call " + HerWishes.NUMBER, NewReferral.OFFERED));
        house.open().contacts().change(her.id(), HerWishes.noCalls(), Contacts.Source.SHE_SAID_SO);
        assertEquals("referrals.refusal.number", refusal(her, CLINIC, "Call " + HerWishes.NUMBER, NewReferral.OFFERED));
        assertEquals("referrals.refusal.typed-then",
                assertThrows(Refusal.class, () -> room().letter(her.id(), newest(her).id())).key(),
                "since it was typed");
    }

    /// In typed text, colleagues write the first name alone.
    @Test
    void whatWasTypedTellsNoFirstNameThatSheDidNotAllow() {
        var her = someone().called("Zebrafinch del Campo").welcomedIn(house.open());
        assertEquals("referrals.refusal.name", refusal(her, CLINIC, "Zebrafinch needs a visit", NewReferral.USUAL));
        refer(her, form(CLINIC, "Analisi del sangue", NewReferral.USUAL));
    }

    /// Nor her surname, however her name was recorded; a small word in a text is no name.
    @Test
    void whatWasTypedTellsNoSurnameThatSheDidNotAllow() {
        for (var called : List.of("Amina Zebrafinch", "Zebrafinch, Amina", "Zebrafinch-Rose Amina", "Del Zebrafinch",
                "Z. (Zebrafinch)")) {
            var her = someone().called(called).welcomedIn(house.open());
            assertEquals("referrals.refusal.name",
                    refusal(her, CLINIC, "La sig.ra Zebrafinch chiede una visita", NewReferral.USUAL), called);
            refer(her, form(CLINIC, "Analisi del sangue, scala Z", NewReferral.USUAL));
        }
    }

    /// Her name was not known at that time.
    @Test
    void aNameThatIsWrittenDownLaterLeavesWithNoLetter() {
        var her = someone().welcomedIn(house.open());
        var one = refer(her, form(CLINIC, "Zebrafinch needs a visit", NewReferral.USUAL));
        house.open().participants().change(her.id(), someone().called("Zebrafinch").form());
        assertEquals("referrals.refusal.typed-then",
                assertThrows(Refusal.class, () -> room().letter(her.id(), one.id())).key());
        assertEquals(Optional.empty(), newest(her).goneOn());
        room().asked(her.id(), one.id());
    }

    @Test
    void hersIsTheLastWordOnHowLongItHolds() {
        var her = woman();
        refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.OFFERED, 6));
        var ready = newest(her);
        refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL, 3));
        room().letter(her.id(), ready.id());
        house.clock().move(Duration.ofDays(100));
        assertFalse(holds(her, new Sharing(CLINIC, NewReferral.USUAL)), "three months are over");

        refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.OFFERED, 3));
        refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL, 6));
        house.clock().move(Duration.ofDays(100));
        assertTrue(holds(her, new Sharing(CLINIC, NewReferral.USUAL)), "six months are not");
        assertFalse(holds(her, new Sharing(CLINIC, Set.of(SharedData.NAME))), "nothing holds longer than she said");
    }

    @Test
    void anOverrideHandsHerNumberToNobody() {
        var her = woman();
        house.open().ledger().withdraw(her.id(), Purpose.SAFE_CONTACT, Optional.empty());
        house.open().ledger().override(her.id(),
                new Overridden(Purpose.SAFE_CONTACT, LegalBasis.LIFE, Optional.empty()),
                new Reason("She lies in hospital and cannot speak."));
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.OFFERED));
        assertFalse(words(room().letter(her.id(), one.id())).contains(HerWishes.NUMBER));
    }

    @Test
    void whatWasLoggedWhileCardsWereJoinedGoesBackWithHerReferral() {
        var kept = woman();
        var folded = woman();
        var one = refer(folded, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        var joined = house.open().cardsJoined().join(kept.id(), folded.id());
        room().asked(kept.id(), one.id());
        house.open().cardsJoined().part(kept.id(), joined.id());
        Agreed.erase(house.open(), kept.id());
        assertEquals(ReferralStatus.ASKED, newest(folded).status());
        Agreed.erase(house.open(), folded.id());
        assertEquals(0, rows("referral") + rows("referral_status"));
    }

    @Test
    void whatTheyMayTellUsIsTakenBackByItself() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        assertTrue(words(room().letter(her.id(), one.id())).contains("What you may tell us: Whether the person came"));
        room().feedback().mayTell(her.id(), one.id(), ReferralFeedback.NOTHING);
        house.reopen();
        assertTrue(words(room().letter(her.id(), one.id())).contains("What you may tell us: Nothing"));
        assertTrue(holds(her, new Sharing(CLINIC, NewReferral.USUAL)), "what they are told stands");
        assertEquals(1, rows("referral_feedback"));
        room().feedback().mayTell(her.id(), one.id(), ReferralFeedback.NOTHING);
        assertEquals(1, rows("referral_feedback"), "she said so already");
        room().feedback().mayTell(her.id(), one.id(), ReferralFeedback.HOW_IT_GOES);
        assertEquals(ReferralFeedback.HOW_IT_GOES, newest(her).terms().feedback());
        assertEquals(List.of(ReferralFeedback.WHETHER_SHE_CAME, ReferralFeedback.NOTHING,
                ReferralFeedback.HOW_IT_GOES), toldBack(her), "each is read to her");
        Agreed.erase(house.open(), her.id());
        assertEquals(0, rows("referral_feedback"));
    }

    @Test
    void undoOfWhatTheyMayTellNeverMakesAYesOfAColleaguesNo() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        room().feedback().mayTell(her.id(), one.id(), ReferralFeedback.HOW_IT_GOES);
        house.clock().move(Duration.ofDays(1));
        room().feedback().mayTell(her.id(), one.id(), ReferralFeedback.WHETHER_SHE_CAME);
        house.open().team().add(new NewMember("lu", "LU", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.as("lu", OTHER, day -> day.referrals().feedback().mayTell(her.id(), one.id(), ReferralFeedback.NOTHING));
        assertEquals("referrals.refusal.said-since", assertThrows(Refusal.class, () -> room()
                .feedback().takeBack(her.id(), one.id(), ReferralFeedback.WHETHER_SHE_CAME)).key());
        assertEquals(ReferralFeedback.NOTHING, newest(her).terms().feedback(), "she said no since");
    }

    @Test
    void whatTheyMayTellUsCountsAsBeforeOnceItsChangeIsUndone() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        house.clock().move(Duration.ofDays(1));
        room().feedback().mayTell(her.id(), one.id(), ReferralFeedback.NOTHING);
        room().feedback().takeBack(her.id(), one.id(), ReferralFeedback.NOTHING);
        assertEquals(ReferralFeedback.WHETHER_SHE_CAME, newest(her).terms().feedback());
        var said = house.open().gate().look(org.daybook.staff.Permission.SEE_REFERRALS,
                work -> new ReferralStore().said(work.tx(), her.id()));
        assertEquals(said.getFirst().on(), said.getLast().on(), "she said it on the day before");
        assertEquals(3, said.size(), "both stay among what she said");
        assertEquals("referrals.refusal.said-since", assertThrows(Refusal.class, () -> room()
                .feedback().takeBack(her.id(), one.id(), ReferralFeedback.NOTHING)).key());
    }

    private List<Enum<?>> toldBack(Participant her) {
        return house.open().gate().<List<Enum<?>>>look(org.daybook.staff.Permission.SEE_REFERRALS,
                work -> new ReferralPersonalData().tell(work, her.id()).getFirst().lines().stream()
                        .filter(line -> line.label().equals("referrals.copy.feedback"))
                        .map(line -> ((Value.Chosen) ((Value.Several) line.value()).values().getLast()).constant())
                        .collect(Collectors.toList()));
    }

    @Test
    void howItTravelsWhoGoesAlongAndWhatSheSaidStayToBeRead() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        room().asked(her.id(), one.id());
        room().log(her.id(), one.id(), new NewStep(Optional.of(ReferralStatus.ACCEPTED), Optional.empty(),
                "They were kind."));
        log(her, one, ReferralStatus.RECEIVED);
        var words = new ReferralWords(new Texts(Locale.of("en", "GB")));
        assertEquals("How it gets there: We bring or send it  ·  Who goes with her: A mediator",
                words.travels(newest(her)));
        assertEquals(List.of("Ready to go", "Asked", "Accepted  ·  They were kind.", "Received"),
                words.steps(newest(her)).lines().map(line -> line.split("  ·  ", 2)[1]).toList());
    }

    @Test
    void whoWasNeverToldHasReceivedNothing() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        assertEquals(List.of(), house.open().rights().whereabouts(her.id()).toTell());
        house.open().ledger().withdraw(her.id(), Purpose.REFERRAL, Optional.of(one.sharing()));
        assertEquals(List.of(), house.open().rights().whereabouts(her.id()).toTell());
        var other = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        room().asked(her.id(), other.id());
        assertEquals(received(her), house.open().rights().whereabouts(her.id()).toTell(), "once");
    }

    @Test
    void remindersComeTheSameDayAndTheNextOrAfterTwoWeeksAndAMonth() {
        var her = woman();
        var urgent = refer(her, form(CLINIC, ReferralUrgency.URGENT, NewReferral.USUAL));
        room().asked(her.id(), urgent.id());
        assertEquals(List.of(today()), room().due().of(her.id(), 0));
        log(her, urgent, ReferralStatus.ACCEPTED);
        assertEquals(List.of(), room().due().of(her.id(), 0));
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(today()), room().due().of(her.id(), 0));
        log(her, urgent, ReferralStatus.RECEIVED);
        assertEquals(List.of(), room().due().of(her.id(), 60));

        var usual = refer(her, form("Law clinic", ReferralUrgency.USUAL, NewReferral.USUAL));
        room().asked(her.id(), usual.id());
        house.clock().move(Duration.ofDays(13));
        assertEquals(List.of(), room().due().today().shown());
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(her.card()), room().due().today().shown().stream().map(due -> due.her().card()).toList());
        log(her, usual, ReferralStatus.WAITING_LIST);
        house.clock().move(Duration.ofDays(15));
        assertEquals(List.of(), room().due().today().shown());
        house.clock().move(Duration.ofDays(1));
        assertEquals(1, room().due().today().shown().size());
        house.open().rights().lock(her.id());
        assertEquals(List.of(), room().due().today().shown(), "her record is locked");
    }

    /// Also between two reminders, so that none is forgotten.
    @Test
    void whatHasNoOutcomeYetIsAListOfItsOwn() {
        var her = woman();
        var usual = refer(her, form("Law clinic", ReferralUrgency.USUAL, NewReferral.USUAL));
        var sent = today();
        room().asked(her.id(), usual.id());
        assertEquals(List.of(), room().due().today().shown());
        assertEquals("ASKED " + sent + " " + sent.plusDays(14), underWay());
        house.clock().move(Duration.ofDays(3));
        var urgent = refer(her, form(CLINIC, ReferralUrgency.URGENT, NewReferral.USUAL));
        log(her, usual, ReferralStatus.WAITING_LIST);
        assertEquals("PREPARED " + today() + " " + today() + "; WAITING_LIST " + today() + " " + sent.plusDays(14),
                underWay());
        log(her, urgent, ReferralStatus.PROVIDED_BY_US);
        assertEquals("WAITING_LIST " + today() + " " + sent.plusDays(14), underWay());
        house.open().ledger().withdraw(her.id(), Purpose.REFERRAL, Optional.of(usual.sharing()));
        assertEquals("", underWay(), "nobody asks once her consent has ended");
    }

    private String underWay() {
        return room().due().underWay().shown().stream().map(one -> one.status() + " " + one.since() + " "
                + one.ask().map(LocalDate::toString).orElse("")).collect(Collectors.joining("; "));
    }

    @Test
    void remindersComeOnTheirVeryDaysAndSayHowSheMayBeReached() {
        var her = woman();
        var urgent = refer(her, form(CLINIC, ReferralUrgency.URGENT, NewReferral.USUAL));
        var usual = refer(her, form("Law clinic", ReferralUrgency.USUAL, NewReferral.USUAL));
        room().asked(her.id(), urgent.id());
        room().asked(her.id(), usual.id());
        var gone = today();
        assertEquals(List.of(gone, gone.plusDays(14)), room().due().of(her.id(), 30));
        log(her, urgent, ReferralStatus.WAITING_LIST);
        assertEquals(List.of(gone.plusDays(1), gone.plusDays(14)), room().due().of(her.id(), 30), "after 24 hours");
        house.clock().move(Duration.ofDays(1));
        log(her, urgent, ReferralStatus.WAITING_LIST);
        log(her, usual, ReferralStatus.ACCEPTED);
        assertEquals(List.of(gone.plusDays(14)), room().due().of(her.id(), 60),
                "an answer before its day answers nothing");
        house.clock().move(Duration.ofDays(13));
        log(her, usual, ReferralStatus.WAITING_LIST);
        assertEquals(List.of(), room().due().of(her.id(), 15));
        assertEquals(List.of(gone.plusDays(30)), room().due().of(her.id(), 16));
        house.clock().move(Duration.ofDays(16));
        assertEquals(gone.plusDays(30), room().due().today().shown().getFirst().on());
        assertNotEquals(Advice.Verdict.NO_CALLS, room().due().today().shown().getFirst().verdict());
        house.open().contacts().change(her.id(), HerWishes.noCalls(), Contacts.Source.SHE_SAID_SO);
        assertEquals(Advice.Verdict.NO_CALLS, room().due().today().shown().getFirst().verdict());
        log(her, usual, ReferralStatus.WAITING_LIST);
        assertEquals(List.of(), room().due().of(her.id(), 365), "nobody asks a third time");
    }

    @Test
    void theStepsOfANationalMechanismAreTickedWithTheirDays() {
        var her = woman();
        house.open().services().addStarterSet();
        var helpline = house.open().services().all().all().stream()
                .filter(one -> one.kind() == ServiceKind.NATIONAL_REFERRAL)
                .filter(one -> one.facts().where().country().equals(Optional.of("BG"))).findFirst().orElseThrow();
        var usual = form(helpline.facts().name(), ReferralUrgency.USUAL, NewReferral.USUAL);
        var one = refer(her, new NewReferral(new NewReferral.To(Optional.of(helpline.id()), helpline.facts().name()),
                new NewReferral.Request(Optional.of(ServiceKind.NATIONAL_REFERRAL), usual.request().urgency(), ""),
                usual.telling(), usual.until()));
        assertEquals(Optional.of(new Guided("BG", Map.of())), guided(her));
        var guide = NationalGuide.of("BG", Locale.ENGLISH).orElseThrow();
        guide.guided().forEach(step -> tick(her, one, step.step(), Taken.TODAY));
        assertEquals(Set.of(NationalStep.FIRST_CONTACT, NationalStep.RISKS_AND_NEEDS, NationalStep.INFORMED_CONSENT,
                NationalStep.ACCOMPANIMENT, NationalStep.REFLECTION, NationalStep.FEEDBACK),
                guided(her).orElseThrow().done().keySet());
        var first = today();
        house.reopen();
        house.clock().move(Duration.ofDays(3));
        tick(her, one, NationalStep.FEEDBACK, Taken.NOT);
        tick(her, one, NationalStep.REFLECTION, Taken.TODAY);
        assertEquals(Optional.of(first), Optional.ofNullable(
                guided(her).orElseThrow().done().get(NationalStep.REFLECTION)), "it was taken then");
        assertFalse(guided(her).orElseThrow().done().containsKey(NationalStep.FEEDBACK));
        tick(her, one, NationalStep.FEEDBACK, Taken.TODAY);
        assertEquals(today(), guided(her).orElseThrow().done().get(NationalStep.FEEDBACK));
        assertEquals(8, rows("referral_guide"), "what was ticked by mistake stays to be read");
        assertEquals("referrals.refusal.not-only-prepared",
                assertThrows(Refusal.class, () -> room().deletion().delete(her.id(), one.id())).key());
        var kept = someone().welcomedIn(house.open());
        house.open().cardsJoined().join(kept.id(), her.id());
        assertEquals(6, guided(kept).orElseThrow().done().size());
        Agreed.erase(house.open(), kept.id());
        assertEquals(0, rows("referral_guide"));
        assertEquals(Optional.empty(), guidedOfUsual(), "no mechanism, no steps");
    }

    /// A site without a country for its own service still has the steps of its mechanism to tick.
    @Test
    void aMechanismWithoutACountryIsThatOfTheSite() {
        var her = woman();
        var usual = form("The helpline", ReferralUrgency.USUAL, NewReferral.USUAL);
        var one = refer(her, new NewReferral(usual.to(),
                new NewReferral.Request(Optional.of(ServiceKind.NATIONAL_REFERRAL), usual.request().urgency(), ""),
                usual.telling(), usual.until()));
        var country = house.open().signedIn().site().country();
        assertEquals(Optional.of(new Guided(country, Map.of())), guided(her));
        assertTrue(NationalGuide.of(country, Locale.ENGLISH).isPresent(), country);
        tick(her, one, NationalStep.FIRST_CONTACT, Taken.TODAY);
        assertEquals(Map.of(NationalStep.FIRST_CONTACT, today()), guided(her).orElseThrow().done());
    }

    private Optional<Guided> guidedOfUsual() {
        var her = woman();
        refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        return guided(her);
    }

    private Optional<Guided> guided(Participant her) {
        return room().of(her.id()).all().getFirst().guided();
    }

    private void tick(Participant her, Referral one, NationalStep step, Taken taken) {
        room().guiding().tick(her.id(), one.id(), step, taken);
    }

    @Test
    void whatHasATimeShowsTheHoursThatAreLeftUntilHelpBegan() {
        var her = woman();
        var other = woman();
        room().asked(other.id(), refer(other, form(CLINIC, ReferralUrgency.URGENT, NewReferral.USUAL)).id());
        var usual = form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL);
        var form = new NewReferral(usual.to(), new NewReferral.Request(usual.request().need(), Optional.empty(),
                "A first visit", OptionalInt.of(52)), usual.telling(), usual.until());
        var one = refer(her, form);
        assertEquals(ReferralUrgency.URGENT, one.terms().urgency());
        assertFalse(words(room().letter(her.id(), one.id())).contains("52"));
        assertEquals(List.of(her.card(), other.card()),
                room().due().today().shown().stream().map(due -> due.her().card()).toList());
        house.clock().move(Duration.ofHours(2));
        log(her, one, ReferralStatus.ACCEPTED);
        assertEquals(OptionalLong.of(50), room().due().today().shown().getFirst().hours(), "it stays until help began");
        house.reopen();
        house.clock().move(Duration.ofMinutes(49 * 60 + 30));
        assertEquals(OptionalLong.of(0), room().due().today().shown().getFirst().hours());
        log(her, one, ReferralStatus.RECEIVED);
        assertEquals(List.of(other.card()),
                room().due().today().shown().stream().map(due -> due.her().card()).toList());
        var late = refer(her, form);
        house.clock().move(Duration.ofHours(53));
        assertEquals(OptionalLong.empty(), room().of(her.id()).all().getFirst().hours(), "it is over");
        assertTrue(room().due().today().shown().stream().anyMatch(due -> due.her().card().equals(her.card())),
                () -> late.reference());
        for (int hours : new int[]{0, 241}) {
            assertEquals(List.of("hours"), new NewReferral(form.to(), new NewReferral.Request(form.request().need(),
                    Optional.empty(), "", OptionalInt.of(hours)), form.telling(), form.until()).problems(today())
                    .stream().map(problem -> problem.field()).toList());
        }
    }

    @Test
    void aReflectionPeriodThatIsToldLateStandsOnTheListAtOnce() {
        for (int left : new int[]{0, 3, 7}) {
            var her = woman();
            var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
            room().asked(her.id(), one.id());
            var end = today().plusDays(left);
            logUntil(her, one, end);
            assertEquals(List.of(today()), room().due().of(her.id(), 0), left + " days are left");
            assertEquals(List.of(Optional.of(end)),
                    room().due().today().shown().stream().map(DueReferral::reflection).toList());
            log(her, one, ReferralStatus.RECEIVED);
            assertEquals(List.of(), room().due().of(her.id(), 60), "somebody looked");
            logUntil(her, one, today().plusDays(1));
            assertEquals(1, room().due().of(her.id(), 60).size(), "it was made another day");
            logUntil(her, one, today().plusDays(1));
            assertEquals(List.of(), room().due().of(her.id(), 60), "it was told again");
        }
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        logUntil(her, one, today().minusDays(1));
        assertEquals(List.of(), room().due().of(her.id(), 60), "it was over");
    }

    private void logUntil(Participant her, Referral one, LocalDate end) {
        room().log(her.id(), one.id(), new NewStep(Optional.of(ReferralStatus.PROVIDED_BY_US), Optional.empty(), "",
                Optional.of(end)));
    }

    @Test
    void herReflectionPeriodStandsOnTheListAWeekBeforeItsEnd() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        room().asked(her.id(), one.id());
        var end = today().plusDays(60);
        room().log(her.id(), one.id(), new NewStep(Optional.of(ReferralStatus.RECEIVED), Optional.empty(), "",
                Optional.of(end)));
        house.reopen();
        assertEquals(Optional.of(end), newest(her).reflectionUntil());
        house.open().ledger().withdraw(her.id(), Purpose.REFERRAL, Optional.of(one.sharing()));
        house.clock().move(Duration.ofDays(52));
        assertEquals(List.of(), room().due().today().shown());
        assertEquals(List.of(end.minusDays(7)), room().due().of(her.id(), 1));
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(end.minusDays(7)), room().due().today().shown().stream().map(DueReferral::on).toList());
        room().log(her.id(), one.id(), new NewStep(Optional.of(ReferralStatus.RECEIVED), Optional.empty(), "",
                Optional.of(end.plusDays(30))));
        assertEquals(List.of(), room().due().today().shown(), "it was made longer");
        assertEquals(List.of(end.plusDays(23)), room().due().of(her.id(), 60));
        var open = refer(her, form("Law clinic", ReferralUrgency.URGENT, NewReferral.USUAL));
        room().asked(her.id(), open.id());
        room().log(her.id(), open.id(), new NewStep(Optional.of(ReferralStatus.ACCEPTED), Optional.empty(), "",
                Optional.of(today().plusDays(60))));
        house.clock().move(Duration.ofDays(1));
        assertEquals(1, room().due().today().shown().size());
        house.open().ledger().withdraw(her.id(), Purpose.REFERRAL, Optional.of(open.sharing()));
        assertEquals(List.of(), room().due().today().shown(), "nobody asks any more what came of it");
    }

    @Test
    void eachCountryHasItsStepsAndSaysFirstWhatNeedsNeitherPoliceNorIdentification() {
        for (var language : Texts.LANGUAGES) {
            for (var country : List.of("IT", "GR", "LT", "RO", "BG")) {
                var guide = NationalGuide.of(country, language).orElseThrow();
                assertTrue(guide.first().toLowerCase(language).matches(".*(polic|poliz).*"), guide.first());
                assertTrue(guide.steps().size() >= 5, () -> guide.steps().toString());
            }
            assertEquals(Optional.empty(), NationalGuide.of("FR", language));
        }
    }

    @Test
    void onlyWhoWasAskedCanHaveAnswered() {
        var her = woman();
        var one = refer(her, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        assertEquals("referrals.refusal.not-asked", assertThrows(Refusal.class,
                () -> log(her, one, ReferralStatus.RECEIVED)).key());
        var nothing = new NewStep(Optional.of(ReferralStatus.NOT_RECEIVED), Optional.empty(), "");
        assertEquals(List.of("gap"), nothing.problems().stream().map(problem -> problem.field()).toList());
        var now = room().log(her.id(), one.id(), new NewStep(Optional.of(ReferralStatus.NOT_RECEIVED),
                Optional.of(ReferralGap.PAPERS), "They sent me away."));
        var last = now.all().getFirst().referral().steps().getLast();
        assertEquals(Optional.of(ReferralGap.PAPERS), last.gap());
        assertEquals("They sent me away.", last.words());
        assertEquals(List.of(), received(her), "nobody was told anything");
    }

    @Test
    void referralsMoveWithHerCardAreReadToHerAndGoWithHer() {
        var kept = woman();
        var folded = someone().welcomedIn(house.open());
        var one = refer(folded, form(CLINIC, ReferralUrgency.USUAL, NewReferral.USUAL));
        room().asked(folded.id(), one.id());
        house.open().cardsJoined().join(kept.id(), folded.id());
        assertEquals(List.of(Consent.HOLDS), room().of(kept.id()).all().stream().map(ReferralPage.Line::consent)
                .toList());
        log(kept, one, ReferralStatus.ACCEPTED);
        house.open().gate().look(org.daybook.staff.Permission.SEE_REFERRALS, work -> {
            assertEquals("referrals.copy.title", new ReferralPersonalData().tell(work, kept.id()).getFirst().heading());
            assertEquals(3, new ReferralPersonalData().versions(work, kept.id()).size());
            return true;
        });
        Agreed.erase(house.open(), kept.id());
        assertEquals(0, rows("referral") + rows("referral_status"));
    }

    private int rows(String table) {
        return house.open().vault().<Integer>read(tx -> tx.handle().createQuery("select count(*) from " + table)
                .mapTo(Integer.class).one());
    }

    private String refusal(Participant her, String organisation, String words, Set<SharedData> data) {
        return assertThrows(Refusal.class, () -> refer(her, form(organisation, words, data))).key();
    }

    private Referral newest(Participant her) {
        return room().of(her.id()).all().getFirst().referral();
    }

    private Participant woman() {
        var her = someone().called("Zebrafinch").speaking("uk").born(1994, 7)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open());
        house.open().contacts().change(her.id(), HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        return her;
    }

    private Referral refer(Participant her, NewReferral form) {
        return room().refer(her.id(), form, HEARD).all().getFirst().referral();
    }

    private void log(Participant her, Referral one, ReferralStatus status) {
        room().log(her.id(), one.id(), new NewStep(Optional.of(status), Optional.empty(), ""));
    }

    private NewReferral form(String organisation, String words, Set<SharedData> data) {
        var form = form(organisation, ReferralUrgency.USUAL, data);
        return new NewReferral(form.to(),
                new NewReferral.Request(form.request().need(), form.request().urgency(), words), form.telling(),
                form.until());
    }

    private NewReferral form(String organisation, ReferralUrgency urgency, Set<SharedData> data, int months) {
        return form(organisation, urgency, data, today(), months);
    }

    private NewReferral form(String organisation, ReferralUrgency urgency, Set<SharedData> data) {
        return form(organisation, urgency, data, 12);
    }

    static NewReferral form(String organisation, ReferralUrgency urgency, Set<SharedData> data, LocalDate today,
            int months) {
        return new NewReferral(new NewReferral.To(Optional.empty(), organisation),
                new NewReferral.Request(Optional.of(ServiceKind.HEALTH), Optional.of(urgency), "A first visit"),
                new NewReferral.Telling(data.isEmpty() ? Set.of() : EnumSet.copyOf(data),
                        Optional.of(ReferralChannel.BY_US), Optional.of(ReferralFeedback.WHETHER_SHE_CAME),
                        Optional.of(ReferralCompanion.MEDIATOR), "it"),
                Optional.of(today.plusMonths(months)));
    }

    static String words(ReferralLetter letter) {
        return letter.head() + "\n" + letter.to() + "\n" + letter.reference() + "\n"
                + new ReferralWords(new Texts(Locale.of("en", "GB"))).letter(letter)
                        .map(line -> line.label() + ": " + line.value()).collect(Collectors.joining("\n"));
    }

    private boolean holds(Participant her, Sharing sharing) {
        return house.open().gate().look(org.daybook.staff.Permission.SEE_REFERRALS,
                work -> new org.daybook.consents.Consents().holds(work, her.id(), sharing));
    }

    private List<Received> received(Participant her) {
        return house.open().gate().look(org.daybook.staff.Permission.SEE_REFERRALS,
                work -> new ReferralPersonalData().received(work, her.id()));
    }

    private LocalDate today() {
        return house.open().gate().look(org.daybook.staff.Permission.SEE_SITE, work -> work.today());
    }

    private Referrals room() {
        return house.open().referrals();
    }
}
