package org.daybook.paths;

import static org.daybook.testing.Some.someone;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.daybook.app.House;
import org.daybook.base.ParticipantId;
import org.daybook.participants.HerRecord;
import org.daybook.participants.ParticipantsScreens;
import org.daybook.sessions.NewSession;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Pictures of groups, waiting, ending and pausing.
@Tag("screenshots")
class PathsPicturesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new PathsOverview(),
            List.of(ParticipantsScreens.room(), PathsScreens.room()), (ui, open) -> {
                ParticipantsScreens.register(ui, open.participants(), List.of(PathsScreens.recordTab()));
                PathsScreens.register(ui, open.paths());
            });
    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyScreen(String language) {
        house.speak(Locale.of(language));
        var her = house.inHouse(this::fill);
        var sewing = house.inHouse(open -> open.paths().groups().list(Path.PRACTICAL_SKILLS)).stream()
                .filter(line -> line.left().equals(OptionalInt.of(0))).findFirst().orElseThrow().group();
        house.go(new PathsOverview());
        robot.clickOn(robot.lookup(".path-tile-2").<Labeled>query());
        take("groups", language);
        house.go(new GroupPlace(Path.PRACTICAL_SKILLS, Optional.of(sewing.id())));
        take("group", language);
        house.go(new GroupPlace(Path.CIVIC_INCLUSION, Optional.empty()));
        robot.type(KeyCode.TAB).write("31/2");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        take("group-new", language);
        house.go(new HerRecord(her));
        while (robot.lookup(".path-tile-2").queryAll().stream().noneMatch(PathsPicturesTest::isSeen)) {
            tab();
        }
        robot.clickOn(robot.lookup(".path-tile-2").<Labeled>query());
        house.settle();
        robot.clickOn(robot.lookup(".group-choice").<Labeled>query());
        take("paths-tab-full", language);
        robot.clickOn(robot.lookup(".path-row .button").<Labeled>query());
        house.settle();
        robot.clickOn(robot.lookup("#how .toggle-button").nth(1).<Labeled>query()).clickOn("#endToday");
        take("paths-ending-early", language);
        robot.clickOn(robot.lookup("#how .toggle-button").nth(0).<Labeled>query())
                .clickOn(robot.lookup("#goalState .toggle-button").nth(1).<Labeled>query())
                .clickOn(robot.lookup("#reading .toggle-button").nth(0).<Labeled>query())
                .clickOn(robot.lookup("#back .toggle-button").nth(0).<Labeled>query());
        take("paths-ending-completed", language);
        robot.clickOn("#endToday");
        take("paths-ended", language);
    }

    private static boolean isSeen(Node node) {
        return node.localToScreen(0, 0) != null && isShown(node);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private void tab() {
        robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
        house.settle();
    }

    private void take(String name, String language) {
        house.settle();
        house.size(1366, 736);
        Pictures.take(name + "-" + language, house.stage().getScene());
        house.size(1100, 640);
        Pictures.take(name + "-" + language + "-small", house.stage().getScene());
        house.size(1366, 736);
    }

    private ParticipantId fill(House open) {
        var paths = open.paths();
        var morning = paths.groups().add(plan("Sewing, mornings", OptionalInt.of(2), Optional.of("it")));
        paths.groups().add(plan("Computer basics", OptionalInt.of(12), Optional.of("en")));
        paths.groups().add(plan("Kitchen", OptionalInt.empty(), Optional.empty()));
        for (var name : List.of("Amina", "Olena")) {
            paths.enrol(someone().called(name).welcomedIn(open).card().toString(), morning);
        }
        for (var name : List.of("Fatou", "Maria")) {
            paths.waitingList().join(new NewEnrolment(someone().called(name).welcomedIn(open).id(),
                    Path.PRACTICAL_SKILLS, Optional.of(morning.id()), Optional.empty()));
        }
        var her = someone().called("Blessing").speaking("en").welcomedIn(open).id();
        var civic = paths.enrol(new NewEnrolment(her, Path.CIVIC_INCLUSION,
                Optional.of("Speak with the doctor without my sister, and read what I sign.")));
        var personal = paths.enrol(new NewEnrolment(her, Path.PERSONAL_DEVELOPMENT, Optional.empty()));
        for (int i = 0; i < 4; i++) {
            house.clock().move(Duration.ofDays(1));
            var session = open.calendar().plan(new NewSession(
                    Optional.of(LocalDate.of(2026, 11, 25).plusDays(i + 1L)), Optional.of(LocalTime.of(10, 0)), 90,
                    Optional.of(Path.CIVIC_INCLUSION), "Language", "Blue room")).id();
            open.sessions().oneMore(session);
            if (i < 2) {
                open.sessions().tick(session, her);
            }
        }
        paths.endings().pause(personal.id());
        paths.endings().pause(civic.id());
        paths.endings().back(civic.id());
        return her;
    }

    private static GroupPlan plan(String name, OptionalInt places, Optional<String> language) {
        return new GroupPlan(Path.PRACTICAL_SKILLS, name, Optional.of(FIRST), Optional.of(FIRST.plusMonths(3)), places,
                language, Optional.empty());
    }
}
