package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.disclosure.Breakdown;
import org.daybook.participants.Membership;
import org.daybook.participants.MembershipField;
import org.daybook.participants.NonResponse;
import org.daybook.participants.StatedAge;
import org.daybook.testing.Some;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Age and citizenship of a woman with two cards: the value of her own card or, if it has none, that of the card joined to it.
/// What one card knows, both know (record 46).
class JoinedAgesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private Diary diary = new Diary(house);

    @BeforeEach
    void inJuly() {
        diary = new Diary(house);
        diary.on("2026-07-10");
    }

    @Test
    void whatHerCardDoesNotSayTheJoinedOneSays() {
        var her = diary.welcome(someone());
        var twin = diary.welcome(someone().born(1996, 7).from("NG"));
        diary.session(List.of(twin.id()));
        diary.on("2026-08-10");
        diary.session(List.of(her.id()));
        house.open().cardsJoined().join(her.id(), twin.id());
        // On her first visit she was 29, on the second 30.
        assertEquals(Map.of("18-29", 1), table(ReportTable.AGE));
        assertEquals(Map.of("third-country", 1), table(ReportTable.CITIZENSHIP));
        house.open().cardsJoined().part(her.id(), house.open().cardsJoined().of(her.id()).getFirst().id());
        assertEquals(Map.of("18-29", 1, "not-known", 1), table(ReportTable.AGE));
        assertEquals(Map.of("third-country", 1, "not-known", 1), table(ReportTable.CITIZENSHIP));
    }

    /// If both have a value, the colleague who joined them chose the card that stays.
    @Test
    void whatHerOwnCardSaysCounts() {
        assertEquals(Map.of("30-54", 1), joined(someone().born(1995, 7), someone().born(2010, 8)));
    }

    /// Of several cards the youngest age, as for everything that depends on whether she is of age.
    @Test
    void ofTwoJoinedCardsTheLaterBirthCounts() {
        assertEquals(Map.of("under-18", 1),
                joined(someone(), someone().born(2008, 6), someone().born(2008, 7), someone().born(1990, 1)));
    }

    /// A stated age is the weakest source of all. A woman who may be under 18 is a girl for everything that protects her, and
    /// no report that counts a joined date of birth states otherwise (record 149).
    @Test
    void aStatedAgeOnTheCardThatStaysMakesNoWomanOfAGirl() {
        var her = stating(20);
        var twin = diary.welcome(someone().born(2010, 8));
        diary.session(List.of(her));
        var joined = house.open().cardsJoined().join(her, twin.id());
        assertEquals(Map.of("under-18", 1), table(ReportTable.AGE));
        assertEquals(15, house.open().ledger().girl(her).orElseThrow().age());
        house.open().cardsJoined().part(her, joined.id());
        assertTrue(house.open().ledger().girl(her).isEmpty());
    }

    @Test
    void whoStatesThatSheIsAGirlIsOneWhateverAJoinedCardSays() {
        var her = stating(16);
        house.open().cardsJoined().join(her, diary.welcome(someone().born(1990, 1)).id());
        assertTrue(house.open().ledger().girl(her).isPresent());
        var other = stating(20);
        house.open().cardsJoined().join(other, stating(16));
        assertTrue(house.open().ledger().girl(other).isPresent());
    }

    private ParticipantId stating(int years) {
        var her = diary.welcome(someone()).id();
        house.open().participants().change(her, someone().form().telling(Membership.NOTHING
                .with(MembershipField.STATED_AGE, Optional.of(new StatedAge(years, Optional.empty())))));
        return her;
    }

    /// What she preferred not to say on the card that stays is not taken from the other.
    @Test
    void whatSheDidNotWantToSayIsNotKnown() {
        var her = diary.welcome(someone());
        house.open().participants().change(her.id(), someone().form().telling(Membership.NOTHING
                .with(MembershipField.BIRTH_OPEN, Optional.of(NonResponse.PREFERS_NOT))
                .with(MembershipField.CITIZENSHIP_OPEN, Optional.of(NonResponse.PREFERS_NOT))));
        diary.session(List.of(her.id()));
        house.open().cardsJoined().join(her.id(), diary.welcome(someone().born(1996, 7).from("NG")).id());
        assertEquals(Map.of("not-known", 1), table(ReportTable.AGE));
        assertEquals(Map.of("not-known", 1), table(ReportTable.CITIZENSHIP));
    }

    /// Nothing of a joined card counts if she did not consent to statistics.
    @Test
    void whoDidNotAgreeIsNotKnown() {
        var her = someone().welcomedIn(house.open());
        var twin = someone().born(1996, 7).from("NG").welcomedIn(house.open());
        diary.session(List.of(her.id()));
        house.open().cardsJoined().join(her.id(), twin.id());
        assertEquals(Map.of("not-known", 1), table(ReportTable.AGE));
        assertEquals(Map.of("not-known", 1), table(ReportTable.CITIZENSHIP));
    }

    /// Returns the table by age if a woman came with the first card, and the others were joined to it.
    private Map<String, Integer> joined(Some first, Some... others) {
        var her = diary.welcome(first);
        diary.session(List.of(her.id()));
        for (var other : others) {
            house.open().cardsJoined().join(her.id(), diary.welcome(other).id());
        }
        return table(ReportTable.AGE);
    }

    private Map<String, Integer> table(ReportTable topic) {
        var counts = new TreeMap<String, Integer>();
        new PeriodFigures(diary.facts("2026Q3"), Quarter.parse("2026Q3")).counted().people().tables().stream()
                .filter(table -> table.table().equals(topic.code())).flatMap(table -> table.members().stream())
                .map(Breakdown.Member::category).forEach(category -> counts.merge(category, 1, Integer::sum));
        return counts;
    }
}
