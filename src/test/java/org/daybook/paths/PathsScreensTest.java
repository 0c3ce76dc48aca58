package org.daybook.paths;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.OptionalInt;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.daybook.participants.HerRecord;
import org.daybook.participants.Participant;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.vault.Progress;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The screens of paths in a real window, on a real encrypted store.
class PathsScreensTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 25);
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PathsOverview()).people().rooms(PathsFeature.class);
    private final Hand robot = new Hand();

    @Test
    void sheIsEnrolledAndLeavesAgain() {
        var her = welcomed();
        house.go(new HerRecord(her.id(), "paths.tab.title"));
        robot.clickOn("Civic inclusion").clickOn("#enrol");
        house.settle();
        assertEquals(1, enrolments(her).size());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();
        assertEquals(List.of(), enrolments(her), "taken back");
        robot.clickOn("Civic inclusion").clickOn("#goal").write("sign my own papers").clickOn("#enrol");
        house.settle();
        assertEquals(Optional.of("sign my own papers"), enrolments(her).getFirst().goal());
        assertTrue(house.words().contains("“sign my own papers”"));
        assertTrue(house.words().contains("since 25 November 2026"));
        robot.clickOn("End").clickOn("#endToday");
        house.settle();
        assertTrue(house.words().contains("Choose how it ends."));
        assertTrue(house.words().contains("Does she know that she may come back? Choose an answer."));
        robot.clickOn("Left early");
        house.settle();
        robot.clickOn("#leavingReason").type(KeyCode.DOWN).type(KeyCode.ENTER).clickOn("Yes, told")
                .clickOn("#endToday");
        house.settle();
        assertEquals(Optional.of(HowEnded.LEFT_EARLY), enrolments(her).getFirst().ended().map(Ended::how));
        assertTrue(house.words().contains("25 November 2026 – 25 November 2026"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();
        assertEquals(Optional.empty(), enrolments(her).getFirst().endedOn());
        robot.clickOn("Pause");
        house.settle();
        assertTrue(house.words().contains("Paused since 25 November 2026"));
    }

    /// Also with Undo, right after she ended it herself.
    @Test
    void anEndingThatAColleagueWroteSinceIsNotTakenBack() {
        var her = welcomed();
        var path = house.inHouse(open -> {
            var one = open.paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty()));
            open.paths().endings().end(one.id(), PathEnding.early(LeavingReason.CHILDCARE));
            return one.id();
        });
        house.go(new HerRecord(her.id(), "paths.tab.title"));
        house.inHouse(open -> {
            open.paths().endings().reopen(path);
            return open.paths().endings().end(path, PathEnding.early(LeavingReason.SAFETY));
        });
        robot.clickOn("#reopen-" + Path.CIVIC_INCLUSION.code());
        house.settle();
        assertTrue(house.words().contains("This has changed since then. Undo is no longer possible."));
        assertEquals(Optional.of(LeavingReason.SAFETY),
                enrolments(her).getFirst().ended().flatMap(Ended::reason));
    }

    @Test
    void aSecondTimeOnTheSamePathIsSaidKindly() {
        var her = welcomed();
        house.inHouse(open -> open.paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty())));
        house.go(new HerRecord(her.id(), "paths.tab.title"));
        robot.clickOn(robot.lookup(".path-tile-4").<Labeled>query()).clickOn("#enrol");
        house.settle();
        assertTrue(house.words().contains("She is already on this path."));
    }

    @Test
    void withoutAPathTheQuestionIsAsked() {
        house.go(new HerRecord(welcomed().id(), "paths.tab.title"));
        robot.clickOn("#enrol");
        house.settle();
        assertTrue(house.words().contains("Which path does she choose? Click it to enrol her."));
    }

    @Test
    void theOverviewShowsCardsAndNeitherNameNorGoal() {
        var her = welcomed();
        house.inHouse(open -> open.paths()
                .enrol(new NewEnrolment(her.id(), Path.PRACTICAL_SKILLS, Optional.of("a shop of my own"))));
        house.go(new PathsOverview());
        robot.clickOn("Practical skills");
        house.settle();
        assertTrue(house.words().contains(her.card().toString()));
        assertTrue(house.words().contains("one person"));
        assertFalse(house.words().stream().anyMatch(words -> words.contains("Zanzibarina") || words.contains("shop")));
        robot.clickOn(her.card().toString()).type(KeyCode.ENTER);
        house.settle();
        assertEquals(new HerRecord(her.id()), house.here());
    }

    @Test
    void whoIsEnrolledByHerCardIsTakenBack() {
        var her = welcomed();
        house.go(new PathsOverview());
        robot.clickOn("#newCard").write(her.card().toString()).type(KeyCode.ENTER);
        house.settle();
        assertEquals(1, enrolments(her).size());
        robot.clickOn("Undo");
        house.settle();
        assertEquals(List.of(), enrolments(her));
        assertTrue(house.words().contains(her.card() + " is not enrolled any more."));
    }

    @Test
    void whatIsHeldOnAPathIsTypedLineByLineAndTakenOutWithUndo() {
        house.go(new PathsOverview());
        robot.clickOn("Practical skills").clickOn("Edit activities and milestones");
        house.settle();
        assertEquals(new PathContents(Path.PRACTICAL_SKILLS), house.here());
        robot.write("Sewing").type(KeyCode.ENTER);
        house.settle();
        robot.write("Kitchen").type(KeyCode.ENTER);
        house.settle();
        assertEquals(List.of("Sewing", "Kitchen"), held());
        robot.write("Sewing").type(KeyCode.ENTER);
        house.settle();
        assertTrue(house.words().contains("This is already on the list."));
        robot.clickOn("Remove");
        house.settle();
        assertEquals(List.of("Kitchen"), held());
        robot.clickOn("Undo");
        house.settle();
        assertEquals(List.of("Kitchen", "Sewing"), held());
    }

    /// What she alone typed stays beside what a colleague saved.
    @Test
    void aGroupThatAColleagueChangedIsReadAgain() {
        var group = house.inHouse(open -> open.paths().groups().add(plan(Optional.empty())));
        house.go(new GroupPlace(Path.PRACTICAL_SKILLS, Optional.of(group.id())));
        house.inHouse(open -> open.paths().groups().change(group.id(), group.plan(),
                new GroupPlan(Path.PRACTICAL_SKILLS, "Sewing, winter", Optional.of(START), Optional.empty(),
                        OptionalInt.of(8), Optional.empty(), Optional.empty())));
        type("#name", "Sewing, spring");
        type("#places", "9");
        save();
        assertTrue(house.words().stream().anyMatch(words -> words.contains("someone else changed this")),
                house.words()::toString);
        assertEquals(List.of("Sewing, winter", "9"), List.of(typed("#name"), typed("#places")));
        save();
        assertEquals(OptionalInt.of(9), house.inHouse(open -> open.paths().groups().look(group.id())).group().plan()
                .capacity());
        robot.clickOn("Undo");
        house.settle();
        assertEquals(OptionalInt.of(8), house.inHouse(open -> open.paths().groups().look(group.id())).group().plan()
                .capacity());
        assertEquals("8", typed("#places"));
    }

    @Test
    void whoLeftTheTeamStaysTheFacilitatorUntilSomebodyElseIsChosen() {
        var group = house.inHouse(open -> {
            var lb = open.team().add(new NewMember("lb", "LB", Set.of(Role.FACILITATOR)),
                    "amber canoe window thirty lakes".toCharArray());
            var one = open.paths().groups().add(plan(Optional.of(lb.id())));
            open.team().remove(lb.id(), Progress.unwatched());
            return one;
        });
        house.go(new GroupPlace(Path.PRACTICAL_SKILLS, Optional.of(group.id())));
        type("#places", "9");
        save();
        assertEquals(group.plan().facilitator(), house.inHouse(open -> open.paths().groups().look(group.id())).group()
                .plan().facilitator());
    }

    private static GroupPlan plan(Optional<StaffId> facilitator) {
        return new GroupPlan(Path.PRACTICAL_SKILLS, "Sewing, autumn", Optional.of(START), Optional.empty(),
                OptionalInt.of(8), Optional.empty(), facilitator);
    }

    private void save() {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        house.settle();
    }

    private void type(String field, String words) {
        robot.interact(() -> robot.lookup(field).queryTextInputControl().setText(words));
    }

    private String typed(String field) {
        return ScreenHouse.onScreen(() -> robot.lookup(field).queryTextInputControl().getText());
    }

    private List<String> held() {
        return house.inHouse(open -> open.paths().contents().of(Path.PRACTICAL_SKILLS)).stream().map(Content::name)
                .toList();
    }

    private Participant welcomed() {
        return house.inHouse(open -> someone().called("Zanzibarina").welcomedIn(open));
    }

    private List<Enrolment> enrolments(Participant her) {
        return house.inHouse(open -> open.paths().of(her.id()));
    }
}
