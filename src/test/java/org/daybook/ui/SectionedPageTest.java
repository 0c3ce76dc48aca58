package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A page of six high sections: four in the middle, one next to them, one below.
@ExtendWith(ApplicationExtension.class)
class SectionedPageTest {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final List<String> made = new ArrayList<>();
    private final List<PageSection> sections = new ArrayList<>();

    @Start
    private void start(Stage shown) {
        var page = new SectionedPage(new Texts(Locale.UK));
        for (int i = 1; i <= 6; i++) {
            var name = "part" + i;
            var section = new PageSection("Part " + i, "fth-list", () -> content(name)).id(name);
            sections.add(i == 5
                    ? section.in(PageSection.Column.SIDE)
                    : i == 6 ? section.in(PageSection.Column.BELOW) : section);
        }
        sections.forEach(page::add);
        sections.get(1).count(4);
        var frame = new StackPane(page);
        frame.getStyleClass().add("frame");
        var scene = new Scene(frame, 1366, 600);
        var look = new Appearance();
        look.dress(scene);
        SizeClasses.follow(frame, look);
        shown.setScene(scene);
        shown.setWidth(1366);
        shown.show();
    }

    private VBox content(String name) {
        made.add(name);
        var button = new Button(name);
        button.setId("button-" + name);
        var box = new VBox(new Label(name), button);
        box.setMinHeight(500);
        return box;
    }

    @Test
    void onlyWhatIsNearIsMadeAndAKeyLeadsToTheRest(FxRobot robot) {
        assertEquals(List.of("part1", "part2", "part5"), made.stream().sorted().toList());
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT4).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(made.containsAll(List.of("part3", "part4")));
        assertTrue(robot.lookup("#button-part4").query().isFocused(), "the first in it that takes the focus");
        assertEquals(bounds(page(robot).getCenter()).getMinY(), bounds(robot.lookup("#part4").query()).getMinY(), 30);
        assertEquals(List.of("index-part4"), marked(robot));
    }

    @Test
    void aClickInTheIndexLeadsThereAndTheMarkFollowsTheWheel(FxRobot robot) {
        robot.clickOn("#index-part6");
        assertTrue(robot.lookup("#button-part6").query().isFocused());
        assertEquals(List.of("index-part6"), marked(robot));
        robot.interact(() -> turnWheel(page(robot).lookup("#button-part6"), 10_000));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("index-part1"), marked(robot));
    }

    @Test
    void whatGrowsAboveDoesNotPushAwayWhereOneWent(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        double before = bounds(robot.lookup("#part3").query()).getMinY();
        robot.interact(() -> sections.getFirst().box().setMinHeight(900));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, bounds(robot.lookup("#part3").query()).getMinY(), 2);
    }

    @Test
    void theIndexCountsEntriesAndTakesOneTabStop(FxRobot robot) {
        var entry = (Button) robot.lookup("#index-part2").query();
        assertEquals("Part 2, 4", entry.getAccessibleText());
        assertEquals("Part 1", ((Button) robot.lookup("#index-part1").query()).getAccessibleText());
        assertEquals(1, robot.lookup(".section-entry").queryAll().stream().filter(Node::isFocusTraversable).count());
        robot.interact(() -> robot.lookup("#index-part1").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#button-part2").query().isFocused());
    }

    @Test
    void inANarrowWindowTheIndexIsAMenu(FxRobot robot) {
        var menu = (MenuButton) robot.lookup("#section-menu").query();
        assertFalse(menu.isVisible());
        assertTrue(bounds(robot.lookup("#part5").query()).getMinX() > bounds(robot.lookup("#part1").query()).getMaxX());
        robot.interact(() -> page(robot).getScene().getWindow().setWidth(700));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(menu.isVisible());
        assertFalse(robot.lookup(".section-index-scroll").query().isVisible());
        double wide = menu.getWidth();
        robot.interact(() -> menu.getItems().get(1).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#button-part2").query().isFocused());
        assertEquals("Part 2", menu.getText());
        assertEquals(wide, menu.getWidth(), 0.1, "its width holds");
        assertTrue(bounds(robot.lookup("#part5").query()).getMinY() > bounds(robot.lookup("#part1").query()).getMinY(),
                "one column");
    }

    @Test
    void mirroredTheIndexStandsAtTheRight(FxRobot robot) {
        robot.interact(() -> page(robot).getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(bounds(robot.lookup("#index-part1").query()).getMinX() > bounds(robot.lookup("#part1").query())
                .getMaxX() - 1);
    }

    private static void turnWheel(Node node, double pixels) {
        node.fireEvent(
                new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false, false, 0, pixels,
                        0, pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                        ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                        new PickResult(node, 0, 0)));
    }

    private static SectionedPage page(FxRobot robot) {
        return robot.lookup(".sectioned-page").queryAs(SectionedPage.class);
    }

    private static List<String> marked(FxRobot robot) {
        return page(robot).lookupAll(".section-entry").stream()
                .filter(entry -> entry.getPseudoClassStates().contains(CURRENT))
                .map(Node::getId).toList();
    }

    private static Bounds bounds(Node node) {
        return ScreenHouse.onScreen(() -> node.localToScene(node.getLayoutBounds()));
    }
}
