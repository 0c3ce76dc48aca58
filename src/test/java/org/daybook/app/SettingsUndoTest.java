package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.daybook.childcare.ChildcareFeature;
import org.daybook.locking.LockingFeature;
import org.daybook.locking.LockingRule;
import org.daybook.participants.OptionalQuestion;
import org.daybook.participants.ParticipantsFeature;
import org.daybook.participants.PeopleList;
import org.daybook.staff.Feature;
import org.daybook.staff.Role;
import org.daybook.teamwork.TeamworkFeature;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.work.WorkFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A setting of the site takes effect immediately and can be taken back from the message, unless a colleague changed something
/// in between.
class SettingsUndoTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Set.of(Role.COORDINATOR, Role.CASEWORKER))
            .people().rooms(ChildcareFeature.class, LockingFeature.class, TeamworkFeature.class, WorkFeature.class);
    private final Hand robot = new Hand();
    private VBox cards = new VBox();

    @BeforeEach
    void open() {
        onScreen(() -> {
            cards = new VBox();
            ((Pane) house.ui().dialogs().root()).getChildren().add(cards);
            return true;
        });
    }

    private void card(Class<? extends Feature> room) {
        var feature = house.inHouse(open -> open.features().rooms().stream().filter(room::isInstance).findFirst()
                .orElseThrow());
        onScreen(() -> cards.getChildren().addAll(feature.settings(house.ui()).toArray(Parent[]::new)));
        house.settle();
    }

    @Test
    void stepsOneAfterTheOtherAreTakenBackTogether() {
        house.inHouse(open -> {
            open.childcare().places(5);
            return true;
        });
        card(ChildcareFeature.class);
        press("one place more");
        press("one place more");
        assertEquals(7, places());
        fire("#message-undo");
        assertEquals(5, places());
        assertTrue(house.words().contains("Undone. It is as it was before."));
        assertTrue(house.words(cards).contains("5"));
    }

    /// Notes for the team initially stay three days.
    @Test
    void fewerDaysOfNotesAreTakenBack() {
        card(TeamworkFeature.class);
        press("one day less");
        assertTrue(house.words(cards).contains("2"), house.words(cards).toString());
        fire("#message-undo");
        assertTrue(house.words(cards).contains("3"), house.words(cards).toString());
        onScreen(() -> {
            cards.getChildren().clear();
            return true;
        });
        card(TeamworkFeature.class);
        assertTrue(house.words(cards).contains("3"), house.words(cards).toString());
    }

    /// Back at the original value, there is nothing to take back.
    @Test
    void aStepAndItsOppositeOfferNoUndo() {
        card(ChildcareFeature.class);
        press("one place more");
        press("one place less");
        assertTrue(cards.lookupAll("#message-undo").stream().noneMatch(SettingsUndoTest::isSeen));
        press("one place more");
        assertTrue(cards.lookupAll("#message-undo").stream().anyMatch(SettingsUndoTest::isSeen));
    }

    @Test
    void whatAColleagueSetMeanwhileStays() {
        card(ChildcareFeature.class);
        press("one place more");
        house.inHouse(open -> {
            open.childcare().places(9);
            return true;
        });
        fire("#message-undo");
        assertEquals(9, places());
        assertTrue(house.words().contains("A colleague changed this since, so it stays as it is now."));
        assertTrue(house.words(cards).contains("9"), "what is shown is what holds");
    }

    @Test
    void whatIsAskedAndTheWordsOnTheCardAreTakenBack() {
        card(ParticipantsFeature.class);
        fire("#asked-" + OptionalQuestion.BIRTH.name().toLowerCase(Locale.ROOT));
        assertEquals(Set.of(OptionalQuestion.BIRTH),
                house.inHouse(open -> open.participants().formSettings().hidden()));
        fire("#message-undo");
        assertEquals(Set.of(), house.inHouse(open -> open.participants().formSettings().hidden()));
        words(one -> one.setText("Bar next door"));
        fire("#keepWords");
        words(one -> one.setText("Ask for Anna"));
        fire("#keepWords");
        fire("#message-undo");
        assertEquals("Bar next door", house.inHouse(open -> open.participants().formSettings().cardWords()),
                "one saving at a time");
    }

    @Test
    void howSoonTheScreenLocksIsTakenBack() {
        card(LockingFeature.class);
        press("one minute less");
        press("one minute less");
        assertEquals(1, house.inHouse(open -> open.locking().rule()).minutes());
        fire("#message-undo");
        assertEquals(LockingRule.AT_FIRST, house.inHouse(open -> open.locking().rule()));
    }

    @Test
    void whoSendsPapersIsTakenBack() {
        card(WorkFeature.class);
        onScreen(() -> {
            robot.lookup("#sender-words").<TextField>query().setText("Anna Rossi");
            return true;
        });
        fire("#saveSender");
        assertEquals("Anna Rossi", house.inHouse(open -> open.work().papers().sender()));
        fire("#message-undo");
        assertEquals("", house.inHouse(open -> open.work().papers().sender()));
    }

    @Test
    void theNamesOfThePlaceAreTakenBack() {
        card(WorkFeature.class);
        onScreen(() -> {
            robot.lookup("#place-names").<TextField>query().setText("Casa Aurora");
            return true;
        });
        fire("#savePlaceNames");
        assertEquals("Casa Aurora", house.inHouse(open -> open.work().papers().placeNames()));
        fire("#message-undo");
        assertEquals("", house.inHouse(open -> open.work().papers().placeNames()));
    }

    /// A second press changes nothing; *Undo* takes back what the first one did.
    @Test
    void whatIsSavedTwiceIsTakenBack() {
        card(WorkFeature.class);
        onScreen(() -> {
            robot.lookup("#sender-words").<TextField>query().setText("Anna Rossi");
            var save = robot.lookup("#saveSender").queryAs(ButtonBase.class);
            save.fire();
            save.fire();
            return true;
        });
        house.settle();
        assertEquals("Anna Rossi", house.inHouse(open -> open.work().papers().sender()));
        fire("#message-undo");
        assertEquals("", house.inHouse(open -> open.work().papers().sender()));
    }

    /// *Undo* means that everything is as before, so saving an unchanged value offers none.
    @Test
    void whatWasSavedAsItStoodOffersNoUndo() {
        card(WorkFeature.class);
        fire("#saveSender");
        assertTrue(cards.lookupAll("#message-undo").stream().noneMatch(SettingsUndoTest::isSeen));
    }

    private int places() {
        return house.inHouse(open -> open.childcare().places());
    }

    private void words(Consumer<TextField> act) {
        onScreen(() -> {
            act.accept((TextField) cards.lookup("#words"));
            return true;
        });
    }

    private void press(String spoken) {
        onScreen(() -> {
            cards.lookupAll(".button").stream().filter(node -> spoken.equals(node.getAccessibleText()))
                    .map(ButtonBase.class::cast).findFirst().orElseThrow().fire();
            return true;
        });
        house.settle();
    }

    private void fire(String id) {
        onScreen(() -> {
            cards.lookupAll(id).stream().filter(SettingsUndoTest::isSeen).map(ButtonBase.class::cast).findFirst()
                    .orElseThrow().fire();
            return true;
        });
        house.settle();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && node.getScene() != null;
    }
}
