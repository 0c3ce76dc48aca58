package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentPage;
import org.daybook.consents.ConsentRenewal;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A girl answers with somebody or alone, her own no counts, and on the day she is 18 she is asked again.
class TurningEighteenTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Assent MOTHER = Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER,
            Assent.Own.YES);
    private static final Assent AGAINST_HER = Assent.together(Assent.Who.FOR_HER, Assent.Relation.GUARDIAN,
            Assent.Own.NO);
    private static final Assent ALONE = Assent
            .alone(new Assent.Alone(Assent.Why.OTHER, "Quasarine", Assent.DecidedBy.SUPERVISOR));
    private static final Sharing LAWYER = new Sharing("Legal Desk", Set.of(SharedData.CODE));

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void theStoreReckonsTheDayAsTheProgramDoes() {
        for (int month = 0; month <= 12; month++) {
            for (int year : List.of(2008, 2010)) {
                var birth = new Birth(year, month == 0 ? OptionalInt.empty() : OptionalInt.of(month));
                var day = ofAge(born(birth));
                assertEquals(birth.turns(18), day, birth.toString());
                assertEquals(18, birth.ageOn(day));
                assertEquals(17, birth.ageOn(day.minusDays(1)), birth.toString());
            }
        }
        assertEquals(LocalDate.of(2026, 3, 1), ofAge(born(new Birth(2008, OptionalInt.of(2)))), "February");
        assertEquals(LocalDate.of(2027, 1, 1), ofAge(born(new Birth(2008, OptionalInt.empty()))), "no month");
    }

    @Test
    void aStatedAgeIsCountedFromTheDayOnWhichSheSaidSo() {
        for (var said : List.of("2024-02-29", "2024-02-28", "2024-01-31", "2024-12-31", "2026-11-25")) {
            for (int years : List.of(3, 17)) {
                var on = LocalDate.parse(said);
                at(on);
                var her = house.open().participants().change(someone().welcomedIn(house.open()).id(), someone().form()
                        .telling(Membership.NOTHING.with(MembershipField.STATED_AGE,
                                Optional.of(new StatedAge(years, Optional.empty())))));
                var day = ofAge(her.id());
                var stated = new StatedAge(years, Optional.of(on));
                assertEquals(18, stated.ageOn(day), said + " " + years);
                assertEquals(17, stated.ageOn(day.minusDays(1)), said + " " + years);
            }
        }
    }

    private ParticipantId born(Birth birth) {
        var told = someone().form();
        return house.open().participants().change(someone().welcomedIn(house.open()).id(),
                new Welcome(told.preferredName(), told.language(), OptionalInt.of(birth.year()), birth.month(),
                        told.citizenship(), told.accessNeeds(), told.roomName(), told.pictureMark(), told.answers(),
                        told.wording(), told.ending()))
                .id();
    }

    private LocalDate ofAge(ParticipantId her) {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                work -> new ParticipantStore().ofAgeOn(work.tx(), her.value()).orElseThrow());
    }

    @Test
    void ofSomebodyGrownUpNothingIsAskedAndNothingIsKept() {
        var her = someone().born(1990, 5).answering(Purpose.MEMBERSHIP, Answer.GIVEN).welcomedIn(house.open(), MOTHER);
        var silent = someone().answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house.open(), MOTHER);
        for (var id : List.of(her.id(), silent.id())) {
            answer(id, Purpose.COMPANIES, Answer.GIVEN, Optional.empty());
            assertTrue(page(id).history().stream().allMatch(event -> event.heard().assent().isEmpty()));
            assertEquals(Optional.empty(), page(id).girl());
        }
        assertEquals(0, kept());
    }

    @Test
    void aGirlSaysYesOnlyWithANoteOfWhoAnsweredAndMaySayNoWithout() {
        var her = girl();
        assertEquals("consents.refusal.who-answers",
                refused(() -> answer(her, Purpose.COMPANIES, Answer.GIVEN, Optional.empty())));
        assertEquals("consents.refusal.who-answers", refused(() -> answer(her, Purpose.COMPANIES, Answer.GIVEN,
                Optional.of(Assent.together(Assent.Who.FOR_HER, Assent.Relation.FATHER, Assent.Own.TOO_YOUNG)))));
        answer(her, Purpose.COMPANIES, Answer.REFUSED, Optional.empty());
        answer(her, Purpose.FOLLOW_UP, Answer.LATER, Optional.empty());
        answer(her, Purpose.CASE_FILE, Answer.GIVEN, Optional.of(ALONE));
        assertEquals(Optional.of(ALONE), page(her).history().getFirst().heard().assent());
        answer(her, Purpose.QUESTIONNAIRES, Answer.GIVEN, Optional.of(MOTHER));
        house.reopen();
        assertEquals(Optional.of(MOTHER), page(her).history().getFirst().heard().assent());
    }

    @Test
    void aYesTakenBackByMistakeComesBackWithWhoAnswered() {
        var her = girl();
        answer(her, Purpose.CASE_FILE, Answer.GIVEN, Optional.of(MOTHER));
        answer(her, Purpose.QUESTIONNAIRES, Answer.GIVEN, Optional.of(ALONE));
        house.open().ledger().withdraw(her, Purpose.CASE_FILE, Optional.empty());
        house.open().ledger().undo(her, Purpose.CASE_FILE, Optional.empty());
        assertEquals(ConsentStatus.GIVEN, standing(her, Purpose.CASE_FILE));
        assertEquals(Optional.of(MOTHER), page(her).history().getFirst().heard().assent());
    }

    @Test
    void herOwnNoIsANoWhateverSomebodyElseSays() {
        var her = girl();
        answer(her, Purpose.CASE_FILE, Answer.GIVEN, Optional.of(AGAINST_HER));
        assertEquals(ConsentStatus.REFUSED, standing(her, Purpose.CASE_FILE));
        answer(her, Purpose.STATISTICS, Answer.GIVEN, Optional.of(MOTHER));
        answer(her, Purpose.STATISTICS, Answer.GIVEN, Optional.of(AGAINST_HER));
        assertEquals(ConsentStatus.WITHDRAWN, standing(her, Purpose.STATISTICS));
        assertEquals(Optional.of(AGAINST_HER), page(her).history().getFirst().heard().assent());
        var atTheDoor = someone().born(2012, 5).answering(Purpose.MEMBERSHIP, Answer.GIVEN)
                .welcomedIn(house.open(), AGAINST_HER);
        assertEquals(ConsentStatus.REFUSED, standing(atTheDoor.id(), Purpose.MEMBERSHIP));
        house.open().participants().intake().continueWelcome(house.open().participants().intake()
                .unfinished(atTheDoor.card()).orElseThrow().begun(),
                someone().born(2012, 5)
                        .answering(Purpose.MEMBERSHIP, Answer.GIVEN).form(),
                Heard.only(new ConsentWording(1, "en"))
                        .by(Optional.of(AGAINST_HER)));
        assertEquals(1, page(atTheDoor.id()).history().size(), "what was said again changes nothing");
    }

    @Test
    void whatIsCalledAwayFromHalfTypedKeepsEverythingButTheYes() {
        var form = someone().called("Ada").born(2010, 5).answering(Purpose.MEMBERSHIP, Answer.GIVEN)
                .answering(Purpose.STATISTICS, Answer.REFUSED).form();
        var heard = Heard.only(form.wording());
        var people = house.open().participants();
        assertEquals("consents.refusal.who-answers",
                refused(() -> people.intake().welcome(form, people.intake().proposeCard(), heard)));
        var her = people.intake().welcome(form.without(people.intake().problems(form, heard)),
                people.intake().proposeCard(), heard);
        assertEquals(Optional.of("Ada"), her.preferredName());
        assertEquals(ConsentStatus.NOT_ASKED, standing(her.id(), Purpose.MEMBERSHIP));
        assertEquals(ConsentStatus.REFUSED, standing(her.id(), Purpose.STATISTICS));
        assertEquals(List.of(), people.intake().problems(form, heard.by(Optional.of(MOTHER))));
    }

    /// Born in December 2008, she is 18 on 1 January 2027.
    @Test
    void whatWasSaidWithHerHoldsThroughTheThirtiethDayAndThenEnds() {
        var her = girl();
        for (var purpose : EnumSet.complementOf(EnumSet.of(Purpose.REFERRAL, Purpose.COMPANIES))) {
            answer(her, purpose, Answer.GIVEN, Optional.of(MOTHER));
        }
        answer(her, Purpose.COMPANIES, Answer.GIVEN, Optional.of(ALONE));
        refer(her, LocalDate.of(2027, 11, 25));
        at(LocalDate.of(2027, 1, 31));
        assertTrue(page(her).state(Purpose.CASE_FILE).holds());
        assertTrue(page(her).referral("legal desk").orElseThrow().holds());
        assertEquals("2027-01-31", until("statistics"), "lists and figures see the same day");
        at(LocalDate.of(2027, 2, 1));
        assertEquals(ConsentStatus.EXPIRED, standing(her, Purpose.CASE_FILE));
        assertEquals(ConsentStatus.EXPIRED, page(her).referral("legal desk").orElseThrow().standing());
        assertEquals(ConsentStatus.GIVEN, standing(her, Purpose.MEMBERSHIP), "her card rests on no yes");
        assertEquals(ConsentStatus.GIVEN, standing(her, Purpose.COMPANIES), "what she said herself is hers");
        answer(her, Purpose.CASE_FILE, Answer.GIVEN, Optional.empty());
        assertEquals(ConsentStatus.GIVEN, standing(her, Purpose.CASE_FILE));
        assertEquals(Optional.empty(), page(her).state(Purpose.CASE_FILE).newest().orElseThrow().renewal());
    }

    @Test
    void anEndThatComesBeforeStays() {
        var her = girl();
        refer(her, LocalDate.of(2026, 12, 20));
        at(LocalDate.of(2026, 12, 20));
        assertTrue(page(her).referral("legal desk").orElseThrow().holds());
        at(LocalDate.of(2026, 12, 21));
        assertEquals(ConsentStatus.EXPIRED, page(her).referral("legal desk").orElseThrow().standing());
        assertEquals(List.of(), listed(), "what ended by itself is not asked for again");
    }

    @Test
    void aYesOfWhichNobodyNotedWhoGaveItIsAskedAgainToo() {
        var her = someone().answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(house.open()).id();
        house.open().participants().change(her, someone().born(2008, 12).form());
        at(LocalDate.of(2027, 1, 2));
        assertEquals(List.of(her), listed());
        at(LocalDate.of(2027, 2, 1));
        assertEquals(ConsentStatus.EXPIRED, standing(her, Purpose.STATISTICS));
    }

    @Test
    void sheStandsOnTheListFromThirtyDaysBeforeUntilSheIsAsked() {
        var her = girl();
        answer(her, Purpose.STATISTICS, Answer.GIVEN, Optional.of(MOTHER));
        at(LocalDate.of(2026, 12, 1));
        assertEquals(List.of(), listed());
        assertEquals(Optional.empty(), page(her).renewal());
        at(LocalDate.of(2026, 12, 2));
        assertEquals(List.of(her), listed());
        assertEquals(Optional.of(new ConsentRenewal(LocalDate.of(2027, 1, 1), Optional.of(LocalDate.of(2027, 1, 31)))),
                page(her).renewal());
        at(LocalDate.of(2027, 4, 1));
        assertEquals(List.of(her), listed());
        at(LocalDate.of(2027, 4, 2));
        assertEquals(List.of(), listed(), "not for ever");
        at(LocalDate.of(2027, 1, 5));
        answer(her, Purpose.STATISTICS, Answer.REFUSED, Optional.empty());
        assertEquals(List.of(), listed(), "a no is an answer");
        answer(her, Purpose.STATISTICS, Answer.GIVEN, Optional.empty());
        assertEquals(List.of(), listed());
    }

    @Test
    void theListLeavesOutWhoIsNotToBeSeen() {
        var locked = girl();
        var hidden = girl();
        for (var her : List.of(locked, hidden)) {
            answer(her, Purpose.STATISTICS, Answer.GIVEN, Optional.of(MOTHER));
        }
        at(LocalDate.of(2027, 1, 2));
        assertEquals(2, listed().size());
        var colleague = house.open().team().add(new NewMember("lu", "LU", Preset.CASEWORKER.roles()),
                "seven otters under bridges".toCharArray()).id();
        house.open().participants().keptAway().keep(hidden, colleague, KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        house.open().rights().lock(locked);
        assertEquals(List.of(hidden), listed());
        house.as("lu", "seven otters under bridges",
                day -> assertEquals(List.of(), day.participants().askingAgain().page().lines()));
    }

    @Test
    void aCardThatKnowsNoAgeKnowsThatOfTheCardJoinedToIt() {
        var her = girl();
        answer(her, Purpose.STATISTICS, Answer.GIVEN, Optional.of(MOTHER));
        var kept = someone().welcomedIn(house.open()).id();
        var joined = house.open().cardsJoined().join(kept, her);
        assertEquals(Optional.of(MOTHER), page(kept).history().getFirst().heard().assent());
        assertEquals(17, page(kept).girl().orElseThrow().age());
        at(LocalDate.of(2027, 2, 1));
        assertEquals(ConsentStatus.EXPIRED, standing(kept, Purpose.STATISTICS));
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(Optional.of(MOTHER), page(her).history().getFirst().heard().assent());
    }

    @Test
    void herCopyTellsItAndAnErasureForgetsIt() {
        var her = girl();
        answer(her, Purpose.CASE_FILE, Answer.GIVEN, Optional.of(ALONE));
        answer(her, Purpose.STATISTICS, Answer.GIVEN, Optional.of(MOTHER));
        var copy = house.open().rights().copy(her).parts().toString();
        for (var said : List.of("Quasarine", "MOTHER", "WITH_CAREGIVER", "SUPERVISOR")) {
            assertTrue(copy.contains(said), said);
        }
        assertEquals(2, kept());
        Agreed.erase(house.open(), her);
        assertEquals(0, kept());
        assertEquals(List.of(), house.open().vault().verify());
    }

    private ParticipantId girl() {
        return someone().born(2008, 12).welcomedIn(house.open()).id();
    }

    private void answer(ParticipantId her, Purpose purpose, Answer answer, Optional<Assent> who) {
        house.open().ledger().answer(her,
                RecordedAnswer.of(purpose, answer, Heard.only(new ConsentWording(1, "en")).by(who)));
    }

    private void refer(ParticipantId her, LocalDate until) {
        house.open().ledger().answer(her, new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN,
                Heard.only(new ConsentWording(1, "en")).by(Optional.of(MOTHER)), Optional.of(until),
                Optional.of(LAWYER)));
    }

    private ConsentStatus standing(ParticipantId her, Purpose purpose) {
        return page(her).state(purpose).standing();
    }

    private ConsentPage page(ParticipantId her) {
        return house.open().participants().open(her).page();
    }

    private List<ParticipantId> listed() {
        return house.open().participants().askingAgain().page().lines().stream().map(line -> line.her().id()).toList();
    }

    private String until(String purpose) {
        return house.open().gate().look(Permission.LIST_PEOPLE, work -> work.tx().handle().createQuery("""
                select c.until_day
                  from v_consent c
                  join v_participant p on p.id = c.participant
                 where c.purpose = :purpose and p.statistics_until = c.until_day""").bind("purpose", purpose)
                .mapTo(String.class).one());
    }

    private int kept() {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                work -> work.tx().handle().createQuery("select count(*) from consent_assent").mapTo(Integer.class)
                        .one());
    }

    /// Half past midnight at the site, when it is still the day before elsewhere.
    private void at(LocalDate day) {
        Instant instant = day.atTime(0, 30).atZone(ROME).toInstant();
        house.clock().moveTo(instant);
    }

    private static String refused(Runnable act) {
        return Assertions.assertThrows(Refusal.class, act::run).key();
    }
}
