package org.daybook.outcomes;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.outcomes.instrument.Key;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// She stops half-way through the questions about her goals; a goal ends before she continues.
class GoalEndedMeanwhileTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void anAnswerToAGoalThatEndedMeanwhileIsNoAnswerLeftOut() {
        var her = someone().called("Lina").welcomedIn(house.open()).id();
        var readings = house.open().outcomes().readings();
        var sewing = house.open().outcomes().goals().add(her, "to sew").id();
        var cycling = house.open().outcomes().goals().add(her, "to cycle").id();
        var id = readings.begin(her, new Asking(Optional.of(new Key("goals", "1")), Optional.of("en"),
                Optional.of(AdministrationMode.HERSELF), Optional.of(Asking.Interpreting.NO)));
        readings.answer(id, sewing.value().toString(), Optional.of(1));
        house.open().outcomes().goals().end(her, sewing, Goal.Ending.MET);
        assertEquals(1, readings.goOn(id, AdministrationMode.READ_ALOUD).instrument().items().size());
        assertEquals(1, readings.finish(id).outcome().leftOut(), "the goal that is left was left out");
        assertEquals(Map.of(sewing.value().toString(), 1), readings.open(her).answers().get(id));
        assertEquals(1, house.open().outcomes().goals().of(her).stream()
                .filter(goal -> goal.id().equals(cycling) && goal.ending().isEmpty()).count());
    }
}
