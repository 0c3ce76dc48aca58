package org.daybook.participants;

import static org.daybook.participants.MembershipField.LEGAL_STATUS;
import static org.daybook.participants.MembershipField.STATED_AGE;
import java.util.TreeSet;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TimeZone;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.staff.Permission;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Complete memberships, on a real store.
class MembershipTest {
    private static final Membership ALL = EveryField.first();
    private static final Membership OTHER = EveryField.second();

    @RegisterExtension
    final TestHouse house = new TestHouse();

    /// A second save overwrites the first, in every column.
    @Test
    void everyFieldIsChanged() {
        var id = welcomed();
        participants().change(id, someone().form().telling(ALL));
        participants().change(id, someone().form().telling(OTHER));
        house.reopen();
        for (var field : MembershipField.ALL) {
            assertNotEquals(ALL.get(field), OTHER.get(field), field.key());
            if (field != STATED_AGE) {
                assertEquals(OTHER.get(field), stored(id).more().get(field), field.key());
            }
        }
        assertEquals(Optional.of(19), stored(id).more().get(STATED_AGE).map(StatedAge::years));
    }

    /// Her statements are in her copy, field by field.
    @Test
    void eachFieldIsReadToHer() {
        var id = welcomed();
        for (var field : MembershipField.ALL) {
            participants().change(id, someone().form().telling(Membership.NOTHING));
            var without = readToHer(id);
            participants().change(id, someone().form().telling(EveryField.only(field, ALL)));
            assertNotEquals(without, readToHer(id), field.key());
        }
    }

    /// A column that no field declares, or a field without a column, is detected here.
    @Test
    void theTableHasTheDeclaredColumns() {
        var columns = house.open().vault().read(tx -> tx.handle().createQuery("""
                select name
                  from pragma_table_info('membership')
                 where name <> 'participant'""").mapTo(String.class).set());
        assertEquals(new TreeSet<>(columns), new TreeSet<>(MembershipStore.COLUMNS));
        assertEquals(columns.size(), MembershipStore.COLUMNS.size(), "a column of two fields");
    }

    private List<SubjectAccessSection> readToHer(ParticipantId id) {
        return house.open().gate().look(Permission.LIST_PEOPLE, work -> participants().told().tell(work, id));
    }

    @Test
    void allOfItComesBackAfterLocking() {
        var her = participants().change(welcomed(), someone().form().telling(ALL));
        assertEquals(her, house.reopen().participants().open(her.id()).her());
        assertEquals(ALL.with(STATED_AGE, Optional.of(new StatedAge(17, Optional.of(LocalDate.of(2026, 11, 25))))),
                her.more());
    }

