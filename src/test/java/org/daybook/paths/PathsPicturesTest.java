package org.daybook.paths;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
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
        house.inHouse(open -> {
            var contents = open.paths().contents();
            contents.add(new NewContent(Path.PRACTICAL_SKILLS, Content.Sort.MODULE, "Sewing, from the start"));
            contents.add(new NewContent(Path.PRACTICAL_SKILLS, Content.Sort.MODULE, "Kitchen and food hygiene"));
            return contents.add(new NewContent(Path.PRACTICAL_SKILLS, Content.Sort.MILESTONE,
                    "Sews a skirt by herself"));
        });
        house.go(new PathContents(Path.PRACTICAL_SKILLS));
        take("path-contents", language);
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
        chosenIn(1280, 640, language);
        chosenIn(1366, 736, language);
        robot.clickOn(robot.lookup(".path-row .button").<Labeled>query());
        house.settle();
        choose("#how", HowEnded.LEFT_EARLY);
        press("#endToday");
        take("paths-ending-early", language);
        choose("#how", HowEnded.COMPLETED);
        choose("#reading", ExitReading.ASKED);
        choose("#back", MayComeBack.TOLD);
        take("paths-ending-completed", language);
        press("#endToday");
        take("paths-ended", language);
    }

    /// With three groups, too, the button is in the window as soon as a path is chosen.
    private void chosenIn(int width, int height, String language) {
        house.size(width, height);
        ScreenHouse.onScreen(() -> {
            robot.lookup(".path-tile-4").queryAs(ToggleButton.class).fire();
            robot.lookup(".path-tile-2").queryAs(ToggleButton.class).fire();
            return true;
        });
        house.settle();
        Pictures.take("paths-tab-chosen-" + language + "-" + width, house.stage().getScene());
        var page = bounds(robot.lookup(".page-scroll").queryAll().stream().filter(PathsPicturesTest::isSeen)
                .findFirst().orElseThrow());
        var button = bounds(robot.lookup("#enrol").query());
        assertTrue(button.getMaxY() <= page.getMaxY(), () -> button + " is below " + page);
    }

    private static Bounds bounds(Node node) {
        return ScreenHouse.onScreen(() -> node.localToScreen(node.getBoundsInLocal()));
    }

    /// Not by the pointer: the first click after the window was measured anew goes astray.
    private void choose(String segments, Enum<?> which) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(segments + " .toggle-button").queryAllAs(ToggleButton.class).stream()
                    .filter(button -> which.equals(button.getUserData())).findFirst().orElseThrow().fire();
            return true;
        });
        house.settle();
    }

    private void press(String id) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(id).queryAs(Button.class).fire();
            return true;
        });
        house.settle();
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
        house.size(1280, 640);
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
