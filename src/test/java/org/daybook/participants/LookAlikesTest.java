package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.participants.alike.Sign;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LookAlikesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void aCardOfAnotherScriptIsOfferedWithItsReasons() {
        var her = someone().called("Олена").born(1994, 7).speaking("uk").welcomedIn(house.open());
        someone().called("Oksana").born(1994, 7).welcomedIn(house.open());
        someone().called("Olena").born(1987, 3).welcomedIn(house.open());
        var twins = offered(someone().called("Olena").born(1994, 7).speaking("ru").form(), Set.of());
        assertEquals(List.of(her.card()), twins.stream().map(twin -> twin.row().card()).toList());
        assertEquals(List.of(Sign.SAME_MONTH_AND_YEAR, Sign.OTHER_SCRIPT, Sign.OTHER_FIRST_LANGUAGE),
                twins.getFirst().signs());
    }

    @Test
    void withoutANameNobodyIsOffered() {
        someone().called("Олена").born(1994, 7).welcomedIn(house.open());
        assertEquals(List.of(), offered(someone().born(1994, 7).form(), Set.of()));
    }

    @Test
    void sheIsNotHerOwnTwin() {
        var her = someone().called("Олена").born(1994, 7).welcomedIn(house.open());
        assertEquals(List.of(), twinsOf(her));
    }

    @Test
    void someoneElseIsNotOfferedAgainAlsoAfterLocking() {
        var other = someone().called("Олена").born(1994, 7).welcomedIn(house.open());
        var form = someone().called("Olena").born(1994, 7).form();
        assertEquals(1, offered(form, Set.of()).size());
        assertEquals(List.of(), offered(form, Set.of(other.id())));
        var her = someone().called("Olena").born(1994, 7).welcomedIn(house.open());
        house.open().participants().lookAlikes().knownApart(her.id(), Set.of(other.id()));
        house.reopen();
        assertEquals(List.of(), twinsOf(her));
        assertEquals(List.of(), twinsOf(other));
    }

    @Test
    void anotherNameIsAnotherKey() {
        var other = someone().called("Vera").born(1994, 7).welcomedIn(house.open());
        house.open().participants().change(other.id(), someone().called("Олена").born(1994, 7).form());
        assertEquals(1, offered(someone().called("Olena").born(1994, 7).form(), Set.of()).size());
        house.open().participants().change(other.id(), someone().born(1994, 7).form());
        assertEquals(List.of(), offered(someone().called("Olena").born(1994, 7).form(), Set.of()));
    }

    @Test
    void whomAFormerProgramWroteIsOfferedBeforeHerNameHasItsKey() {
        var her = someone().called("Олена").welcomedIn(house.open());
        someone().called("Oksana").welcomedIn(house.open());
        house.open().vault().write(UUID.randomUUID(), tx -> tx.handle().execute("update name_key set edition = 1"));
        var twins = offered(someone().called("Olena").form(), Set.of());
        assertEquals(List.of(her.card()), twins.stream().map(twin -> twin.row().card()).toList());
    }

    @Test
    void theLikeliestComesFirstAndNoMoreThanFiveAreOffered() {
        for (int i = 0; i < 8; i++) {
            someone().called("Maria").welcomedIn(house.open());
        }
        var likeliest = someone().called("Μαρία").born(1990, 5).welcomedIn(house.open());
        var twins = offered(someone().called("Maria").born(1990, 5).form(), Set.of());
        assertEquals(5, twins.size());
        assertEquals(likeliest.id(), twins.getFirst().row().id());
        assertTrue(twins.getFirst().row().initial().startsWith("Μ"));
    }

    private List<DuplicateCandidate> offered(Welcome form, Set<ParticipantId> asked) {
        return house.open().participants().lookAlikes().of(form, Optional.empty(), asked);
    }

    private List<DuplicateCandidate> twinsOf(Participant her) {
        return house.open().participants().lookAlikes().of(her.told(), Optional.of(her.id()), Set.of());
    }
}
