package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.childcare.CheckIn;
import org.daybook.childcare.ChildForm;
import org.daybook.childcare.ChildId;
import org.daybook.childcare.StayId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A child who is recorded on both cards of its mother is one child once the cards are joined.
class JoinedChildrenTest {
    private static final Quarter FOURTH = new Quarter(2026, 4);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private ParticipantId kept = new ParticipantId(new UUID(0, 0));
    private ParticipantId folded = new ParticipantId(new UUID(0, 0));
    private Diary diary = new Diary(house);

    @BeforeEach
    void twoCards() {
        diary = new Diary(house);
        diary.on("2026-10-06");
        house.open().childcare().places(9);
        kept = mother();
        folded = mother();
    }

    private ParticipantId mother() {
        return diary.welcome(someone().answering(Purpose.CHILDREN, Answer.GIVEN)).id();
    }

    @Test
    void aChildSignedInUnderBothCardsAtOnceWasLookedAfterOnce() {
        var first = signIn(child(kept, "Kiwi"));
        at("12:20");
        var second = signIn(child(folded, " kiwi"));
        at("12:40");
        desk().toMother(first);
        at("13:00");
        desk().toMother(second);
        assertEquals(2, times());
        var joined = house.open().cardsJoined().join(kept, folded).id();
        assertEquals(1, times());
        house.open().cardsJoined().part(kept, joined);
        assertEquals(2, times());
    }

    /// The end of neither was recorded, and both began in the same minute.
    @Test
    void soIsAChildWhoseStaysHaveNoEnd() {
        signIn(child(kept, "Kiwi"));
        signIn(child(folded, "Kiwi"));
        house.open().cardsJoined().join(kept, folded);
        assertEquals(1, times());
    }

    @Test
    void brothersAndSistersAndAChildWhoCameAgainCountEachTime() {
        var kiwi = child(kept, "Kiwi");
        var again = child(folded, "Kiwi");
        var morning = signIn(kiwi);
        signIn(child(kept, "Pera"));
        signIn(child(folded, "Mela"));
        signIn(child(folded, "Mela"));
        at("12:40");
        desk().toMother(morning);
        at("15:00");
        signIn(again);
        house.open().cardsJoined().join(kept, folded);
        assertEquals(5, times());
    }

    private void at(String time) {
        house.clock().moveTo(java.time.LocalDate.of(2026, 10, 6).atTime(java.time.LocalTime.parse(time))
                .atZone(java.time.ZoneId.of("Europe/Rome")).toInstant());
    }

    private ChildId child(ParticipantId her, String name) {
        return house.open().childcare().children().add(her,
                new ChildForm(name, Optional.empty(), ChildForm.Health.NOTHING, ChildForm.Collecting.HERSELF)).id();
    }

    private StayId signIn(ChildId child) {
        return desk().signIn(child).stay().id();
    }

    private CheckIn desk() {
        return house.open().childcare().desk();
    }

    private int times() {
        return diary.facts("2026Q4").progress().stays().stream().filter(stay -> FOURTH.days().contains(stay.on()))
                .mapToInt(ProgressFigures.Stay::times).sum();
    }
}
