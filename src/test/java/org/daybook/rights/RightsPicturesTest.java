package org.daybook.rights;

import static org.daybook.testing.Some.someone;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.participants.HerRecord;
import org.daybook.participants.Participant;
import org.daybook.participants.ParticipantsScreens;
import org.daybook.participants.People;
import org.daybook.staff.Preset;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Pictures of what stood there before, opened: whole, and as it is seen in a usual and in a small window.
@Tag("screenshots")
class RightsPicturesTest {
    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new People(""), List.of(ParticipantsScreens.room()),
            Preset.CASEWORKER.roles(), (ui, open) -> {
                ParticipantsScreens.register(ui, open.participants(), List.of(RightsScreens.recordTab()));
                RightsScreens.register(ui, open.rights(), (_, _) -> Optional.empty());
            });
    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void whatStoodThereBefore(String language) {
        house.speak(Locale.of(language));
        var her = changed();
        house.go(new HerRecord(her.id()));
        robot.clickOn(robot.lookup((Node node) -> node.getStyleClass().contains("tab-label")
                && node instanceof Labeled tab && tab.getText().equals(house.ui().texts().say("rights.tab.title")))
                .<Node>query());
        house.settle();
        robot.interact(() -> robot.lookup("#show-changes").query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
        take("rights-changes-whole-" + language, 1366, 1600);
        take("rights-changes-" + language, 1366, 736);
        take("rights-changes-small-" + language, 1280, 640);
    }

    private void take(String name, int width, int height) {
        house.size(width, height);
        robot.interact(() -> robot.lookup(".page-scroll").queryAllAs(ScrollPane.class).forEach(page -> page.setVvalue(
                page.getContent().getBoundsInLocal().getHeight() > height ? 0.72 : 0)));
        house.settle();
        Pictures.take(name, house.stage().getScene());
    }

    /// Three times, in letters of several scripts; once what stood there is taken away.
    private Participant changed() {
        return house.inHouse(open -> {
            var woman = someone().called("Олена Sunflower").known("Sole").speaking("uk").born(1994, 7).from("UA")
                    .answering(Purpose.STATISTICS, Answer.GIVEN).welcomedIn(open);
            house.clock().move(Duration.ofDays(2));
            open.participants().change(woman.id(), someone().called("ليلى بنت منصور").known("Sole").speaking("ar")
                    .born(1994, 7).from("UA").form());
            house.clock().move(Duration.ofDays(9));
            open.participants().change(woman.id(),
                    someone().called("Olena").speaking("uk").born(1993, 11).from("MD").form());
            return woman;
        });
    }
}
