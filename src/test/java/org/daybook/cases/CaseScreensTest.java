package org.daybook.cases;

import org.daybook.paths.PathsFeature;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.participants.HerRecord;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Unsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The most common tasks in a case file by the keyboard alone, on a real encrypted store; the keys are counted, as listed in
/// `docs/benchmarks.md`. Letters of words are not counted; keys that navigate, tick or submit are.
class CaseScreensTest {
    private static final Beginning AGREED = new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
            new ConsentWording(ConsentWording.CURRENT, "en"));

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new DueToday()).roles(Set.of(Role.CASEWORKER)).people()
            .rooms(PathsFeature.class, CasesFeature.class);
    private final Hand robot = new Hand();
    private int keys;

    @Test
    void aFileIsOpenedAndTheIntakeWrittenByKeysAlone() {
        var her = welcomed();
        house.go(new HerRecord(her));
        turnToCase();
        press(KeyCode.SPACE); // she asks for support
        press(KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE); // the limits are told; she says yes
        press(KeyCode.TAB, KeyCode.SPACE); // go on
        press(KeyCode.SPACE); // protection
        press(KeyCode.TAB);
        robot.write("he waits outside");
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE); // legal
        for (int area = Area.LEGAL.ordinal(); area <= Area.OTHER.ordinal(); area++) {
            press(KeyCode.TAB);
        }
        press(KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE); // urgent: yes
        press(KeyCode.TAB, KeyCode.SPACE); // a plan: yes
        press(KeyCode.TAB);
        robot.write("+7");
        press(KeyCode.TAB);
        robot.write("I want to sleep.");
        press(KeyCode.TAB);
        house.settle();
        var file = read(her);
        assertEquals(Set.of(new Need(Area.PROTECTION, Optional.of("he waits outside")),
                new Need(Area.LEGAL, Optional.empty())), Set.copyOf(file.head().needs()));
        assertEquals(new Presenting(Optional.of("I want to sleep."), Optional.of(Urgency.YES)),
                file.head().presenting());
        assertEquals(Optional.of(PlanNeeded.YES), file.plan().protection().needed());
        assertEquals(file.on().plusDays(7), file.plan().followUps().getFirst().dueOn());
        assertTrue(keys <= 32, "keys: " + keys);
    }

    @Test
    void withoutTheLimitsAndHerYesNothingBegins() {
        var her = welcomed();
        house.go(new HerRecord(her));
        turnToCase();
        press(KeyCode.SPACE);
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE); // go on, with neither
        assertTrue(house.words().contains("First tell her what you may have to pass on."));
        press(KeyCode.SPACE, KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE); // she says no
        assertTrue(house.words().contains("Her no is saved, and nothing else. She is still welcome."));
        assertEquals(new CaseAccess.None(), house.inHouse(open -> open.cases().sight(her)));
    }

    @Test
    void itIsReadInHerLanguageAndHerYesStandsAmongHerConsentsAtOnce() {
        var her = house.inHouse(open -> someone().speaking("ar").welcomedIn(open)).id();
        house.go(new HerRecord(her));
        robot.clickOn("Consents & rights");
        house.settle();
        turnToCase();
        press(KeyCode.SPACE);
        house.settle();
        assertTrue(house.words().contains("استثناءات."), "three exceptions, word by word");
        press(KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE);
        assertTrue(house.words().contains("Case file opened."));
        robot.clickOn("Consents & rights");
        house.settle();
        assertTrue(house.words().contains("1 given"), "beside those at the door");
    }

    @Test
    void aPlanIsWrittenAndFollowedByKeysAlone() {
        var her = begun();
        house.go(new HerRecord(her));
        turnToCase();
        section(KeyCode.DIGIT3);
        press(KeyCode.SPACE); // add an action
        robot.write("to read what I sign");
        press(KeyCode.TAB);
        robot.write("ring the lawyer");
        press(KeyCode.TAB);
        robot.write("MR");
        press(KeyCode.TAB);
        robot.write("+3");
        press(KeyCode.ENTER);
        section(KeyCode.DIGIT4);
        press(KeyCode.SPACE, KeyCode.SPACE, KeyCode.TAB); // log a contact: done
        robot.write("We rang together.");
        press(KeyCode.TAB);
        robot.write("+14");
        press(KeyCode.ENTER);
        house.settle();
        var plan = read(her).plan();
        var step = plan.actions().getFirst();
        assertEquals(Optional.of("ring the lawyer"), step.told().action());
        assertEquals(Optional.of(read(her).on().plusDays(3)), step.told().dueOn());
        assertEquals(List.of(Optional.empty(), Optional.of(ContactOutcome.DONE)),
                plan.followUps().stream().map(one -> one.held().map(FollowUp.Held::outcome)).toList());
        assertTrue(keys <= 16, "keys: " + keys);
        house.go(new DueToday());
        assertTrue(house.words().contains("Nothing is due today."));
        assertFalse(house.words().stream().anyMatch(words -> words.contains("lawyer")));
    }

    @Test
    void aRowOfThePlanAndAContactAreTakenBackFromTheMessage() {
        var her = begun();
        house.go(new HerRecord(her));
        turnToCase();
        section(KeyCode.DIGIT3);
        press(KeyCode.SPACE, KeyCode.TAB); // add an action
        robot.write("ring the lawyer");
        press(KeyCode.ENTER);
        assertEquals(1, read(her).plan().actions().size());
        robot.clickOn("#message-undo");
        house.settle();
        assertEquals(List.of(), read(her).plan().actions());
        assertTrue(house.words().contains("Deleted from the plan."));
        assertEquals("ring the lawyer", text("#action"), "whoever undoes it for one letter types it once");
        section(KeyCode.DIGIT4);
        press(KeyCode.SPACE, KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB); // log a contact: done
        robot.write("+14");
        press(KeyCode.ENTER);
        assertEquals(2, read(her).plan().followUps().size());
        robot.clickOn("#message-undo");
        house.settle();
        assertEquals(List.of(), read(her).plan().followUps());
        assertTrue(house.words().contains("The contact is deleted."));
        assertEquals("+14", text("#next"));
    }

    private String text(String id) {
        return ScreenHouse
                .onScreen(() -> robot.lookup(id).queryAs(javafx.scene.control.TextInputControl.class).getText());
    }

    @Test
    void aContactIsPutRightByKeysAlone() {
        var her = begun();
        house.inHouse(open -> {
            var ref = ((CaseAccess.Hers) open.cases().sight(her)).ref();
            return open.cases().inside().contact(ref, Optional.empty(),
                    new Contact(Optional.of(ContactOutcome.DONE), Optional.of("We rang."), Optional.empty()));
        });
        house.go(new HerRecord(her));
        turnToCase();
        section(KeyCode.DIGIT4);
        press(KeyCode.TAB, KeyCode.SPACE); // the newest contact
        robot.write(" She was glad.");
        assertTrue(house.words().contains("Save"), "it would not be written down as new");
        press(KeyCode.TAB, KeyCode.ENTER); // the day, as it was
        assertEquals(List.of(Optional.of("We rang. She was glad.")), read(her).plan().followUps().stream()
                .map(one -> one.held().flatMap(FollowUp.Held::words)).toList());
        assertTrue(house.words().contains("Saved. The earlier version is in the change history, under Her rights."));
        assertFalse(house.words().contains("Save"));
    }

    @Test
    void whatIsHalfPutRightIsNotTakenUpAgainAsNew() {
        var her = begun();
        var one = house.inHouse(open -> {
            var ref = ((CaseAccess.Hers) open.cases().sight(her)).ref();
            return open.cases().inside().contact(ref, Optional.empty(),
                    new Contact(Optional.of(ContactOutcome.DONE), Optional.of("We rang."), Optional.empty()))
                    .all().getFirst();
        });
        var half = Unsaved.NOTHING.with("righting", one.id().value().toString()).with("words", "We rang tog")
                .with("words#begun", "We rang.");
        var file = read(her);
        assertEquals(half, ScreenHouse.onScreen(() -> {
            var view = house.ui().views().load(CaseContactsController.class);
            var fresh = (CaseContactsController) view.controller();
            fresh.show(new OpenCaseModel(file, CaseAccess.May.WRITE), new PartShown.Around(_ -> {}, () -> {}));
            fresh.resume(half);
            assertTrue(house.words(view.root()).contains("Save"));
            return fresh.unsaved();
        }));
    }

    @Test
    void aHalfTypedContactWaitsOnItsPartAndAFileIsNotClosedOverIt() {
        var her = begun();
        house.go(new HerRecord(her));
        turnToCase();
        edit("contacts");
        assertEquals("Close", ScreenHouse.onScreen(() -> robot.lookup("#edit-contacts")
                .queryAs(javafx.scene.control.Hyperlink.class).getText()), "nobody takes it for the button that saves");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#words").queryAs(javafx.scene.control.TextArea.class).setText("We rang tog");
            return true;
        });
        edit("standing");
        assertFalse(house.words().contains("We rang tog"));
        assertTrue(house.words().contains("Not finished"));
        edit("contacts");
        assertTrue(house.words().contains("We rang tog"));
        house.go(new DueToday());
        assertTrue(house.words().contains("Your unsaved text is still there."));
        house.go(new HerRecord(her));
        turnToCase();
        house.settle();
        assertTrue(house.words().contains("We rang tog"));
        edit("closing");
        ScreenHouse.onScreen(() -> {
            robot.lookup((javafx.scene.Node node) -> node instanceof javafx.scene.control.ComboBox<?>
                    && "reason".equals(node.getId())).queryAs(javafx.scene.control.ComboBox.class).getSelectionModel()
                    .select(0);
            robot.lookup("#told").queryAs(javafx.scene.control.CheckBox.class).setSelected(true);
            return true;
        });
        close();
        assertTrue(read(her).head().closedOn().isEmpty(), "it asks first");
        assertTrue(house.words().stream()
                .anyMatch(words -> words.startsWith("Another part of this file has unsaved text")));
        close();
        assertTrue(read(her).head().closedOn().isPresent());
    }

    private void close() {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#closeCase").queryAs(javafx.scene.control.Button.class).fire();
            return true;
        });
        house.settle();
    }

    private void edit(String part) {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#index-part-" + part).queryAs(javafx.scene.control.Button.class).fire();
            robot.lookup("#edit-" + part).queryAs(javafx.scene.control.Hyperlink.class).fire();
            return true;
        });
        house.settle();
    }

    @Test
    void twoPressesOnABusyLaneWriteOneContact() {
        var her = begun();
        house.go(new HerRecord(her));
        turnToCase();
        edit("contacts");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#words").queryAs(javafx.scene.control.TextArea.class).setText("We rang together.");
            robot.lookup("#outcome-done").queryAs(javafx.scene.control.ToggleButton.class).fire();
            var write = robot.lookup("#writeContact").queryAs(javafx.scene.control.Button.class);
            write.fire();
            write.fire();
            return true;
        });
        house.settle();
        assertEquals(1, read(her).plan().followUps().stream().filter(one -> one.held().isPresent()).count());
    }

    @Test
    void aFileIsClosedByKeysAlone() {
        var her = begun();
        house.go(new HerRecord(her));
        turnToCase();
        section(KeyCode.DIGIT8);
        press(KeyCode.SPACE, KeyCode.DOWN); // the first reason
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE); // told that she may come back
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL); // close it
        keys++;
        house.settle();
        var file = read(her);
        assertTrue(file.head().closedOn().isPresent());
        assertEquals(Optional.of(ClosingReason.NEEDS_MET), file.closings().getFirst().said().reason());
        assertTrue(house.words().contains("Waiting for a colleague’s review. You can continue in the meantime."));
        assertTrue(keys <= 13, "keys: " + keys);
    }

    @Test
    void whatHerWordsSayIsSavedWhenTheRecordIsLeft() {
        var her = begun();
        house.go(new HerRecord(her));
        turnToCase();
        ScreenHouse.onScreen(() -> {
            robot.lookup("#presenting").query().requestFocus();
            return true;
        });
        robot.write("half a sent");
        house.go(new DueToday());
        assertEquals(Optional.of("half a sent"), read(her).head().presenting().words());
    }

    @Test
    void openingARecordLeavesNoLineAboutTheFile() {
        var her = begun();
        long before = opened();
        house.go(new HerRecord(her));
        assertEquals(before, opened());
        turnToCase();
        assertEquals(before + 1, opened());
        page(KeyCode.PAGE_DOWN, 3);
        assertEquals(before + 1, opened());
    }

    private long opened() {
        return house.inHouse(open -> open.vault().look(tx -> tx.handle().createQuery("""
                select count(*)
                  from audit
                 where act = 'open-own-case'""").mapTo(Long.class).one()));
    }

    @Test
    void aFileIsReadFirstAndOneCardAtATimeIsEdited() {
        var her = begun();
        house.inHouse(open -> {
            var ref = ((CaseAccess.Hers) open.cases().sight(her)).ref();
            open.cases().inside().need(ref, new Need(Area.LEGAL, Optional.of("the hearing")));
            return open.cases().inside().plan(ref, new NewAction(Area.LEGAL, Optional.empty(),
                    Optional.of("ring the lawyer"), Optional.of("MR"), Optional.empty()));
        });
        house.go(new HerRecord(her));
        turnToCase();
        assertTrue(house.words().containsAll(List.of("the hearing", "ring the lawyer", "1 open")));
        assertTrue(house.words().stream().anyMatch(words -> words.contains("read by")), "who reads it");
        assertTrue(robot.lookup("#need-legal").tryQuery().isEmpty(), "no field before she edits");
        robot.type(KeyCode.F4);
        house.settle();
        assertTrue(robot.lookup("#need-legal").tryQuery().isPresent());
        edit("protection");
        assertTrue(robot.lookup("#concern").tryQuery().isPresent());
        assertTrue(robot.lookup("#need-legal").tryQuery().isEmpty());
        robot.write("the old flat").type(KeyCode.ESCAPE);
        house.settle();
        assertTrue(robot.lookup("#concern").tryQuery().isEmpty());
        assertEquals(Optional.of("the old flat"), read(her).plan().protection().words().concern());
        assertTrue(house.words().contains("the old flat"));
    }

    @Test
    void whoeverMayOnlyReadFindsNothingToEdit() {
        var her = begun();
        var file = read(her);
        ScreenHouse.onScreen(() -> {
            var view = house.ui().views().load(CaseFileController.class);
            var controller = (CaseFileController) view.controller();
            ((Pane) house.ui().dialogs().root()).getChildren().add(view.root());
            controller.show(new OpenCaseModel(file, CaseAccess.May.READ), new PartShown.Around(_ -> {}, () -> {}));
            for (var part : CasePart.values()) {
                controller.choose(part);
            }
            assertTrue(house.words(view.root()).contains("Only colleagues who work on this file can close it."));
            assertEquals(Set.of(), view.root().lookupAll(".edit-link"));
            return true;
        });
    }

    private OpenCase read(ParticipantId her) {
        return house.inHouse(open -> {
            var ref = ((CaseAccess.Hers) open.cases().sight(her)).ref();
            return open.cases().open(ref);
        });
    }

    private void turnToCase() {
        do {
            robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
            house.settle();
            keys++;
        } while (!ScreenHouse.onScreen(() -> robot.lookup(".tab-pane").<TabPane>query().getSelectionModel()
                .getSelectedItem().getText().equals("Case")));
    }

    private void section(KeyCode digit) {
        robot.press(KeyCode.ALT).type(digit).release(KeyCode.ALT);
        house.settle();
        keys++;
    }

    private void page(KeyCode key, int times) {
        for (int time = 0; time < times; time++) {
            robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
            house.settle();
            keys++;
        }
    }

    private void press(KeyCode... codes) {
        for (var code : codes) {
            robot.type(code);
            house.settle();
            keys++;
        }
    }

    private ParticipantId welcomed() {
        return house.inHouse(open -> someone().called("Amina").welcomedIn(open)).id();
    }

    private ParticipantId begun() {
        var her = welcomed();
        house.inHouse(open -> open.cases().begin(her, AGREED));
        return her;
    }
}
