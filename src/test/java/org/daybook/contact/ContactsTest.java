package org.daybook.contact;

import static org.daybook.contact.Contacts.Source.SHE_SAID_SO;
import static org.daybook.contact.Contacts.Source.SLIP;
import static org.daybook.testing.HerWishes.noCalls;
import static org.daybook.testing.HerWishes.onWeekdays;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.staff.Permission;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How she may be reached, through the Gate, on a real store. The clock is set to ten on a Wednesday.
class ContactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void withoutHerYesNothingCanBeWrittenOrSeen() {
        var her = someone().welcomedIn(house.open()).id();
        assertEquals("consents.refusal.not-given",
                assertThrows(Refusal.class, () -> contacts().change(her, onWeekdays(), SHE_SAID_SO)).key());
        assertEquals(Reach.notAgreed(TODAY), reach(her));
    }

    @Test
    void herNoTakesEverythingAwayAtOnceAndHerYesBringsItBack() {
        var her = agreed();
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        contacts().log(her, new NewCall(CallOutcome.NOT_REACHED, CallBack.TOMORROW));
        house.clock().move(Duration.ofDays(1));
        answer(her, Answer.REFUSED);
        assertEquals(Reach.notAgreed(TODAY.plusDays(1)), reach(her));
        assertEquals(List.of(), due());
        assertThrows(Refusal.class, () -> contacts().log(her, new NewCall(CallOutcome.REACHED, CallBack.NEVER)));
        answer(her, Answer.GIVEN);
        assertEquals(onWeekdays(), reach(her).wishes());
        assertEquals(1, due().size());
    }

    @Test
    void whatSheSaidComesBackAfterLocking() {
        var her = agreed();
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        house.reopen();
        assertEquals(onWeekdays(), reach(her).wishes());
        assertEquals(Optional.of(TODAY), reach(her).confirmedOn());
    }

    @Test
    void afterThirtyDaysACallWaitsUntilSheConfirms() {
        var her = agreed();
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        house.clock().move(Duration.ofDays(31));
        var call = new NewCall(CallOutcome.REACHED, CallBack.NEVER);
        assertEquals("contact.refusal.ask-first",
                assertThrows(Refusal.class, () -> contacts().log(her, call)).key());
        assertEquals(Reachability.CALL, contacts().confirm(her).standing());
        assertEquals(Optional.of(CallOutcome.REACHED), contacts().log(her, call).reach().lastCall().map(Call::outcome));
    }

    @Test
    void aSlipPutRightDoesNotConfirm() {
        var her = agreed();
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        house.clock().move(Duration.ofDays(31));
        assertEquals(Reachability.ASK_FIRST, contacts().change(her, onWeekdays(), SLIP).after().reach().standing());
    }

    /// Both stay in her history; a No that she said since is never undone with what was before it.
    @Test
    void aChangeIsUndoneUnlessSheSaidSomethingSince() {
        var her = agreed();
        var first = contacts().change(her, onWeekdays(), SHE_SAID_SO);
        assertEquals(Reachability.NOTHING_SAID, contacts().putBack(her, first).reach().standing());
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        house.clock().move(Duration.ofDays(3));
        var before = reach(her);
        var no = contacts().change(her, noCalls(), SHE_SAID_SO);
        assertEquals(Reachability.NO_CALLS, no.after().reach().standing());
        assertEquals(before, contacts().putBack(her, no).reach(), "also the day of her confirmation");
        assertEquals("contact.refusal.recorded-since",
                assertThrows(Refusal.class, () -> contacts().putBack(her, no)).key());
        var mistake = contacts().change(her, onWeekdays(), SLIP);
        contacts().change(her, noCalls(), SHE_SAID_SO);
        assertThrows(Refusal.class, () -> contacts().putBack(her, mistake));
        assertEquals(Reachability.NO_CALLS, reach(her).standing());
    }

    /// A wrong press loses no number of an imported register, and shows none.
    @Test
    void aNumberThatNobodySeesYetComesBack() {
        var her = agreed();
        house.open().gate().actAbout(Permission.CHANGE_CONTACT, her,
                work -> new UnaskedNumberStore().insert(work, "+39 333 1234567"));
        for (var answer : List.of(onWeekdays(), noCalls())) {
            var change = contacts().change(her, answer, SHE_SAID_SO);
            assertEquals(Optional.empty(), change.after().unasked());
            var now = contacts().putBack(her, change);
            assertEquals(Optional.of("+39 333 1234567"), now.unasked());
            assertEquals(ContactWishes.NOTHING, now.reach().wishes());
        }
    }

    @Test
    void sheAskedNotToBeCalledAndIsNot() {
        var her = agreed();
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        var reach = contacts().log(her, new NewCall(CallOutcome.ASKED_NOT_TO, CallBack.TOMORROW)).reach();
        assertEquals(Reachability.NO_CALLS, reach.standing());
        assertEquals(Optional.empty(), reach.lastCall().flatMap(Call::again));
        house.clock().move(Duration.ofDays(7));
        assertEquals(List.of(), due());
        assertThrows(Refusal.class, () -> contacts().log(her, new NewCall(CallOutcome.REACHED, CallBack.NEVER)));
    }

    @Test
    void aCallJustWrittenDownIsTakenBackWithTheWishThatCameOfIt() {
        var her = agreed();
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        contacts().log(her, new NewCall(CallOutcome.NOT_REACHED, CallBack.TOMORROW));
        var before = reach(her);
        var slip = contacts().log(her, new NewCall(CallOutcome.ASKED_NOT_TO, CallBack.NEVER));
        assertEquals(before, contacts().takeBack(her, slip));
        assertEquals(onWeekdays(), reach(her).wishes());
        assertEquals(1, rows("contact_call"));
        assertEquals(3, rows("contact_wish"), "her no stays, and what held before comes after it");
        assertEquals("contact.refusal.changed-since", refusal(her, slip), "only once");
    }

    @Test
    void whatCameAfterACallIsNotTakenBackWithIt() {
        var her = agreed();
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        var first = contacts().log(her, new NewCall(CallOutcome.NOT_REACHED, CallBack.TOMORROW));
        contacts().log(her, new NewCall(CallOutcome.REACHED, CallBack.NEVER));
        assertEquals("contact.refusal.changed-since", refusal(her, first), "a colleague called again");
        var never = contacts().log(her, new NewCall(CallOutcome.ASKED_NOT_TO, CallBack.NEVER));
        contacts().change(her, noCalls(), SHE_SAID_SO);
        assertEquals("contact.refusal.changed-since", refusal(her, never), "she said it again herself");
        assertEquals(3, rows("contact_call"), "nothing of it is half undone");
        assertEquals(Reachability.NO_CALLS, reach(her).standing());
        house.clock().move(Duration.ofDays(1));
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        var late = contacts().log(her, new NewCall(CallOutcome.REACHED, CallBack.NEVER));
        house.clock().move(Duration.ofDays(1));
        assertEquals("contact.refusal.changed-since", refusal(her, late), "of yesterday");
    }

    private String refusal(ParticipantId her, LoggedCall logged) {
        return assertThrows(Refusal.class, () -> contacts().takeBack(her, logged)).key();
    }

    private int rows(String table) {
        return house.open().vault().look(tx -> tx.handle().createQuery("select count(*) from <table>")
                .define("table", table).mapTo(Integer.class).one());
    }

    @Test
    void whoeverWishesNoCallsIsOnNoList() {
        var her = agreed();
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        contacts().log(her, new NewCall(CallOutcome.NOT_REACHED, CallBack.TOMORROW));
        contacts().change(her, noCalls(), SHE_SAID_SO);
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(), due());
    }

    /// A file that leaves the site is read by others: a number in it is called.
    @Test
    void theNumberOfAWomanWhoWishesNoCallsIsInNoFile() {
        var her = agreed();
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        assertEquals(List.of(her), exported());
        contacts().change(her, noCalls(), SHE_SAID_SO);
        assertEquals(List.of(), exported());
        contacts().change(her, new ContactWishes(noCalls().telephone(), new ContactWishes.Ways(Optional.of(Wish.NO),
                Optional.of(Wish.YES), Optional.empty(), Optional.empty()), noCalls().saying(), Hours.ANY,
                Optional.empty(), noCalls().language()), SHE_SAID_SO);
        assertEquals(List.of(her), exported(), "she may be sent texts");
    }

    private List<ParticipantId> exported() {
        return house.open().gate().look(Permission.SEE_CALLS, work -> NumberExport.rows(work).visible(work).stream()
                .map(NumberExport.Row::her).toList());
    }

    @Test
    void aCallIsDueOnItsDayUntilTheNextCall() {
        var her = agreed();
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        contacts().log(her, new NewCall(CallOutcome.NOT_REACHED, CallBack.IN_THREE_DAYS));
        house.clock().move(Duration.ofDays(4));
        assertEquals(List.of(), due(), "Saturday became Monday");
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(Advice.Verdict.NOW), verdicts());
        house.clock().move(Duration.ofHours(5));
        assertEquals(List.of(Advice.Verdict.NOT_TODAY), verdicts());
        house.clock().move(Duration.ofHours(16));
        assertEquals(List.of(Advice.Verdict.LATER_TODAY), verdicts());
        house.clock().move(Duration.ofHours(3));
        contacts().log(her, new NewCall(CallOutcome.REACHED, CallBack.NEVER));
        assertEquals(List.of(), due());
    }

    @Test
    void eachChangeIsKeptWithItsDay() {
        var her = agreed();
        contacts().change(her, onWeekdays(), SHE_SAID_SO);
        house.clock().move(Duration.ofDays(1));
        contacts().change(her, noCalls(), SHE_SAID_SO);
        assertEquals(List.of("2026-11-25 yes", "2026-11-26 no"), house.open().vault().look(tx -> tx.handle()
                .createQuery("select on_day || ' ' || calls from contact_wish order by number").mapTo(String.class)
                .list()));
    }

    private Contacts contacts() {
        return house.open().contacts();
    }

    private ParticipantId agreed() {
        return someone().answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open()).id();
    }

    private void answer(ParticipantId her, Answer answer) {
        house.open().participants().answer(her, Purpose.SAFE_CONTACT, answer, new ConsentWording(1, "en"));
    }

    private Reach reach(ParticipantId her) {
        return house.open().participants().open(her).reach();
    }

    private List<DueCall> due() {
        return house.open().gate().look(Permission.SEE_CALLS, contacts()::due);
    }

    private List<Advice.Verdict> verdicts() {
        return due().stream().map(DueCall::advice).map(Advice::verdict).toList();
    }
}
