package org.daybook.childcare;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.participants.HerRecord;
import org.daybook.participants.Participant;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Unsaved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The desk and her children on her record, in a real window, by keyboard.
class ChildcareScreensTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ChildcarePlace()).roles(Set.of(Role.CASEWORKER, Role.COORDINATOR))
            .people().rooms(ChildcareFeature.class);
    private final Hand robot = new Hand();
    private int keys;

    @BeforeEach
    void fivePlaces() {
        house.inHouse(open -> {
            open.childcare().places(5);
            return true;
        });
    }

    private Participant withChildren(ChildForm... children) {
        return house.inHouse(open -> {
            var her = Families.mother(open);
            for (var child : children) {
                open.childcare().children().add(her.id(), child);
            }
            return her;
        });
    }

    private void desk() {
        house.go(new ChildcarePlace());
        focus("#childcare-card");
        keys = 0;
    }

    private void focus(String id) {
        onScreen(() -> {
            robot.lookup(id).query().requestFocus();
            return true;
        });
    }

    private void card(Participant her) {
        robot.write(her.card().toString());
        keys += her.card().toString().length();
        enter();
    }

    private void enter() {
        robot.type(KeyCode.ENTER);
        keys++;
        house.settle();
    }

    private void assertHidden(String word) {
        assertFalse(house.words().stream().anyMatch(text -> text.contains(word)), word);
    }

    private int here() {
        return house.inHouse(open -> open.childcare().desk().page()).here().size();
    }

    @Test
    void cardEnterEnterSignsInAndTheSameAgainSignsOut() {
        var her = withChildren(Families.called("Kiwi"));
        desk();
        card(her);
        enter();
        house.assertShown("K.: signed in at 10:00.", "1 of 5 places taken");
        assertEquals(her.card().toString().length() + 2, keys);
        assertEquals(1, here());
        keys = 0;
        card(her);
        house.assertShown("She named nobody else. Hand over only to the mother.");
        enter();
        assertEquals(0, here());
        house.assertShown("handed over.", "Went home today", "0 of 5 places taken");
        assertEquals(her.card().toString().length() + 2, keys);
        assertHidden("Kiwi");
    }

    @Test
    void whoMustNeverCollectStandsBeforeEveryButton() {
        var her = withChildren(Families.careful("Kiwi"));
        desk();
        card(her);
        enter();
        house.assertShown("Allergy: nuts. What helps: the blue pen in the bag");
        card(her);
        var words = house.words();
        assertTrue(words.indexOf("the father") > 0 && words.indexOf("the father") < words
                .indexOf("Hand over to the mother"), words::toString);
        assertHidden("Limone");
        focus("#code-word");
        robot.write("arancia");
        enter();
        house.assertShown("That is not the code word.");
        assertEquals(1, here());
        onScreen(() -> {
            robot.lookup("#code-word").queryAs(TextField.class).setText("limone");
            return true;
        });
        enter();
        assertEquals(0, here());
    }

    @Test
    void brothersAndSistersFollowWithoutTypingTheCardAgain() {
        var her = withChildren(Families.called("Kiwi"), Families.called("Mango"));
        desk();
        card(her);
        enter();
        robot.type(KeyCode.TAB);
        enter();
        assertEquals(2, here(), house.words()::toString);
    }

    @Test
    void aMistakeIsTakenBackByControlZ() {
        var her = withChildren(Families.called("Kiwi"));
        desk();
        card(her);
        enter();
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        house.settle();
        assertEquals(0, here());
        house.assertShown("No child is here now. Sign a child in with the mother’s card.");
    }

    @Test
    void aWrongCardIsSaidWhereItIsTypedAndStays() {
        desk();
        robot.write("TIRO-B3");
        enter();
        house.assertShown("That is not a valid card number.", "TIRO-B3");
    }

    @Test
    void aChildIsWrittenDownOnHerRecordAndSeenThereByItsLetter() {
        var her = withChildren();
        tab(her);
        press("Add a child");
        robot.write("Kiwi");
        robot.type(KeyCode.TAB);
        robot.write("4");
        fire("#save-child");
        house.assertShown("K. 4 years", "Only the mother collects.", "Saved.");
        assertHidden("Kiwi");
        press("Edit");
        onScreen(() -> {
            robot.lookup("#child-never").queryAs(TextField.class).setText("the father");
            return true;
        });
        fire("#save-child");
        house.assertShown("Never hand over to: the father");
    }

    /// A child added to the wrong woman is not left on her record.
    @Test
    void whatWasSavedOfAChildIsUndone() {
        var her = withChildren(Families.called("Kiwi"));
        var before = children(her);
        tab(her);
        press("Edit");
        never("the father");
        fire("#save-child");
        house.assertShown("Never hand over to: the father");
        undo();
        assertEquals(before, children(her));
        press("No longer comes");
        undo();
        assertEquals(before, children(her));
        press("Add a child");
        robot.write("Mango");
        fire("#save-child");
        assertEquals(2, children(her).size());
        undo();
        assertEquals(before, children(her));
        assertHidden("M.");
    }

    private List<Child> children(Participant her) {
        return house.inHouse(open -> open.childcare().children().page(her.id())).children();
    }

    private void never(String words) {
        onScreen(() -> {
            robot.lookup("#child-never").queryAs(TextField.class).setText(words);
            return true;
        });
    }

    private void undo() {
        onScreen(() -> {
            robot.lookup("#message-undo").queryAs(javafx.scene.control.Hyperlink.class).fire();
            return true;
        });
        house.settle();
    }

    /// As an older backup restores it after she named another person.
    @Test
    void afterARestoreOnlyTheMotherCollectsUntilSheWasAskedAgain() {
        var her = withChildren(Families.careful("Kiwi"));
        house.inHouse(open -> {
            var child = open.childcare().children().page(her.id()).children().getFirst().id();
            open.gate().act(Permission.KEEP_MARKS, work -> work.tx().handle().createUpdate("""
                    insert into mark (id, what, subject, detail, at, done, proven)
                    values (:id, 'child-collecting', :child, '', :at, 0, 1)""").bind("id", work.newId())
                    .bind("child", child.value()).bind("at", work.now().toString()).execute());
            return true;
        });
        desk();
        card(her);
        enter();
        card(her);
        house.assertShown("Hand over only to the mother. Her caseworker asks her again.");
        assertFalse(robot.lookup("#to-named").query().getParent().isVisible());
        tab(her);
        house.assertShown("Ask her again who may collect and who must never.");
        press("Confirm");
        assertHidden("Ask her again who may collect");
        undo();
        house.assertShown("Ask her again who may collect and who must never.");
        press("Edit");
        never("the uncle");
        fire("#save-child");
        assertHidden("Ask her again who may collect");
        undo();
        house.assertShown("Ask her again who may collect and who must never.");
        press("Confirm");
        assertHidden("Ask her again who may collect");
        assertTrue(onScreen(() -> robot.lookup("#change-child").query().isFocused()), "the page stays at the child");
        desk();
        card(her);
        assertHidden("Her caseworker asks her again.");
        house.assertShown("the father");
    }

    @Test
    void whatIsHalfTypedAboutAChildStaysWhereAnotherComesNoMore() {
        var her = withChildren(Families.called("Kiwi"), Families.called("Lemon"));
        tab(her);
        press("Edit");
        onScreen(() -> {
            robot.lookup("#child-never").queryAs(TextField.class).setText("the father");
            return true;
        });
        onScreen(() -> {
            robot.lookup(".button").queryAllAs(javafx.scene.control.Button.class).stream()
                    .filter(button -> "No longer comes".equals(button.getText())).toList().getLast().fire();
            return true;
        });
        house.settle();
        fire("#save-child");
        house.assertShown("Never hand over to: the father", "Comes again");
        assertEquals(2, house.inHouse(open -> open.childcare().children().page(her.id())).children().size());
    }

    @Test
    void whatIsHalfTypedAboutAChildComesBackAlsoBeforeThePageWasRead() {
        var her = withChildren(Families.called("Kiwi"));
        var typed = Unsaved.NOTHING.with("which", "new").with("name", "Man").with("never", "the unc");
        var tab = onScreen(() -> {
            var fresh = (ChildrenTabController) house.ui().views().load(ChildrenTabController.class).controller();
            fresh.resume(typed);
            fresh.show(her.id());
            return fresh;
        });
        house.settle();
        assertEquals(typed, onScreen(tab::unsaved));
    }

    private void tab(Participant her) {
        house.go(new HerRecord(her.id(), "childcare.children-tab.title"));
    }

    private void press(String text) {
        onScreen(() -> {
            robot.lookup(".button").queryAllAs(javafx.scene.control.Button.class).stream()
                    .filter(button -> text.equals(button.getText())).findFirst().orElseThrow().fire();
            return true;
        });
        house.settle();
    }

    private void fire(String id) {
        onScreen(() -> {
            robot.lookup(id).queryAs(javafx.scene.control.Button.class).fire();
            return true;
        });
        house.settle();
    }
}
