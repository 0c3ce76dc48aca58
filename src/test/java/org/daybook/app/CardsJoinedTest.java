package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.base.Refusal;
import org.daybook.childcare.ChildForm;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.contact.ContactWishes;
import org.daybook.contact.Contacts;
import org.daybook.contact.Reachability;
import org.daybook.contact.Wish;
import org.daybook.participants.Participant;
import org.daybook.participants.PersonRow;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.SessionId;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two cards of one woman: joined without losing a row, and parted again row by row.
class CardsJoinedTest {
    /// The tables that every passage writes, and the record of the join itself.
    private static final List<String> OTHER = List.of("audit", "journal", "journal_context", "card_merge",
            "merge_moved", "review", "flyway_schema_history", "store_info", "secret");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void everyRowIsKeptAndPartingPutsEachBack() {
        var kept = lived("Олена", Answer.GIVEN);
        var folded = lived("Olena", Answer.REFUSED);
        house.open().participants().keptAway().keep(folded.id(), colleague(), KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        var before = rows();
        var joined = house.open().cardsJoined().join(kept.id(), folded.id());
        var between = rows();
        assertNotEquals(before, between);
        before.forEach((table, rows) -> assertEquals(rows.size() + (table.equals("kept_away") ? 1 : 0),
                between.getOrDefault(table, List.of()).size(), table));
        house.reopen();
        house.open().cardsJoined().part(kept.id(), joined.id());
        var after = rows();
        // A mark that hides a woman from somebody applies after a restore, too; it is never taken back.
        assertTrue(after.getOrDefault("mark", List.of()).containsAll(before.getOrDefault("mark", List.of())));
        before.remove("mark");
        after.remove("mark");
        assertEquals(before, after);
        assertEquals(List.of(), house.open().vault().verify());
    }

    /// A new table with rows about her that is not named here or by its room would be lost.
    @Test
    void everyTableWithRowsOfHersIsMovedOrStaysForAReason() {
        var stays = List.of("name_key", "membership");
        var tables = house.open().gate().look(Permission.LIST_PEOPLE, work -> work.tx().handle().createQuery("""
                select m.name
                  from sqlite_master m
                  join pragma_table_info(m.name) c
                 where m.type = 'table' and c.name = 'participant'""").mapTo(String.class).list());
        var moved = house.open().personalData().movable().stream().map(room -> room.rows()).toList();
        assertEquals(List.of(), tables.stream().filter(table -> !moved.contains(table) && !stays.contains(table))
                .toList());
    }

    @Test
    void theFoldedCardFindsHerAndNobodyIsCountedTwice() {
        var kept = lived("Олена", Answer.GIVEN);
        var folded = lived("Olena", Answer.REFUSED);
        var people = house.open().participants();
        house.open().cardsJoined().join(kept.id(), folded.id());
        assertEquals(List.of(kept.card()),
                people.finder().find(folded.card().toString()).stream().map(row -> row.card())
                        .toList());
        assertEquals(1, people.newest().size());
        assertEquals(1, people.count());
        assertEquals(1, house.open().paths().enrolled(Path.CIVIC_INCLUSION).size());
        assertEquals(Map.of(Path.CIVIC_INCLUSION, 1, Path.PRACTICAL_SKILLS, 1), house.open().paths().peopleByPath());
        assertEquals(List.of(1L, 3L, 2L), numbers("""
                select count(*) from v_participant
                union all
                select count(*) from v_attendance
                union all
                select count(*) from v_enrolment"""));
        assertEquals(Answer.REFUSED, people.open(kept.id()).consents().stream()
                .filter(state -> state.purpose() == Purpose.STATISTICS).findFirst().orElseThrow().answer());
    }

    @Test
    void aColleagueWhoIsKeptAwayFromOneCardIsKeptAwayFromBoth() {
        var kept = lived("Олена", Answer.GIVEN);
        var folded = lived("Olena", Answer.REFUSED);
        house.open().participants().keptAway().keep(folded.id(), colleague(), KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        house.open().cardsJoined().join(kept.id(), folded.id());
        house.as("lu", "seven otters under bridges", day -> assertEquals("staff.refusal.kept-away",
                assertThrows(Refusal.class, () -> day.participants().open(kept.id())).key()));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var one = someone().called("A").welcomedIn(house.open());
        var two = someone().called("B").welcomedIn(house.open());
        var three = someone().called("C").welcomedIn(house.open());
        var cards = house.open().cardsJoined();
        refused("participants.refusal.own-card", () -> cards.join(one.id(), one.id()));
        var joined = cards.join(one.id(), two.id());
        refused("participants.refusal.joined-already", () -> cards.join(three.id(), two.id()));
        cards.join(three.id(), one.id());
        assertEquals(three.id(), house.open().participants().finder().find(two.card().toString()).getFirst().id());
        cards.part(three.id(), cards.of(three.id()).getFirst().id());
        cards.part(one.id(), joined.id());
        refused("participants.refusal.not-joined", () -> cards.part(one.id(), joined.id()));
    }

    /// A card joined to one that is itself joined to a third is as much hers.
    @Test
    void whatProtectsHerHoldsAlsoOnACardThatWasJoinedTwiceOver() {
        var girl = someone().called("Vera").born(2011, 3).welcomedIn(house.open());
        var middle = someone().called("Вера").welcomedIn(house.open());
        var kept = someone().called("Wera").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        var apart = house.open().participants().keptApart();
        apart.keep(other.id(), girl.card().toString());
        var cards = house.open().cardsJoined();
        var first = cards.join(middle.id(), girl.id());
        assertTrue(house.open().ledger().girl(middle.id()).isPresent());
        assertEquals(List.of(middle.id()), apart.of(other.id()).stream().map(PersonRow::id).toList());
        var second = cards.join(kept.id(), middle.id());
        assertTrue(house.open().ledger().girl(kept.id()).isPresent(), "she is as old as on each of her cards");
        assertEquals(List.of(kept.id()), apart.of(other.id()).stream().map(PersonRow::id).toList());
        assertEquals(List.of(other.id()), apart.of(kept.id()).stream().map(PersonRow::id).toList());
        cards.part(kept.id(), second.id());
        assertTrue(house.open().ledger().girl(kept.id()).isEmpty());
        assertTrue(house.open().ledger().girl(middle.id()).isPresent());
        assertEquals(List.of(middle.id()), apart.of(other.id()).stream().map(PersonRow::id).toList());
        cards.part(middle.id(), first.id());
        assertTrue(house.open().ledger().girl(middle.id()).isEmpty());
        assertEquals(List.of(girl.id()), apart.of(other.id()).stream().map(PersonRow::id).toList());
    }

    /// The person who answered may have been the woman of the other card: parting never turns a no that was said since into a
    /// yes.
    @Test
    void aNoThatWasSaidWhileTheCardsWereOneHoldsForBoth() {
        var kept = someone().called("Vera").answering(Purpose.STATISTICS, Answer.GIVEN)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open());
        var folded = someone().called("Вера").answering(Purpose.STATISTICS, Answer.GIVEN)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).answering(Purpose.CHILDREN, Answer.GIVEN)
                .welcomedIn(house.open());
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        house.open().ledger().withdraw(kept.id(), Purpose.SAFE_CONTACT, Optional.empty());
        cards.part(kept.id(), joined.id());
        for (var her : List.of(kept, folded)) {
            assertEquals(Answer.GIVEN, answer(her, Purpose.STATISTICS));
            assertEquals(Answer.REFUSED, answer(her, Purpose.SAFE_CONTACT));
        }
        assertEquals(Answer.GIVEN, answer(folded, Purpose.CHILDREN));
        refused("consents.refusal.undo-over",
                () -> house.open().ledger().undo(folded.id(), Purpose.SAFE_CONTACT, Optional.empty()));
        house.open().participants().answer(folded.id(), Purpose.SAFE_CONTACT, Answer.GIVEN,
                new ConsentWording(ConsentWording.CURRENT, "en"));
        assertEquals(Answer.GIVEN, answer(folded, Purpose.SAFE_CONTACT), "she is asked, and says so herself");
    }

