package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Permission;
import org.daybook.testing.QueryPlan;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The year in which somebody was born, as known by any of her cards.
class BirthYearsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void herOwnCardIsAskedFirstAndThenThoseThatWereJoined() {
        var kept = card(OptionalInt.empty());
        joined(kept, 2012);
        joined(kept, 2011);
        assertEquals(OptionalInt.of(2012), year(kept), "the youngest of them");
        assertEquals(Map.of(kept, 2012), since(2008));
        var known = card(OptionalInt.of(1990));
        joined(known, 2013);
        assertEquals(OptionalInt.of(1990), year(known));
        var young = card(OptionalInt.of(2014));
        var folded = card(OptionalInt.empty());
        house.open().cardsJoined().join(young, folded);
        assertEquals(2014, inView(folded), "what the other card knows");
        assertEquals(OptionalInt.empty(), year(folded), "a card that was joined is nobody any more");
    }

    @Test
    void anAgeThatSheStatedIsFoundAndNobodyBornBefore() {
        var girl = card(OptionalInt.empty());
        var woman = card(OptionalInt.empty());
        states(girl, 18);
        states(woman, 19);
        card(OptionalInt.of(2007));
        assertEquals(Map.of(girl, 2008), since(2008));
        assertEquals(OptionalInt.of(2007), year(woman));
        assertEquals(OptionalInt.empty(), year(card(OptionalInt.empty())));
        assertThrows(IllegalArgumentException.class, () -> since(2007), "19-year-olds are not looked for");
    }

    @Test
    void theYoungestAreFoundByIndexes() {
        var plan = QueryPlan.of(house.open(), BirthYearStore.SINCE, Map.of("first_year", 2008, "last_year", 9999));
        for (var index : List.of("participant_by_birth", "membership_stated_young", "participant_merged")) {
            assertTrue(plan.stream().anyMatch(line -> line.contains(index)), index + ": " + plan);
        }
        assertEquals(List.of(), plan.stream()
                .filter(line -> line.matches("SCAN (p|m|o|participant|membership)\\b.*") || line.contains("AUTOMATIC"))
                .toList(), plan.toString());
    }

    private ParticipantId card(OptionalInt born) {
        var who = someone();
        born.ifPresent(year -> who.born(year, 3));
        return who.welcomedIn(house.open()).id();
    }

    private void joined(ParticipantId kept, int born) {
        house.open().cardsJoined().join(kept, card(OptionalInt.of(born)));
    }

    private int inView(ParticipantId her) {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select year
                  from v_birth_year
                 where participant = :her""").bind("her", her.value()).mapTo(Integer.class).one());
    }

    private void states(ParticipantId her, int years) {
        house.open().participants().change(her, someone().form().telling(Membership.NOTHING
                .with(MembershipField.STATED_AGE, Optional.of(new StatedAge(years, Optional.empty())))));
    }

    private Map<ParticipantId, Integer> since(int year) {
        return house.open().gate().look(Permission.LIST_PEOPLE, work -> BirthYears.since(work, year));
    }

    private OptionalInt year(ParticipantId her) {
        return house.open().gate().look(Permission.LIST_PEOPLE, work -> BirthYears.of(work, her));
    }
}
