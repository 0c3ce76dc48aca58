package org.daybook.paths;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.daybook.participants.CardNumber;
import org.daybook.participants.HerRecord;
import org.daybook.participants.Participant;
import org.daybook.testing.Hand;
import org.daybook.testing.KeyboardAlone;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Tasks 5 and 11 by the keyboard alone, from her open record; keys are counted, letters of words are not.
class PathTasksTest {
    /// Ninety seconds are the target; this number of keys leaves most of them for her words.
    private static final int KEYS_AT_MOST = 40;

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PathsOverview()).people().rooms(PathsFeature.class);
    private final Hand robot = new Hand();
    private Optional<Participant> her = Optional.empty();
    private final KeyboardAlone worker = new KeyboardAlone(house);

    @BeforeEach
    void aWomanAndAGroup() {
        her = Optional.of(house.inHouse(open -> someone().called("Olena").welcomedIn(open)));
        group("Sewing", 1);
    }

    @Test
    void sheIsEnrolledInAGroupWithHerGoal() {
        toHerPaths();
        worker.to(".path-tile-2");
        worker.press(KeyCode.SPACE);
        worker.to(".group-choice");
        worker.press(KeyCode.SPACE);
        worker.to("#goal");
        robot.write("a shop of my own");
        worker.to("#enrol");
        worker.press(KeyCode.SPACE);
        System.out.printf("task 5, from the open record: %d keys%n", worker.keys());
        var enrolment = enrolments().getFirst();
        assertEquals(Optional.of("Sewing"), enrolment.group().map(InGroup::name));
        assertEquals(Optional.of("a shop of my own"), enrolment.goal());
        assertTrue(worker.keys() <= KEYS_AT_MOST, () -> worker.keys() + " keys");
    }

    @Test
    void inAFullGroupSheComesOntoTheWaitingListAndInByOneClick() {
        var first = house.inHouse(open -> someone().called("Amina").welcomedIn(open));
        var group = house.inHouse(open -> open.paths().groups().list(Path.PRACTICAL_SKILLS)).getFirst().group();
        var place = house.inHouse(open -> open.paths().enrol(first.card().toString(), group));
        assertEquals(first.id(), place.id());
        toHerPaths();
        worker.to(".path-tile-2");
        worker.press(KeyCode.SPACE);
        worker.to(".group-choice");
        worker.press(KeyCode.SPACE);
        worker.to("#enrol");
        assertTrue(house.words().contains("Add to waiting list"));
        worker.press(KeyCode.SPACE);
        assertTrue(house.words().contains("She is number 1 on the waiting list of “Sewing”."));
        house.inHouse(open -> open.paths().groups().change(group.id(), group.plan(), plan("Sewing", 2)));
        house.go(new GroupPlace(Path.PRACTICAL_SKILLS, Optional.of(group.id())));
        robot.clickOn("Give her the place");
        house.settle();
        assertEquals(Optional.of("Sewing"), enrolments().getFirst().group().map(InGroup::name));
        assertTrue(house.words().contains("Nobody is waiting."));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();
        assertEquals(List.of(), enrolments());
        assertEquals(List.of(woman().card()), waiting(group));
        robot.clickOn("Remove");
        house.settle();
        assertEquals(List.of(), waiting(group));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();
        assertEquals(List.of(woman().card()), waiting(group), "where she was");
    }

    private List<CardNumber> waiting(Group group) {
        return house.inHouse(open -> open.paths().waitingList().of(group.id())).stream()
                .map(one -> one.person().card()).toList();
    }

    @Test
    void aFullGroupPutsWhoeverComesByHerCardOntoItsListAndEndingItIsTakenBack() {
        var group = house.inHouse(open -> open.paths().groups().list(Path.PRACTICAL_SKILLS)).getFirst().group();
        var first = house.inHouse(open -> someone().called("Amina").welcomedIn(open));
        house.inHouse(open -> open.paths().enrol(first.card().toString(), group));
        house.go(new GroupPlace(Path.PRACTICAL_SKILLS, Optional.of(group.id())));
        robot.clickOn("#newCard").write(woman().card().toString()).type(KeyCode.ENTER);
        house.settle();
        assertTrue(house.words().contains("This group is full. Add her to the waiting list."));
        robot.clickOn("Add to waiting list");
        house.settle();
        assertEquals(List.of(woman().card()), waiting(group));
        robot.clickOn("#end");
        house.settle();
        assertTrue(isOver(group));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();
        assertFalse(isOver(group), "Ctrl+Z takes back what was done last");
    }

    private boolean isOver(Group group) {
        return house.inHouse(open -> open.paths().groups().look(group.id())).group().closedOn().isPresent();
    }

    @Test
    void herPathIsClosed() {
        house.inHouse(open -> open.paths().enrol(new NewEnrolment(woman().id(), Path.PRACTICAL_SKILLS,
                Optional.of("a shop of my own"))));
        toHerPaths();
        worker.to("End");
        worker.press(KeyCode.SPACE);
        worker.choose("#goalState", "Reached");
        worker.choose("#how", "Completed");
        worker.to("#status");
        worker.press(KeyCode.DOWN);
        worker.choose("#reading", "Declined");
        worker.choose("#back", "Yes, told");
        worker.to("#endToday");
        worker.press(KeyCode.SPACE);
        System.out.printf("task 11, from the open record: %d keys%n", worker.keys());
        var ended = enrolments().getFirst().ended().orElseThrow();
        assertEquals(HowEnded.COMPLETED, ended.how());
        assertEquals(Optional.of(LeavingStatus.EMPLOYED), ended.status());
        assertEquals(Optional.of(ExitReading.DECLINED), ended.exitReading());
        assertEquals(Optional.of(MayComeBack.TOLD), ended.mayComeBack());
        assertEquals(Optional.of("MR"), ended.signedBy());
        assertTrue(worker.keys() <= KEYS_AT_MOST, () -> worker.keys() + " keys");
    }

    /// Nobody works before the year in which she turns 16.
    @Test
    void aChildIsNotAskedWhatSheDoesAsHerPathEnds() {
        for (int born : List.of(2010, 2011)) {
            her = Optional.of(house.inHouse(open -> someone().born(born, 1).welcomedIn(open)));
            house.inHouse(open -> open.paths().enrol(new NewEnrolment(woman().id(), Path.PRACTICAL_SKILLS,
                    Optional.empty())));
            toHerPaths();
            worker.to("End");
            worker.press(KeyCode.SPACE);
            assertTrue(house.words().contains("Told that she may come back?"));
            assertEquals(born == 2010, house.words().contains("What she does now"), Integer.toString(born));
        }
    }

    @Test
    void aGroupIsPlannedByTheKeyboard() {
        house.go(new GroupPlace(Path.CIVIC_INCLUSION, Optional.empty()));
        robot.write("Italian, mornings");
        worker.press(KeyCode.TAB);
        robot.write("1/12");
        worker.press(KeyCode.TAB, KeyCode.TAB);
        robot.write("0");
        worker.chord(KeyCode.ENTER);
        assertTrue(house.words().contains("Type 1 to 500 places, or leave it empty."));
        worker.press(KeyCode.BACK_SPACE);
        robot.write("12");
        worker.chord(KeyCode.ENTER);
        var line = house.inHouse(open -> open.paths().groups().list(Path.CIVIC_INCLUSION)).getFirst();
        assertEquals("Italian, mornings", line.group().name());
        assertEquals(LocalDate.of(2026, 12, 1), line.group().startsOn());
        assertEquals(OptionalInt.of(12), line.left());
        assertEquals(new GroupPlace(Path.CIVIC_INCLUSION, Optional.of(line.group().id())), house.here());
    }

    private Participant woman() {
        return her.orElseThrow();
    }

    private void group(String name, int places) {
        house.inHouse(open -> open.paths().groups().add(plan(name, places)));
    }

    private static GroupPlan plan(String name, int places) {
        return new GroupPlan(Path.PRACTICAL_SKILLS, name, Optional.of(LocalDate.of(2026, 11, 30)), Optional.empty(),
                OptionalInt.of(places), Optional.of("it"), Optional.empty());
    }

    private List<Enrolment> enrolments() {
        return house.inHouse(open -> open.paths().of(woman().id()));
    }

    private void toHerPaths() {
        house.go(new HerRecord(woman().id()));
        for (int tabs = 0; tabs < 5 && !house.words().contains("Her paths"); tabs++) {
            worker.chord(KeyCode.TAB);
        }
        assertTrue(house.words().contains("Her paths"));
    }
}