    /// The yes may have come from the other of the two: it does not apply to this one, who had said no.
    @Test
    void aNoFromBeforeIsANoAgainThoughAYesCameAfterIt() {
        var wording = new ConsentWording(ConsentWording.CURRENT, "en");
        var kept = someone().called("Vera").answering(Purpose.STATISTICS, Answer.REFUSED)
                .answering(Purpose.CHILDREN, Answer.REFUSED).answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                .welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var contacts = house.open().contacts();
        contacts.change(kept.id(), reachedBy("091 1", Wish.NO), Contacts.Source.SHE_SAID_SO);
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        house.open().participants().answer(kept.id(), Purpose.STATISTICS, Answer.GIVEN, wording);
        contacts.change(kept.id(), reachedBy("091 1", Wish.YES), Contacts.Source.SHE_SAID_SO);
        assertEquals(Reachability.CALL, house.open().participants().reach(kept.id()).standing());
        cards.part(kept.id(), joined.id());
        assertEquals(Answer.REFUSED, answer(kept, Purpose.STATISTICS));
        assertEquals(Answer.REFUSED, answer(kept, Purpose.CHILDREN));
        assertEquals(Answer.GIVEN, answer(kept, Purpose.SAFE_CONTACT));
        assertEquals(Reachability.NO_CALLS, house.open().participants().reach(kept.id()).standing());
        refused("consents.refusal.undo-over",
                () -> house.open().ledger().undo(kept.id(), Purpose.STATISTICS, Optional.empty()));
        house.open().participants().answer(kept.id(), Purpose.STATISTICS, Answer.GIVEN, wording);
        assertEquals(Answer.GIVEN, answer(kept, Purpose.STATISTICS), "she is asked, and says so herself");
    }

