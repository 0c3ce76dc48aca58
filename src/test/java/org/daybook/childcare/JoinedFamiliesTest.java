package org.daybook.childcare;

import static org.daybook.childcare.Families.called;
import static org.daybook.childcare.Families.mother;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A child is looked after while its mother's card is joined to another one, and the cards are parted again.
class JoinedFamiliesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @BeforeEach
    void fivePlaces() {
        house.open().childcare().places(5);
    }

    private CheckIn desk() {
        return house.open().childcare().desk();
    }

    private String stays() {
        return house.open().gate().look(Permission.LIST_PEOPLE, work -> work.tx().handle()
                .createQuery("select count(*) from childcare_stay").mapTo(String.class).one());
    }

    @Test
    void aChildThatCameInWhileCardsWereJoinedIsHandedOverToItsOwnMother() {
        var kept = mother(house.open());
        var folded = mother(house.open());
        var child = house.open().childcare().children().add(folded.id(), called("Kiwi"));
        var joined = house.open().cardsJoined().join(kept.id(), folded.id());
        var stay = desk().signIn(child.id()).stay();
        house.open().cardsJoined().part(kept.id(), joined.id());
        assertEquals(List.of(stay.id()), desk().atDesk(folded.card().toString()).children().stream()
                .flatMap(one -> one.stay().stream()).map(Stay::id).toList());
        desk().toMother(stay.id());
        assertEquals(List.of(), desk().page().here());
    }

    @Test
    void whoseCardsWerePartedIsErasedWithHerChildren() {
        var kept = mother(house.open());
        var folded = mother(house.open());
        var child = house.open().childcare().children().add(folded.id(), called("Kiwi"));
        var joined = house.open().cardsJoined().join(kept.id(), folded.id());
        desk().toMother(desk().signIn(child.id()).stay().id());
        house.open().cardsJoined().part(kept.id(), joined.id());
        Agreed.erase(house.open(), kept.id());
        assertEquals("1", stays());
        Agreed.erase(house.open(), folded.id());
        assertEquals("0", stays());
    }
}
