package org.daybook.outcomes;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.instrument.Key;
import org.daybook.participants.HerRecord;
import org.daybook.staff.Role;
import org.daybook.staff.StaffMember;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Handover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The screen goes into her hands and comes back locked; a damaged file is refused where the worker sees it.
class OutcomesScreensTest {
    private static final Key FIVE = new Key("five-statements", "1");

    private int givenBack;
    private Path file = Path.of("src", "test", "resources", "instruments", "evening-mood.1.en.json");

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ReadingsPlace()).roles(Set.of(Role.CASEWORKER, Role.COORDINATOR))
            .people().rooms(OutcomesFeature.class)
            .handover(hands()).files((_, _) -> Optional.of(file));
    private final Hand robot = new Hand();

    private Handover hands() {
        return new Handover() {
            @Override
            public void show(Parent screen) {
                house.ui().dialogs().behind(screen);
            }

            @Override
            public void giveBack() {
                givenBack++;
            }
        };
    }

    private ParticipantId agreed() {
        return house.inHouse(open -> someone().called("Lina").answering(Purpose.QUESTIONNAIRES, Answer.GIVEN)
                .welcomedIn(open)).id();
    }

    private void turnTo(ParticipantId her) {
        house.go(new HerRecord(her, "outcomes.tab.title"));
    }

    private void hand(String language) {
        choose(language);
        press("She herself");
        press("No");
        fire("#asking-begin");
        press("Hand over");
        house.settle();
    }

    private void choose(String language) {
        ScreenHouse.onScreen(() -> {
            ComboBox<InstrumentAvailability> key = robot.lookup("#asking-key").query();
            key.setValue(key.getItems().stream().filter(one -> one.instrument().key().equals(FIVE)).findFirst()
                    .orElseThrow());
            ComboBox<String> languages = robot.lookup("#asking-language").query();
            languages.setValue(language);
            return true;
        });
    }

    /// Presses a control by its text, wherever it is scrolled to.
    private void press(String text) {
        ScreenHouse.onScreen(() -> {
            Stream.of(".button", ".toggle-button")
                    .flatMap(kind -> robot.lookup(kind).queryAllAs(javafx.scene.control.ButtonBase.class).stream())
                    .filter(button -> text.equals(button.getText()) && isSeen(button)).findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + text)).fire();
            return true;
        });
        house.settle();
    }

    /// A control on another tab exists but is not visible.
    private static boolean isSeen(javafx.scene.Node node) {
        return Stream.<javafx.scene.Node>iterate(node, java.util.Objects::nonNull, javafx.scene.Node::getParent)
                .allMatch(javafx.scene.Node::isVisible);
    }

    private void fire(String id) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(id).queryAs(javafx.scene.control.ButtonBase.class).fire();
            return true;
        });
        house.settle();
    }

    private void face(int row, int column) {
        ScreenHouse.onScreen(() -> {
            var faces = List.copyOf(robot.lookup(".ask-face").queryAllAs(ToggleButton.class));
            faces.get(row * 5 + column).fire();
            return true;
        });
        house.settle();
    }

    @Test
    void inHerHandsNothingOfTheProgramIsSeenAndGivingBackLocks() {
        var her = agreed();
        turnTo(her);
        hand("ar");
        var words = house.words();
        assertTrue(words.contains("حقوقي.") && words.contains("عليكِ؟"), "word by word, from right to left");
        assertFalse(words.contains("Hide") || words.contains("People") || words.contains("Well-being"), "no way back");
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, ScreenHouse.onScreen(() -> robot.lookup(".handover").query()
                .getEffectiveNodeOrientation()));
        assertEquals(25, robot.lookup(".ask-face").queryAll().size(), "five pictures of an answer for each");
        face(0, 3);
        face(1, 0);
        face(1, 1);
        fire("#handover-done");
        assertEquals(1, givenBack);
        var read = house.inHouse(open -> open.outcomes().readings().open(her));
        var reading = read.readings().getFirst();
        assertEquals(Reading.State.DONE, reading.state());
        assertEquals(Optional.of(AdministrationMode.HERSELF), reading.way());
        assertEquals(Map.of("at-ease", 4, "talk", 2), read.answers().get(reading.id()));
    }

    @Test
    void whatWasInterruptedGoesOnAloud() {
        var her = agreed();
        turnTo(her);
        hand("en");
        face(2, 4);
        fire("#handover-stop");
        assertEquals(1, givenBack);
        house.reopen();
        turnTo(her);
        press("Continue reading aloud");
        assertTrue(house.words().contains("I know my rights."));
        assertTrue(ScreenHouse.onScreen(() -> List.copyOf(robot.lookup(".ask-face").queryAllAs(ToggleButton.class))
                .get(14).isSelected()), "what she said before");
        fire("#ask-done");
        assertEquals(new HerRecord(her), house.here());
        assertEquals(Reading.State.DONE, house.inHouse(open -> open.outcomes().readings().open(her)).readings()
                .getFirst().state());
    }

    /// The two buttons next to each other are easily confused; a No that she never said counts as asked.
    @Test
    void aNoThatSheDidNotSayIsUndone() {
        var her = agreed();
        turnTo(her);
        choose("en");
        press("She declines");
        assertEquals(List.of(Reading.State.DECLINED), states(her));
        fire("#message-undo");
        assertEquals(List.of(), states(her), "she was not asked");
    }

    @Test
    void whatSheAnsweredComesBackWhenHerNoIsUndone() {
        var her = agreed();
        turnTo(her);
        hand("en");
        face(2, 4);
        fire("#handover-stop");
        house.reopen();
        turnTo(her);
        press("She declines");
        assertEquals(List.of(Reading.State.DECLINED), states(her));
        fire("#message-undo");
        assertEquals(List.of(Reading.State.BEGUN), states(her));
        press("Continue reading aloud");
        assertTrue(ScreenHouse.onScreen(() -> List.copyOf(robot.lookup(".ask-face").queryAllAs(ToggleButton.class))
                .get(14).isSelected()), "what she said before");
    }

    @Test
    void whoeverIsNamedByMistakeIsNamedNoMore() {
        lead(true);
        assertTrue(house.inHouse(open -> open.outcomes().instruments().lead()).isPresent());
        lead(true);
        fire("#message-undo");
        assertEquals(Optional.empty(), house.inHouse(open -> open.outcomes().instruments().lead()));
        assertTrue(house.words().contains("Undone. It is as it was before."), house.words()::toString);
    }

    /// A low score that nobody has read would count as read.
    @Test
    void aNoteMarkedAsReadByMistakeWaitsAgain() {
        var her = agreed();
        lead(true);
        house.inHouse(open -> {
            var readings = open.outcomes().readings();
            var id = readings.begin(her, new Asking(Optional.of(new Key("who-5", "1998")), Optional.of("en"),
                    Optional.of(AdministrationMode.HERSELF), Optional.of(Asking.Interpreting.NO)));
            for (int item = 1; item <= 5; item++) {
                readings.answer(id, String.valueOf(item), Optional.of(0));
            }
            return readings.finish(id);
        });
        turnTo(her);
        press("I have read it");
        assertEquals(List.of(), house.inHouse(open -> open.outcomes().notes().mine()));
        fire("#message-undo");
        assertEquals(1, house.inHouse(open -> open.outcomes().notes().mine()).size());
        press("I have read it");
        assertEquals(List.of(), house.inHouse(open -> open.outcomes().notes().mine()));
    }

    private void lead(boolean somebody) {
        ScreenHouse.onScreen(() -> {
            ComboBox<Optional<StaffMember>> lead = robot.lookup("#readings-lead").query();
            lead.setValue(lead.getItems().stream().filter(one -> one.isPresent() == somebody).findFirst()
                    .orElseThrow());
            lead.fireEvent(new javafx.event.ActionEvent());
            return true;
        });
        house.settle();
    }

    private List<Reading.State> states(ParticipantId her) {
        return house.inHouse(open -> open.outcomes().readings().open(her)).readings().stream().map(Reading::state)
                .toList();
    }

    @Test
    void aFileIsAddedAndABrokenOneRefusedWithLineAndReason() throws java.io.IOException {
        fire("#readings-add");
        assertTrue(house.words().contains("“How the evening was” can now be used."));
        var broken = java.nio.file.Files.createTempFile("own", ".json");
        java.nio.file.Files.writeString(broken, java.nio.file.Files.readString(file)
                .replace("Written by the site; free to use.", " "));
        file = broken;
        fire("#readings-add");
        assertTrue(house.words().stream().anyMatch(words -> words.contains("line 7") && words.contains("licence")));
        assertEquals(1, house.inHouse(open -> open.outcomes().instruments().ofTheSite()).size());
    }

    /// A file that nobody used yet is deleted: it would have to be found again.
    @Test
    void whatIsNoLongerOfferedComesBackAsItWas() {
        fire("#readings-add");
        var before = house.inHouse(open -> open.outcomes().instruments().ofTheSite());
        assertEquals(1, before.size());
        press("Stop offering");
        assertEquals(List.of(), house.inHouse(open -> open.outcomes().instruments().ofTheSite()));
        fire("#message-undo");
        assertEquals(before, house.inHouse(open -> open.outcomes().instruments().ofTheSite()));
        press("Stop offering");
        assertTrue(house.words().contains("“How the evening was” is not offered any more."));
    }
}
