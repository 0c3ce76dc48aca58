package org.daybook.outcomes;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import org.daybook.base.ParticipantId;
import org.daybook.participants.HerRecord;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Her goals on her record: a double press acts once, and can be undone.
class GoalsScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ReadingsPlace()).roles(Set.of(Role.CASEWORKER, Role.COORDINATOR))
            .people().rooms(OutcomesFeature.class);
    private final Hand robot = new Hand();

    private ParticipantId withGoals(String... words) {
        var her = house.inHouse(open -> {
            var whose = someone().called("Lina").welcomedIn(open).id();
            for (var goal : words) {
                open.outcomes().goals().add(whose, goal);
            }
            return whose;
        });
        house.go(new HerRecord(her, "outcomes.tab.title"));
        return her;
    }

    private List<Optional<Goal.Ending>> endings(ParticipantId her) {
        return house.inHouse(open -> open.outcomes().goals().of(her)).stream().map(Goal::ending).toList();
    }

    /// Presses each of them before anything that the first one started has finished.
    private void press(String... texts) {
        ScreenHouse.onScreen(() -> {
            var buttons = List.of(texts).stream().map(this::button).toList();
            buttons.forEach(ButtonBase::fire);
            return true;
        });
        house.settle();
    }

    private Button button(String text) {
        return robot.lookup(".button").queryAllAs(Button.class).stream().filter(one -> text.equals(one.getText()))
                .findFirst().orElseThrow(() -> new AssertionError("no button " + text));
    }

    private void undo() {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#message-undo").queryAs(Hyperlink.class).fire();
            return true;
        });
        house.settle();
    }

    @Test
    void aGoalReachedTwiceIsReachedOnceAndCanBeUndone() {
        var her = withGoals("to swim");
        press("Goal reached", "Goal reached");
        assertEquals(List.of(Optional.of(Goal.Ending.MET)), endings(her));
        says("Saved as reached. What she said about this goal stays.");
        undo();
        assertEquals(List.of(Optional.empty()), endings(her));
    }

    /// The row and its buttons are gone: of two adjacent buttons, only the sentence shows which one was pressed.
    @Test
    void aGoalDroppedIsSaidToBeDropped() {
        var her = withGoals("to swim");
        press("Goal dropped");
        assertEquals(List.of(Optional.of(Goal.Ending.LET_GO)), endings(her));
        says("Saved as dropped. What she said about this goal stays.");
        undo();
        assertEquals(List.of(Optional.empty()), endings(her));
    }

    private void says(String sentence) {
        assertTrue(house.words().contains(sentence), () -> "what was done is said: " + house.words());
    }

    @Test
    void whatIsUndoneForOneWrongLetterNeedNotBeTypedAgain() {
        var her = withGoals();
        type("to swmi");
        fire("#add-goal");
        undo();
        assertEquals(List.of(), endings(her));
        assertEquals("to swmi", typed());
        type("to swim");
        fire("#add-goal");
        assertEquals("", typed());
        type("to cycle");
        undo();
        assertEquals("to cycle", typed(), "nothing comes over what was typed since");
    }

    private void type(String words) {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#own-goal").queryAs(TextField.class).setText(words);
            return true;
        });
    }

    private String typed() {
        return ScreenHouse.onScreen(() -> robot.lookup("#own-goal").queryAs(TextField.class).getText());
    }

    private void fire(String id) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(id).queryAs(Button.class).fire();
            return true;
        });
        house.settle();
    }

    @Test
    void whatIsPressedBesideItEndsNothingElse() {
        var her = withGoals("to swim");
        press("Goal reached", "Goal dropped");
        assertEquals(List.of(Optional.of(Goal.Ending.MET)), endings(her));
        undo();
        assertEquals(List.of(Optional.empty()), endings(her));
    }

    /// A colleague asked her again in the meantime, and she had dropped it.
    @Test
    void whatAColleagueEndedOtherwiseSinceIsNotTakenBack() {
        var her = withGoals("to swim");
        press("Goal reached");
        house.inHouse(open -> {
            var goal = open.outcomes().goals().of(her).getFirst().id();
            open.outcomes().goals().reopen(her, goal, Goal.Ending.MET);
            return open.outcomes().goals().end(her, goal, Goal.Ending.LET_GO);
        });
        undo();
        assertEquals(List.of(Optional.of(Goal.Ending.LET_GO)), endings(her));
        says("The goal stays as it is: it changed since.");
    }
}
