package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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

/// Membership in full, on a real store.
class MembershipTest {
    private static final Membership ALL = new Membership(Optional.of(new StatedAge(17, Optional.empty())),
            Optional.of(NonResponse.PREFERS_NOT), Optional.of(NonResponse.NOT_KNOWN),
            List.of(new SpokenLanguage("it", SpokenLanguage.Level.SOME),
                    new SpokenLanguage("en", SpokenLanguage.Level.WELL)),
            Optional.of(LegalStatus.ARTICLE_18_PERMIT), Optional.of(Household.NOWHERE_FIXED),
            Optional.of(OutreachSource.PREFERS_NOT),
            new Children(Optional.of(Children.Said.SOME),
                    Map.of(Children.Age.UNDER_THREE, 1, Children.Age.SIX_TO_ELEVEN, 2)),
            new Functioning(Map.of(Functioning.Activity.SEEING, Functioning.Difficulty.A_LOT,
                    Functioning.Activity.SELF_CARE, Functioning.Difficulty.PREFERS_NOT)));

    /// Differs from [#ALL] in every component.
    private static final Membership OTHER = new Membership(Optional.of(new StatedAge(19, Optional.empty())),
            Optional.of(NonResponse.NOT_KNOWN), Optional.of(NonResponse.PREFERS_NOT),
            List.of(new SpokenLanguage("fr", SpokenLanguage.Level.WELL)), Optional.of(LegalStatus.REFUGEE),
            Optional.of(Household.ALONE), Optional.of(OutreachSource.FRIEND),
            new Children(Optional.of(Children.Said.SOME), Map.of(Children.Age.UNDER_THREE, 2)),
            new Functioning(Map.of(Functioning.Activity.SEEING, Functioning.Difficulty.PREFERS_NOT)));

    @RegisterExtension
    final TestHouse house = new TestHouse();

    /// What is stored a second time goes over what was stored the first time, in every column.
    @Test
    void everyFieldIsChanged() throws ReflectiveOperationException {
        for (var component : Membership.class.getRecordComponents()) {
            assertNotEquals(component.getAccessor().invoke(ALL), component.getAccessor().invoke(OTHER),
                    component.getName());
        }
        var id = welcomed();
        participants().change(id, someone().form().telling(ALL));
        participants().change(id, someone().form().telling(OTHER));
        house.reopen();
        assertEquals(OTHER.aged(stored(id).more().statedAge()), stored(id).more());
        assertEquals(OptionalInt.of(19),
                OptionalInt.of(stored(id).more().statedAge().map(StatedAge::years).orElse(0)));
    }

    /// What she told stands in her copy, field by field.
    @Test
    void eachFieldIsReadToHer() throws ReflectiveOperationException {
        var id = welcomed();
        var components = Membership.class.getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            participants().change(id, someone().form().telling(Membership.NOTHING));
            var without = readToHer(id);
            var one = new Object[components.length];
            for (int other = 0; other < components.length; other++) {
                one[other] = components[other].getAccessor().invoke(other == at ? ALL : Membership.NOTHING);
            }
            participants().change(id, someone().form().telling((Membership) Membership.class
                    .getDeclaredConstructors()[0].newInstance(one)));
            assertNotEquals(without, readToHer(id), components[at].getName());
        }
    }

    private List<SubjectAccessSection> readToHer(ParticipantId id) {
        return house.open().gate().look(Permission.LIST_PEOPLE, work -> participants().told().tell(work, id));
    }

    @Test
    void allOfItComesBackAfterLocking() {
        var her = participants().change(welcomed(), someone().form().telling(ALL));
        assertEquals(her, house.reopen().participants().open(her.id()).her());
        assertEquals(ALL.aged(Optional.of(new StatedAge(17, Optional.of(LocalDate.of(2026, 11, 25))))), her.more());
    }

    @Test
    void notAskedPrefersNotToSayAndNotKnownAreKeptApart() {
        var id = welcomed();
        assertEquals(Optional.empty(), stored(id).more().legalStatus());
        for (var answer : List.of(LegalStatus.PREFERS_NOT, LegalStatus.NOT_KNOWN)) {
            var told = new Membership(Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                    Optional.of(answer), Optional.empty(), Optional.empty(), Children.NOT_ASKED,
                    Functioning.NOT_ASKED);
            participants().change(id, someone().form().telling(told));
            assertEquals(Optional.of(answer), stored(id).more().legalStatus());
        }
        participants().change(id, someone().form());
        assertEquals(Optional.empty(), stored(id).more().legalStatus());
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
                    record.more().statedAge().flatMap(StatedAge::on));
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
        var eighteen = later.more().aged(Optional.of(new StatedAge(18, Optional.empty())));
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
        var aged = someone().form().telling(Membership.NOTHING.aged(Optional.of(new StatedAge(30, Optional.empty()))));
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
        assertEquals(ALL.legalStatus(), stored(id).more().legalStatus());
        settings.show(OptionalQuestion.LEGAL_STATUS);
        assertEquals(Set.of(), settings.hidden());
    }

    @Test
    void howToReachHerIsKeptWithHerWelcomeUnlessSheSaysNo() {
        var yes = someone().answering(Purpose.SAFE_CONTACT, Answer.GIVEN).form().reached(HerWishes.onWeekdays());
        var her = participants().welcome(yes, participants().proposeCard());
        assertEquals(HerWishes.onWeekdays(), participants().open(her.id()).reach().wishes());
        var no = someone().answering(Purpose.SAFE_CONTACT, Answer.REFUSED).form().reached(HerWishes.onWeekdays());
        participants().welcome(no, participants().proposeCard());
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
        assertThrows(IllegalArgumentException.class, () -> participants().welcome(form, participants().proposeCard()));
        assertEquals(List.of(), participants().find("x".repeat(10_000)));
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