    /// Nor if it was withdrawn in between and applies again. What she herself had said before stays.
    @Test
    void aNoFromBeforeIsANoAgainThoughTheYesAfterItCountsAgain() {
        var wording = new ConsentWording(ConsentWording.CURRENT, "en");
        var kept = someone().called("Vera").answering(Purpose.STATISTICS, Answer.REFUSED)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var ledger = house.open().ledger();
        ledger.withdraw(kept.id(), Purpose.SAFE_CONTACT, Optional.empty());
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        ledger.undo(kept.id(), Purpose.SAFE_CONTACT, Optional.empty());
        house.open().participants().answer(kept.id(), Purpose.STATISTICS, Answer.GIVEN, wording);
        ledger.withdraw(kept.id(), Purpose.STATISTICS, Optional.empty());
        ledger.undo(kept.id(), Purpose.STATISTICS, Optional.empty());
        cards.part(kept.id(), joined.id());
        assertEquals(Answer.REFUSED, answer(kept, Purpose.STATISTICS));
        assertEquals(Answer.GIVEN, answer(kept, Purpose.SAFE_CONTACT));
    }

    /// An older backup has each of her cards as a separate woman.
    @Test
    void aNoThatHoldsForBothIsMarkedOnEachCardOfTheOther() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var hers = someone().called("Wera").answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house.open());
        var cards = house.open().cardsJoined();
        cards.join(folded.id(), hers.id());
        var joined = cards.join(kept.id(), folded.id());
        house.open().participants().answer(kept.id(), Purpose.STATISTICS, Answer.REFUSED,
                new ConsentWording(ConsentWording.CURRENT, "en"));
        changed("delete from mark");
        cards.part(kept.id(), joined.id());
        assertEquals(Answer.REFUSED, answer(folded, Purpose.STATISTICS));
        assertEquals(List.of(1L, 1L), numbers("select count(*) from mark group by subject"));
    }

    /// Also if a yes came after it, for no and yes may each be of either; not if it was undone.
    @Test
    void aNoHoldsForBothCardsThoughAYesCameAfterIt() {
        var wording = new ConsentWording(ConsentWording.CURRENT, "en");
        var kept = someone().called("Vera").answering(Purpose.STATISTICS, Answer.GIVEN)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open());
        var folded = someone().called("Вера").answering(Purpose.STATISTICS, Answer.GIVEN)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open());
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        house.open().ledger().withdraw(kept.id(), Purpose.SAFE_CONTACT, Optional.empty());
        house.open().participants().answer(kept.id(), Purpose.SAFE_CONTACT, Answer.GIVEN, wording);
        house.open().ledger().withdraw(kept.id(), Purpose.STATISTICS, Optional.empty());
        house.open().ledger().undo(kept.id(), Purpose.STATISTICS, Optional.empty());
        cards.part(kept.id(), joined.id());
        assertEquals(Answer.REFUSED, answer(kept, Purpose.SAFE_CONTACT));
        assertEquals(Answer.REFUSED, answer(folded, Purpose.SAFE_CONTACT));
        assertEquals(Answer.GIVEN, answer(kept, Purpose.STATISTICS));
        assertEquals(Answer.GIVEN, answer(folded, Purpose.STATISTICS));
    }

    /// If "do not call" is heard from either woman, neither of the two is called.
    @Test
    void aWishNotToBeCalledHoldsForBoth() {
        var kept = someone().called("Vera").answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open());
        var folded = someone().called("Вера").answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open());
        var contacts = house.open().contacts();
        contacts.change(kept.id(), reachedBy("091 1", Wish.YES), Contacts.Source.SHE_SAID_SO);
        contacts.change(folded.id(), reachedBy("091 2", Wish.YES), Contacts.Source.SHE_SAID_SO);
        house.clock().move(Duration.ofDays(1));
        var cards = house.open().cardsJoined();
        cards.part(kept.id(), cards.join(kept.id(), folded.id()).id());
        assertEquals(Reachability.CALL, house.open().participants().reach(folded.id()).standing());
        var joined = cards.join(kept.id(), folded.id());
        contacts.change(kept.id(), reachedBy("091 1", Wish.NO), Contacts.Source.SHE_SAID_SO);
        contacts.change(kept.id(), reachedBy("091 1", Wish.YES), Contacts.Source.SHE_SAID_SO);
        cards.part(kept.id(), joined.id());
        assertEquals(Reachability.NO_CALLS, house.open().participants().reach(kept.id()).standing());
        var hers = house.open().participants().reach(folded.id());
        assertEquals(Reachability.NO_CALLS, hers.standing());
        assertEquals(Optional.of("091 2"), hers.wishes().telephone());
        assertEquals(Optional.empty(), hers.confirmedOn(), "she is asked again");
    }

    private static ContactWishes reachedBy(String number, Wish calls) {
        return new ContactWishes(Optional.of(number),
                new ContactWishes.Ways(Optional.of(calls), Optional.empty(), Optional.empty(), Optional.empty()),
                ContactWishes.NOTHING.saying(), ContactWishes.NOTHING.hours(), Optional.empty(),
                ContactWishes.NOTHING.language());
    }

    /// Nor does it show her to somebody whom she refused, or seat her next to somebody whom she must not meet.
    @Test
    void whatProtectsHerSinceTheCardsWereOneHoldsForBoth() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        var people = house.open().participants();
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        people.keptApart().keep(kept.id(), other.card().toString());
        people.keptAway().keep(kept.id(), colleague(), KeptAway.Because.REFUSED, KeptAway.SaidBy.SHE);
        cards.part(kept.id(), joined.id());
        for (var her : List.of(kept, folded)) {
            assertEquals(List.of(other.id()), people.keptApart().of(her.id()).stream().map(PersonRow::id).toList());
            assertEquals(List.of("LU"), people.keptAway().of(her.id()).stream().map(KeptAway.Kept::initials).toList());
        }
        people.keptApart().letMeet(folded.id(), other.id());
        assertEquals(List.of(other.id()), people.keptApart().of(kept.id()).stream().map(PersonRow::id).toList());
    }

    /// If a colleague regains access to a card that represents two, it may have been about the woman of the other card.
    @Test
    void whoWasLetInToTwoIsKeptAwayFromEachAgain() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var away = house.open().participants().keptAway();
        var others = colleague();
        var hers = house.open().team().add(new NewMember("mo", "MO", Preset.CASEWORKER.roles()),
                "eight herons over water".toCharArray()).id();
        away.keep(kept.id(), hers, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        away.keep(folded.id(), others, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        house.clock().move(Duration.ofDays(1));
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        away.letIn(kept.id(), hers);
        away.letIn(kept.id(), others);
        assertEquals(List.of(), away.of(kept.id()));
        cards.part(kept.id(), joined.id());
        assertEquals(List.of("MO"), away.of(kept.id()).stream().map(KeptAway.Kept::initials).toList());
        assertEquals(List.of("LU"), away.of(folded.id()).stream().map(KeptAway.Kept::initials).toList());
        away.letIn(kept.id(), hers);
        var again = cards.join(kept.id(), folded.id());
        cards.part(kept.id(), again.id());
        assertEquals(List.of(), away.of(kept.id()), "what she said herself, of one card, stands");
    }

    /// If a colleague was barred for another reason in between, and then let in, the original bar on the remaining card applies
    /// again.
    @Test
    void whoWasKeptAwayForAnotherReasonAndThenLetInIsKeptAwayAgain() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var away = house.open().participants().keptAway();
        var colleague = colleague();
        away.keep(kept.id(), colleague, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        var before = away.of(kept.id());
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        house.clock().move(Duration.ofDays(1));
        away.keep(kept.id(), colleague, KeptAway.Because.OTHER, KeptAway.SaidBy.COLLEAGUE);
        away.letIn(kept.id(), colleague);
        cards.part(kept.id(), joined.id());
        assertEquals(before, away.of(kept.id()));
        assertEquals(List.of(), away.of(folded.id()));
    }

    /// Also on the day of the joining: what was said before it came from the woman of that card.
    @Test
    void whatWasSaidInTheMorningBeforeStaysWithItsOwnCard() {
        var kept = someone().called("Vera").answering(Purpose.STATISTICS, Answer.GIVEN)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open());
        var folded = someone().called("Вера").answering(Purpose.STATISTICS, Answer.GIVEN)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        var people = house.open().participants();
        var contacts = house.open().contacts();
        var hers = colleague();
        house.open().ledger().withdraw(kept.id(), Purpose.STATISTICS, Optional.empty());
        contacts.change(folded.id(), reachedBy("091 2", Wish.YES), Contacts.Source.SHE_SAID_SO);
        contacts.change(kept.id(), reachedBy("091 1", Wish.NO), Contacts.Source.SHE_SAID_SO);
        people.keptApart().keep(kept.id(), other.card().toString());
        people.keptAway().keep(kept.id(), hers, KeptAway.Because.REFUSED, KeptAway.SaidBy.SHE);
        var cards = house.open().cardsJoined();
        cards.part(kept.id(), cards.join(kept.id(), folded.id()).id());
        assertEquals(Answer.REFUSED, answer(kept, Purpose.STATISTICS));
        assertEquals(Answer.GIVEN, answer(folded, Purpose.STATISTICS));
        assertEquals(Reachability.CALL, people.reach(folded.id()).standing());
        assertEquals(List.of(), people.keptApart().of(folded.id()));
        assertEquals(List.of(), people.keptAway().of(folded.id()));
        assertEquals(List.of("LU"), people.keptAway().of(kept.id()).stream().map(KeptAway.Kept::initials).toList());
        var joined = cards.join(kept.id(), folded.id());
        people.keptApart().keep(kept.id(), other.card().toString());
        people.keptAway().keep(kept.id(), hers, KeptAway.Because.REFUSED, KeptAway.SaidBy.SHE);
        cards.part(kept.id(), joined.id());
        assertEquals(List.of(other.id()), people.keptApart().of(folded.id()).stream().map(PersonRow::id).toList(),
                "said again, perhaps by the other of the two");
        assertEquals(List.of("LU"), people.keptAway().of(folded.id()).stream().map(KeptAway.Kept::initials).toList());
    }

    /// If the audit trail of that time was deleted, only the day is left: entries of the day itself protect both.
    @Test
    void whatTheTrailNoLongerTellsGoesByTheDay() {
        var kept = someone().called("Vera").answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house.open());
        var folded = someone().called("Вера").answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house.open());
        var away = house.open().participants().keptAway();
        var hers = colleague();
        away.keep(kept.id(), hers, KeptAway.Because.REFUSED, KeptAway.SaidBy.SHE);
        house.open().ledger().withdraw(kept.id(), Purpose.STATISTICS, Optional.empty());
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        away.letIn(kept.id(), hers);
        changed("delete from journal where tab in ('card_merge', 'consent_event')");
        cards.part(kept.id(), joined.id());
        assertEquals(Answer.REFUSED, answer(folded, Purpose.STATISTICS));
        assertEquals(List.of("LU"), away.of(kept.id()).stream().map(KeptAway.Kept::initials).toList());
    }

    /// If the audit trail no longer has the joining, everything it still has came later.
    @Test
    void whatTheTrailStillTellsWasSaidSinceAJoiningThatItNoLongerTells() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        var apart = house.open().participants().keptApart();
        apart.keep(kept.id(), other.card().toString());
        house.clock().move(Duration.ofDays(1));
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        house.clock().move(Duration.ofDays(3 * 365));
        apart.keep(kept.id(), other.card().toString());
        house.useForDays(7);
        house.open().trail().purge(LocalDate.of(2026, 12, 1));
        house.open().cardsJoined().part(kept.id(), joined.id());
        assertEquals(List.of(other.id()),
                house.open().participants().keptApart().of(folded.id()).stream().map(PersonRow::id).toList());
    }

    private Answer answer(Participant her, Purpose purpose) {
        return house.open().participants().open(her.id()).consents().stream()
                .filter(state -> state.purpose() == purpose).findFirst().orElseThrow().answer();
    }

    /// A colleague who had the other card open before it was joined must not write to it behind the card that represents both.
    @Test
    void whatIsSaidOnAPageOfTheOtherCardIsNotLostBehindIt() {
        var kept = someone().called("Vera").answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house.open());
        var folded = someone().called("Вера").answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house.open());
        house.open().cardsJoined().join(kept.id(), folded.id());
        var people = house.open().participants();
        refused("staff.refusal.joined-card", () -> people.answer(folded.id(), Purpose.STATISTICS, Answer.REFUSED,
                new ConsentWording(ConsentWording.CURRENT, "en")));
        assertEquals(kept.id(), people.open(folded.id()).her().id(), "a page that was left leads to her");
        refused("staff.refusal.joined-card", () -> house.open().paths()
                .enrol(new NewEnrolment(folded.id(), Path.CIVIC_INCLUSION, Optional.empty())));
    }

    /// Her cards are parted in the order in which they were joined, starting with the last.
    @Test
    void aCardThatStandsBehindAnotherPartsFromNobody() {
        var one = someone().called("A").welcomedIn(house.open());
        var two = someone().called("B").welcomedIn(house.open());
        var three = someone().called("C").welcomedIn(house.open());
        house.open().paths().enrol(new NewEnrolment(one.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        var cards = house.open().cardsJoined();
        var first = cards.join(two.id(), one.id());
        var second = cards.join(three.id(), two.id());
        refused("staff.refusal.joined-card", () -> cards.part(two.id(), first.id()));
        cards.part(three.id(), second.id());
        cards.part(two.id(), first.id());
        assertEquals(1, house.open().paths().of(one.id()).size());
    }

    /// As an earlier version left it, until the script that comes with this one has run.
    @Test
    void cardsThatWereJoinedTwiceOverBeforeLeadToTheOneThatStands() throws IOException {
        var girl = someone().called("Vera").born(2011, 3).welcomedIn(house.open());
        var middle = someone().called("Вера").welcomedIn(house.open());
        var kept = someone().called("Wera").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        var apart = house.open().participants().keptApart();
        apart.keep(other.id(), girl.card().toString());
        var cards = house.open().cardsJoined();
        var first = cards.join(middle.id(), girl.id());
        var second = cards.join(kept.id(), middle.id());
        changed("update participant set merged_into = '" + middle.id().value() + "' where id = '" + girl.id().value()
                + "'");
        assertTrue(house.open().ledger().girl(kept.id()).isEmpty());
        changed(script("/db/V211__participants.sql").split(";", 2)[0]);
        assertTrue(house.open().ledger().girl(kept.id()).isPresent());
        assertEquals(List.of(other.id()), apart.of(kept.id()).stream().map(PersonRow::id).toList());
        assertEquals(List.of(kept.id()), apart.of(other.id()).stream().map(PersonRow::id).toList());
        cards.part(kept.id(), second.id());
        cards.part(middle.id(), first.id());
        assertEquals(List.of(girl.id()), apart.of(other.id()).stream().map(PersonRow::id).toList());
    }

    private void changed(String sql) {
        house.open().gate().act(Permission.MERGE_CARDS, work -> work.tx().handle().execute(sql));
    }

    private static String script(String name) throws IOException {
        try (var in = CardsJoinedTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Something said on a card that represents two does not apply to the woman of the other card, if they were two.
    @Test
    void whomAWrongCardMayMeetTheOtherStillMustNot() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var further = someone().called("Wera").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        var others = someone().called("Зина").welcomedIn(house.open());
        var apart = house.open().participants().keptApart();
        apart.keep(folded.id(), other.card().toString());
        apart.keep(kept.id(), other.card().toString());
        var before = apart.of(folded.id());
        var cards = house.open().cardsJoined();
        var hers = cards.join(kept.id(), folded.id());
        var theirs = cards.join(others.id(), other.id());
        var top = cards.join(further.id(), kept.id());
        assertEquals(List.of(others.id()), apart.of(further.id()).stream().map(PersonRow::id).toList());
        var met = apart.letMeet(further.id(), others.id());
        assertEquals(List.of(), met.all());
        assertEquals(List.of(), apart.of(others.id()));
        house.open().paths().enrol(new NewEnrolment(others.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        house.open().paths().enrol(new NewEnrolment(further.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        assertEquals(List.of(others.id()), apart.takeBack(further.id(), met).stream().map(PersonRow::id).toList());
        apart.letMeet(others.id(), further.id());
        assertEquals(List.of(), apart.of(further.id()));
        cards.part(further.id(), top.id());
        assertEquals(List.of(others.id()), apart.of(kept.id()).stream().map(PersonRow::id).toList());
        apart.letMeet(kept.id(), others.id());
        assertEquals(List.of(), apart.of(kept.id()));
        cards.part(kept.id(), hers.id());
        assertEquals(List.of(others.id()), apart.of(folded.id()).stream().map(PersonRow::id).toList());
        cards.part(others.id(), theirs.id());
        assertEquals(before, apart.of(folded.id()));
        assertEquals(List.of(), house.open().vault().verify());
    }

    /// Nor to the woman of the remaining card, about whom it was said before.
    @Test
    void whomAWrongCardMayMeetTheCardThatStoodMustNotEither() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var further = someone().called("Wera").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        var apart = house.open().participants().keptApart();
        apart.keep(kept.id(), other.card().toString());
        house.clock().move(Duration.ofDays(1));
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        cards.join(kept.id(), further.id());
        apart.letMeet(kept.id(), other.id());
        assertEquals(List.of(), apart.of(kept.id()));
        cards.part(kept.id(), joined.id());
        assertEquals(List.of(other.id()), apart.of(kept.id()).stream().map(PersonRow::id).toList());
        assertEquals(List.of(), apart.of(folded.id()));
        cards.part(kept.id(), cards.of(kept.id()).getFirst().id());
        apart.letMeet(kept.id(), other.id());
        assertEquals(List.of(), apart.of(kept.id()));
        assertEquals(List.of(0L), numbers("select count(*) from must_not_meet"));
    }

    /// A restriction that was only suspended is suspended again by Undo, and applies once the cards are parted.
    @Test
    void undoOfKeepingApartLosesNothingThatWaits() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        var apart = house.open().participants().keptApart();
        apart.keep(kept.id(), other.card().toString());
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        apart.letMeet(kept.id(), other.id());
        var again = apart.keep(kept.id(), other.card().toString());
        assertEquals(List.of(), apart.takeBack(kept.id(), again));
        cards.part(kept.id(), joined.id());
        assertEquals(List.of(other.id()), apart.of(kept.id()).stream().map(PersonRow::id).toList());
    }

    /// Once they are parted, nothing waits any more: restrictions suspended for both apply, and no Undo suspends them.
    @Test
    void undoOfKeepingApartSetsNothingAsideOnceTheCardsAreParted() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        var apart = house.open().participants().keptApart();
        apart.keep(kept.id(), other.card().toString());
        var cards = house.open().cardsJoined();
        var joined = cards.join(kept.id(), folded.id());
        apart.letMeet(kept.id(), other.id());
        var again = apart.keep(kept.id(), other.card().toString());
        cards.part(kept.id(), joined.id());
        refused("participants.refusal.conflict-changed", () -> apart.takeBack(kept.id(), again));
        assertEquals(List.of(other.id()), apart.of(kept.id()).stream().map(PersonRow::id).toList());
    }

    /// A later restriction on whom she must not meet applies to the other card, also if it was suspended for that card before.
    @Test
    void whomTheOtherCardMayMeetByAnEarlierWordItMustNotByALaterOne() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        var others = someone().called("Зина").welcomedIn(house.open());
        var apart = house.open().participants().keptApart();
        apart.keep(folded.id(), others.card().toString());
        var cards = house.open().cardsJoined();
        cards.join(others.id(), other.id());
        apart.letMeet(folded.id(), others.id());
        var joined = cards.join(kept.id(), folded.id());
        apart.keep(kept.id(), others.card().toString());
        cards.part(kept.id(), joined.id());
        assertEquals(List.of(others.id()), apart.of(folded.id()).stream().map(PersonRow::id).toList());
    }

    @Test
    void twoCardsThatWereKeptApartAreOneWomanWhoMayMeetHerself() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var apart = house.open().participants().keptApart();
        apart.keep(kept.id(), folded.card().toString());
        house.open().cardsJoined().join(kept.id(), folded.id());
        assertEquals(List.of(), apart.of(kept.id()));
        house.open().paths().enrol(new NewEnrolment(kept.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        house.open().sessions().tick(session(Path.CIVIC_INCLUSION), kept.id());
    }

    @Test
    void forgettingHerForgetsBothCards() {
        var kept = lived("Олена", Answer.GIVEN);
        var folded = lived("Olena", Answer.REFUSED);
        someone().called("Maria").welcomedIn(house.open());
        house.open().participants().keptApart().keep(folded.id(), house.open().participants().newest().getFirst().card()
                .toString());
        house.open().participants().lookAlikes().knownApart(folded.id(),
                java.util.Set.of(house.open().participants().newest().getFirst().id()));
        house.open().cardsJoined().join(kept.id(), folded.id());
        Agreed.erase(house.open(), kept.id());
        var left = new TreeMap<>(rows());
        assertTrue(String.valueOf(left.remove("mark")).contains(folded.id().value().toString()),
                "so that no older backup brings that card back");
        assertFalse(left.toString().contains(folded.id().value().toString()));
        assertEquals(1, house.open().participants().count());
        assertTrue(house.open().vault().look(tx -> tx.handle()
                .createQuery("select subjects from audit where act = 'erase-record'").mapTo(String.class).one())
                .contains(folded.id().value().toString()), "both stand in the trail");
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void twoWhoMustNotMeetAreNotSeatedTogetherAndNobodyReadsWhy() {
        var her = someone().called("Vera").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        var paths = house.open().paths();
        house.open().participants().keptApart().keep(her.id(), other.card().toString());
        paths.enrol(new NewEnrolment(other.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        refused("participants.refusal.schedule-conflict",
                () -> paths.enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty())));
        refused("participants.refusal.schedule-conflict",
                () -> paths.enrol(her.card().toString(), Path.CIVIC_INCLUSION));
        var session = session(Path.CIVIC_INCLUSION);
        refused("participants.refusal.schedule-conflict",
                () -> house.open().sessions().walkIn(session, her.card()));
        var elsewhere = session(Path.PRACTICAL_SKILLS);
        house.open().sessions().walkIn(elsewhere, other.card());
        refused("participants.refusal.schedule-conflict",
                () -> house.open().sessions().walkIn(elsewhere, her.card()));
        house.open().participants().keptApart().letMeet(other.id(), her.id());
        house.open().sessions().walkIn(session, her.card());
    }

    @Test
    void whoMustNotMeetAJoinedCardMustNotMeetHer() {
        var kept = someone().called("Vera").welcomedIn(house.open());
        var folded = someone().called("Вера").welcomedIn(house.open());
        var other = someone().called("Zina").welcomedIn(house.open());
        house.open().participants().keptApart().keep(other.id(), folded.card().toString());
        house.open().cardsJoined().join(kept.id(), folded.id());
        house.open().paths().enrol(new NewEnrolment(other.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        refused("participants.refusal.schedule-conflict", () -> house.open().paths()
                .enrol(new NewEnrolment(kept.id(), Path.CIVIC_INCLUSION, Optional.empty())));
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }

    /// Both came to the first session she was part of, so one mark must stay where it is.
    private Participant lived(String name, Answer statistics) {
        var open = house.open();
        house.clock().move(Duration.ofMinutes(1));
        var her = someone().called(name).born(1994, 7).answering(Purpose.STATISTICS, statistics).welcomedIn(open);
        open.paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        if (statistics == Answer.REFUSED) {
            open.paths().enrol(new NewEnrolment(her.id(), Path.PRACTICAL_SKILLS, Optional.empty()));
        }
        var common = open.calendar().choices().usual().stream().map(session -> session.id()).findFirst()
                .orElseGet(() -> session(Path.CIVIC_INCLUSION));
        open.sessions().tick(common, her.id());
        open.sessions().walkIn(session(Path.PSYCHOSOCIAL_SUPPORT), her.card());
        open.participants().answer(her.id(), Purpose.CHILDREN, Answer.GIVEN,
                new ConsentWording(ConsentWording.CURRENT, "en"));
        open.childcare().places(9);
        open.childcare().desk().signIn(open.childcare().children().add(her.id(), new ChildForm("Kiwi", Optional.empty(),
                ChildForm.Health.NOTHING, ChildForm.Collecting.HERSELF)).id());
        return her;
    }

    private SessionId session(Path path) {
        return house.open().calendar()
                .plan(new NewSession(
                        Optional.of(
                                house.open().gate().look(Permission.LIST_PEOPLE, org.daybook.staff.UnitOfWork::today)),
                        Optional.of(LocalTime.of(10, 0)), 90, Optional.of(path), "T" + path.ordinal(), "R"))
                .id();
    }

    private org.daybook.staff.StaffId colleague() {
        return house.open().team().add(new NewMember("lu", "LU", Preset.CASEWORKER.roles()),
                "seven otters under bridges".toCharArray()).id();
    }

    private List<Long> numbers(String sql) {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                work -> work.tx().handle().createQuery(sql).mapTo(Long.class).list());
    }

    /// Returns every row of every table except those of the history.
    private Map<String, List<String>> rows() {
        return house.open().gate().look(Permission.LIST_PEOPLE, work -> {
            var handle = work.tx().handle();
            var all = new TreeMap<String, List<String>>();
            handle.createQuery("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
                    .mapTo(String.class).list().stream().filter(table -> !OTHER.contains(table))
                    .forEach(table -> all.put(table, handle.createQuery("select * from " + table).mapToMap().list()
                            .stream().map(row -> new TreeMap<>(row).toString()).sorted().toList()));
            return all;
        });
    }
}
