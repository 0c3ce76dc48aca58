package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.base.ParticipantId;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Restrictions of access are taken back from the message, whether set or ended.
class RestrictionsScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people();
    private final Hand robot = new Hand();
    private ParticipantId her = new ParticipantId(new java.util.UUID(0, 0));
    private String other = "";

    @BeforeEach
    void prepare() {
        her = house.inHouse(open -> someone().called("Vera").welcomedIn(open)).id();
        other = house.inHouse(open -> someone().called("Zina").welcomedIn(open)).card().toString();
        house.inHouse(open -> open.team().add(new NewMember("lu", "LU", Set.of(Role.CASEWORKER)),
                "seven otters under bridges".toCharArray()));
        house.go(new HerRecord(her, "participants.arrangements.title"));
    }

    @Test
    void keepingAColleagueAwayAndLettingHerInAreTakenBack() {
        ScreenHouse.onScreen(() -> {
            var picks = List.copyOf(robot.lookup("#pick").<ComboBox<ListChoice>>queryAllAs(comboBox()));
            picks.forEach(pick -> pick.getSelectionModel().select(1));
            return true;
        });
        fire("#keepAway");
        assertEquals(1, away());
        undo();
        assertEquals(0, away());
        assertTrue(house.words().contains("Undone. It is as it was before."));
    }

    @Test
    void keepingTwoApartAndLettingThemMeetAreTakenBack() {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#apartTyped").<TextField>query().setText(other);
            return true;
        });
        fire("#keepApart");
        assertEquals(1, apart());
        undo();
        assertEquals(0, apart());
        house.inHouse(open -> open.participants().keptApart().keep(her, other));
        house.go(new HerRecord(her, "participants.arrangements.title"));
        fire("#apart .button");
        assertEquals(0, apart());
        assertTrue(house.words().contains("Removed. The two may come to the same session."));
        undo();
        assertEquals(1, apart());
    }

    /// A second press finds nothing to change; *Undo* still takes back what the first one did.
    @Test
    void whatIsPressedTwiceIsTakenBack() {
        house.inHouse(open -> open.participants().keptApart().keep(her, other));
        house.inHouse(open -> open.participants().keptAway().keep(her, open.participants().keptAway().colleagues()
                .getFirst().id(), KeptAway.Because.values()[0], KeptAway.SaidBy.values()[0]));
        house.go(new HerRecord(her, "participants.arrangements.title"));
        twice("#away .button");
        assertEquals(0, away());
        undo();
        assertEquals(1, away());
        twice("#apart .button");
        assertEquals(0, apart());
        undo();
        assertEquals(1, apart());
    }

    /// A colleague ended it in the meantime: nothing is left to take back, and no undo is offered.
    @Test
    void whatWasEndedAlreadyOffersNoUndo() {
        var changed = house.inHouse(open -> open.participants().keptApart().keep(her, other));
        house.go(new HerRecord(her, "participants.arrangements.title"));
        house.inHouse(open -> open.participants().keptApart().letMeet(her, changed.other()));
        fire("#apart .button");
        undo();
        assertFalse(house.words().contains("Undone. It is as it was before."));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class<ComboBox<ListChoice>> comboBox() {
        return (Class) ComboBox.class;
    }

    private int away() {
        return house.inHouse(open -> open.participants().keptAway().of(her)).size();
    }

    private int apart() {
        return house.inHouse(open -> open.participants().keptApart().of(her)).size();
    }

    private void undo() {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();
    }

    private void twice(String id) {
        ScreenHouse.onScreen(() -> {
            var button = robot.lookup(id).queryAs(ButtonBase.class);
            button.fire();
            button.fire();
            return true;
        });
        house.settle();
        house.settle();
    }

    private void fire(String id) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(id).queryAs(ButtonBase.class).fire();
            return true;
        });
        house.settle();
    }
}