    @Test
    void notAskedPrefersNotToSayAndNotKnownAreKeptApart() {
        var id = welcomed();
        assertEquals(Optional.empty(), stored(id).more().get(LEGAL_STATUS));
        for (var answer : List.of(LegalStatus.PREFERS_NOT, LegalStatus.NOT_KNOWN)) {
            var told = Membership.NOTHING.with(LEGAL_STATUS, Optional.of(answer));
            participants().change(id, someone().form().telling(told));
            assertEquals(Optional.of(answer), stored(id).more().get(LEGAL_STATUS));
        }
        participants().change(id, someone().form());
        assertEquals(Optional.empty(), stored(id).more().get(LEGAL_STATUS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "Asia/Kolkata"})
    void noComputersZoneShiftsWhatSheSaid(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
        try {
            var her = participants().change(someone().born(2008, 11).welcomedIn(house.open()).id(),
                    someone().born(2008, 11).form().telling(ALL));
            var record = house.reopen().participants().open(her.id()).her();
            assertEquals(Optional.of(new Birth(2008, OptionalInt.of(11))), record.birth());
            assertEquals(LocalDate.of(2026, 11, 25), record.welcomedOn());
            assertEquals(Optional.of(LocalDate.of(2026, 11, 25)),
                    record.more().get(STATED_AGE).flatMap(StatedAge::on));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theDayOfAStatedAgeStaysUntilSheStatesAnother() {
        var id = welcomed();
        participants().change(id, someone().form().telling(ALL));
        house.clock().move(Duration.ofDays(400));
        var later = participants().change(id, someone().form().telling(ALL));
        assertEquals(OptionalInt.of(18), later.ageOn(LocalDate.of(2027, 12, 30)));
        var eighteen = later.more().with(STATED_AGE, Optional.of(new StatedAge(18, Optional.empty())));
        var newest = participants().change(id, someone().form().telling(eighteen));
        assertEquals(OptionalInt.of(18), newest.ageOn(LocalDate.of(2028, 1, 1)));
    }

    @Test
    void twoPeopleSavingOneRecordKeepBothChanges() {
        var base = stored(welcomed());
        participants().save(base.id(), base.told(), someone().called("Maria").form());
        var second = participants().save(base.id(), base.told(), someone().known("Sole").form());
        assertEquals(Saved.Collision.ELSEWHERE, second.collision());
        assertEquals(Optional.of("Maria"), stored(base.id()).preferredName());
        assertEquals(Optional.of("Sole"), stored(base.id()).roomName());
    }

    @Test
    void twoEditsOfABirthNeverMeetAsADateNobodySaid() {
        var base = participants().change(welcomed(), someone().born(1988, 3).form());
        participants().save(base.id(), base.told(), someone().born(1990, 3).form());
        var second = participants().save(base.id(), base.told(), someone().born(1988, 7).form());
        assertEquals(Saved.Collision.SAME_FIELD, second.collision(), "who saves second is asked");
        assertEquals(Optional.of(new Birth(1990, OptionalInt.of(3))), stored(base.id()).birth());
    }

    @Test
    void anAgeAndABirthMeetAsOne() {
        var base = participants().change(welcomed(), someone().form());
        participants().save(base.id(), base.told(), someone().born(1990, 3).form());
        var aged = someone().form()
                .telling(Membership.NOTHING.with(STATED_AGE, Optional.of(new StatedAge(30, Optional.empty()))));
        assertEquals(Saved.Collision.SAME_FIELD, participants().save(base.id(), base.told(), aged).collision());
    }

    @Test
    void whoChangedTheSameFieldIsAskedOnceMore() {
        var base = stored(welcomed());
        participants().save(base.id(), base.told(), someone().called("Maria").form());
        var second = participants().save(base.id(), base.told(), someone().called("Marija").form());
        assertEquals(Saved.Collision.SAME_FIELD, second.collision());
        assertEquals(Optional.of("Maria"), stored(base.id()).preferredName());
        var again = participants().save(base.id(), second.her().told(), someone().called("Marija").form());
        assertEquals(Saved.Collision.NONE, again.collision());
        assertEquals(Optional.of("Marija"), stored(base.id()).preferredName());
        assertTrue(journal().stream().anyMatch(line -> line.contains("Maria\"")), "hers before stays in the journal");
    }

    @Test
    void whatTheSiteDoesNotAskStaysStored() {
        var id = participants().change(welcomed(), someone().form().telling(ALL)).id();
        var settings = participants().formSettings();
        settings.hide(OptionalQuestion.LEGAL_STATUS);
        settings.hide(OptionalQuestion.LEGAL_STATUS);
        assertEquals(Set.of(OptionalQuestion.LEGAL_STATUS), settings.hidden());
        assertEquals(ALL.get(LEGAL_STATUS), stored(id).more().get(LEGAL_STATUS));
        settings.show(OptionalQuestion.LEGAL_STATUS);
        assertEquals(Set.of(), settings.hidden());
    }

    @Test
    void howToReachHerIsKeptWithHerWelcomeUnlessSheSaysNo() {
        var yes = someone().answering(Purpose.SAFE_CONTACT, Answer.GIVEN).form().reached(HerWishes.onWeekdays());
        var her = participants().intake().welcome(yes, participants().intake().proposeCard());
        assertEquals(HerWishes.onWeekdays(), participants().open(her.id()).reach().wishes());
        var no = someone().answering(Purpose.SAFE_CONTACT, Answer.REFUSED).form().reached(HerWishes.onWeekdays());
        participants().intake().welcome(no, participants().intake().proposeCard());
        assertEquals(List.of(1), house.open().vault().look(tx -> tx.handle()
                .createQuery("select count(*) from contact_wish").mapTo(Integer.class).list()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202eaniM", "👩🏾‍🦱", "a\u0000b", "'; drop table participant; --", "\u200f", "ﷺ"})
    void strangeNamesAreKeptAsTheyAre(String name) {
        var her = someone().called(name).welcomedIn(house.open());
        assertEquals(Optional.of(name), stored(her.id()).preferredName());
    }

    @Test
    void aNameOfTenThousandLettersIsNoFault() {
        var form = someone().called("x".repeat(10_000)).form();
        assertEquals(List.of("participants.welcome.too-long"),
                participants().problems(form).stream().map(Problem::key).toList());
        assertThrows(IllegalArgumentException.class,
                () -> participants().intake().welcome(form, participants().intake().proposeCard()));
        assertEquals(List.of(), participants().finder().find("x".repeat(10_000)));
    }

    private Participants participants() {
        return house.open().participants();
    }

    private ParticipantId welcomed() {
        return someone().welcomedIn(house.open()).id();
    }

    private Participant stored(ParticipantId id) {
        return participants().open(id).her();
    }

    private List<String> journal() {
        return house.open().vault().look(tx -> tx.handle()
                .createQuery("select before from journal where tab = 'participant' and before is not null")
                .mapTo(String.class).list());
    }
}
