package org.daybook.sessions;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.daybook.paths.Content;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.InGroup;
import org.daybook.paths.NewContent;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Planning for a group, for one woman and with an interpreter, in a real window on a real encrypted store.
class ForWhomScreensTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).rooms(SessionsFeature.class);

    private final Hand robot = new Hand();

    @Test
    void aSessionIsPlannedForAGroupAndWidenedToEveryone() {
        var site = Site.in(house);
        house.inHouse(open -> {
            var evening = open.paths().groups().add(new GroupPlan(Path.PERSONAL_DEVELOPMENT, "Evening group",
                    Optional.of(Site.TODAY), Optional.empty(), OptionalInt.empty(), Optional.empty(),
                    Optional.empty()));
            return open.paths().enrol(new NewEnrolment(site.guest().id(), Path.PERSONAL_DEVELOPMENT,
                    Optional.of(evening.id()), Optional.empty()));
        });
        fill();
        assertFalse(house.shows("one group"), "no path is chosen yet");
        toggle("Personal development");
        toggle("one group");
        press(KeyCode.ENTER);
        var planned = planned();
        assertEquals(Optional.of("Evening group"), planned.meant().whom().group().map(InGroup::name));
        house.go(new Today());
        house.assertShown("Evening group", "1 person");
        house.go(new SessionPlan(planned.id()));
        house.assertShown("Evening group");
        toggle("everyone on the path");
        press(KeyCode.ENTER);
        assertEquals(ForWhom.PATH, planned().meant().whom());
    }

    @Test
    void whereNotEveryoneMayMeetItIsPlannedForOneGroup() {
        var site = Site.in(house);
        house.inHouse(open -> {
            var morning = open.paths().groups().add(new GroupPlan(Path.PERSONAL_DEVELOPMENT, "Morning group",
                    Optional.of(Site.TODAY), Optional.empty(), OptionalInt.empty(), Optional.empty(),
                    Optional.empty()));
            open.paths().enrol(new NewEnrolment(site.guest().id(), Path.PERSONAL_DEVELOPMENT,
                    Optional.of(morning.id()), Optional.empty()));
            var other = site.twelve.getFirst();
            open.paths().enrol(new NewEnrolment(other.id(), Path.PERSONAL_DEVELOPMENT, Optional.empty()));
            open.participants().keptApart().keep(site.guest().id(), other.card().toString());
            return true;
        });
        fill();
        toggle("Personal development");
        press(KeyCode.ENTER);
        house.assertShown("Schedule conflict among the people expected.", "Morning group");
        assertFalse(house.ui().dialogs().isOpen(), "no dialog: the way on stands in the form");
        press(KeyCode.ENTER);
        assertEquals(Optional.of("Morning group"), planned().meant().whom().group().map(InGroup::name));
    }

    @Test
    void aSessionForOneIsPlannedByHerCardAndSaysNothingOfHerOnLists() {
        var site = Site.in(house);
        fill();
        toggle("Psychosocial support");
        toggle("one person");
        press(KeyCode.ENTER);
        house.assertShown("Type her card number.");
        type("#card", "B-9999");
        press(KeyCode.ENTER);
        house.assertShown("Type her card number.");
        type("#card", site.guest().card().toString());
        house.settle();
        house.assertShown(site.guest().card() + " H.");
        press(KeyCode.ENTER);
        var planned = planned();
        assertEquals(Optional.of(site.guest().id()), planned.meant().whom().her());
        house.go(new Today());
        house.assertShown("individual");
        assertFalse(house.shows(site.guest().card().toString()));
        house.go(new SessionPlan(planned.id()));
        house.assertShown("individual");
        assertFalse(house.shows("everyone on the path"));
        house.go(new SessionSheet(planned.id()));
        house.assertShown("Talk");
        assertEquals(1, house.inHouse(open -> open.sessions().sheet(planned.id())).seats().size());
    }

    @Test
    void aMissingInterpreterStandsOnTodayUntilSomebodyIsFound() {
        Site.in(house);
        fill();
        toggle("Civic inclusion");
        choose("#language", Optional.of("ar"));
        press(KeyCode.ENTER);
        house.go(new Today());
        house.assertShown("interpreter needed: Arabic", "Find an interpreter");
        house.go(new SessionPlan(planned().id()));
        toggle("arranged");
        onScreen(() -> {
            robot.lookup("#save").queryAllAs(javafx.scene.control.Button.class).stream()
                    .filter(button -> "Save".equals(button.getText())).findFirst().orElseThrow().fire();
            return true;
        });
        house.settle();
        house.assertShown("Saved.");
        house.go(new Today());
        house.assertShown("interpreter: Arabic");
        assertFalse(house.shows("nterpreter needed") || house.shows("Find an"));
    }

    @Test
    void aSessionIsCalledAfterAPartOfAPathAndBelongsToIt() {
        Site.in(house);
        house.inHouse(open -> open.paths().contents()
                .add(new NewContent(Path.PRACTICAL_SKILLS, Content.Sort.MODULE, "Kitchen and food hygiene")));
        fill();
        onScreen(() -> {
            var title = this.<String>combo("#titleField .combo-box");
            assertTrue(title.getItems().contains("Kitchen and food hygiene"), () -> title.getItems().toString());
            title.setValue("Kitchen and food hygiene");
            return true;
        });
        house.settle();
        press(KeyCode.ENTER);
        assertEquals(List.of(Path.PRACTICAL_SKILLS), house.inHouse(open -> open.calendar()
                .titles(Site.TODAY, Site.TODAY)).stream()
                .filter(one -> one.title().equals("Kitchen and food hygiene")).map(Session::path).toList());
    }

    private Session planned() {
        return house.inHouse(open -> open.calendar().titles(Site.TODAY, Site.TODAY).stream()
                .filter(one -> one.title().equals("Talk")).findFirst().orElseThrow());
    }

    private void fill() {
        house.go(new Planning(Site.TODAY));
        type("#start", "16:00");
        onScreen(() -> {
            this.<String>combo("#titleField .combo-box").getEditor().setText("Talk");
            this.<String>combo("#roomField .combo-box").getEditor().setText("Garden room");
            return true;
        });
        house.settle();
    }

    private void toggle(String words) {
        onScreen(() -> {
            robot.lookup(words).queryAs(ToggleButton.class).fire();
            return true;
        });
        house.settle();
    }

    private <T> void choose(String id, T value) {
        onScreen(() -> {
            this.<T>combo(id).setValue(value);
            return true;
        });
        house.settle();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private void type(String id, String text) {
        onScreen(() -> {
            robot.lookup(id).queryAs(TextField.class).setText(text);
            return true;
        });
    }

    private void press(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        house.settle();
    }
}
