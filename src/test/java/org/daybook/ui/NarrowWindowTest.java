package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// If a window is small or its letters are large, controls move below each other; nothing is squeezed, cut off or pushed out of
/// it.
@ExtendWith(ApplicationExtension.class)
class NarrowWindowTest {
    private static final String SENTENCE = "With a whole kit and this computer, anyone can open all data.";

    @Test
    void aSentenceKeepsAllItsLinesInALowWindow() {
        var sentence = onScreen(() -> wrapping(SENTENCE));
        var page = onScreen(() -> {
            var scroll = new ScrollPane(new VBox(sentence, new Region(), wrapping(SENTENCE)));
            scroll.setFitToWidth(true);
            scroll.setFitToHeight(true);
            return scroll;
        });
        show(page, 200, 60, 200);
        assertTrue(sentence.getHeight() >= onScreen(() -> sentence.prefHeight(sentence.getWidth())),
                sentence.getHeight() + " high");
    }

    @Test
    void noWordIsBroken() {
        var sentence = onScreen(() -> wrapping("open everything"));
        var word = onScreen(() -> new Label("everything"));
        show(onScreen(() -> new VBox(sentence, word)), 300, 100, 200);
        assertTrue(onScreen(() -> sentence.minWidth(-1) >= word.prefWidth(-1) - 1));
    }

    @Test
    void toolsStandBelowATitleThatLeavesThemNoRoom() {
        var bar = onScreen(() -> {
            var header = new HeaderBar();
            header.setFirst(new Button("<"));
            header.setLast(new Button("Hide F9"));
            header.title().setText("Mon 23 Nov – Sun 29 Nov");
            header.facts().setText("12 sessions on 5 days");
            header.tools().getChildren().setAll(new Button("Month"), new Button("Days off"), new Button("Plan"));
            return header;
        });
        var stage = show(onScreen(() -> new VBox(bar)), 1200, 200, 100);
        assertEquals(bounds(bar.title()).getCenterY(), bounds(bar.tools()).getCenterY(), 20, "beside the title");
        size(stage, 620);
        assertTrue(bounds(bar.tools()).getMinY() >= bounds(bar.title()).getMaxY(), "below it");
        assertTrue(bounds(bar.getLast()).getMaxX() <= 620, "and the way to hide is there");
        size(stage, 1200);
        assertEquals(bounds(bar.title()).getCenterY(), bounds(bar.tools()).getCenterY(), 20, "and back");
        assertEquals("12 sessions on 5 days", bar.facts().getTooltip().getText());
    }

    @Test
    void factsThatANarrowWindowHasNoRoomForStandBelowTheTitle() {
        var bar = onScreen(() -> {
            var header = new HeaderBar();
            header.setFirst(new Button("<"));
            header.setLast(new Button("Hide F9"));
            header.title().setText("GIGE-A8  M.");
            header.facts().setText("Card from September 2026  ·  Ukrainian, some Italian");
            header.tools().getChildren().setAll(new Button("Hold for her name"));
            header.narrow(true);
            return header;
        });
        var stage = show(onScreen(() -> new VBox(bar)), 1200, 200, 100);
        assertEquals(bounds(bar.title()).getCenterY(), bounds(bar.facts()).getCenterY(), 20, "beside the title");
        size(stage, 620);
        assertTrue(bounds(bar.facts()).getWidth() >= onScreen(() -> bar.facts().prefWidth(-1)) - 1, "whole");
        size(stage, 560);
        assertTrue(bounds(bar.facts()).getMinY() >= bounds(bar.title()).getMaxY(), "below it");
    }

    @Test
    void aSignShowsThatThereIsMore() {
        var more = onScreen(() -> {
            var rows = new VBox();
            for (int i = 0; i < 20; i++) {
                var row = new Region();
                row.setMinHeight(30);
                rows.getChildren().add(row);
            }
            var around = new MoreAround();
            around.name("above", "below");
            around.getChildren().add(new ScrollPane(rows));
            return around;
        });
        var stage = show(more, 300, 240, 100);
        var above = (Button) more.getChildren().getFirst();
        var below = (Button) more.getChildren().getLast();
        assertFalse(above.isVisible());
        assertTrue(below.isVisible(), "there is more below");
        onScreen(() -> {
            below.fire();
            return true;
        });
        assertTrue(above.isVisible() && below.isVisible(), "in the middle");
        onScreen(() -> {
            below.fire();
            below.fire();
            below.fire();
            return true;
        });
        assertTrue(above.isVisible() && !below.isVisible(), "at the end");
        onScreen(() -> {
            stage.hide();
            stage.setHeight(900);
            stage.show();
            return true;
        });
        laidOut(more);
        assertFalse(above.isManaged() || below.isManaged(), "all of it fits");
    }

    @Test
    void stackedColumnsLeaveNoGapBetweenThem() {
        var main = onScreen(() -> {
            var flow = new WholeFlow();
            for (int i = 0; i < 6; i++) {
                var box = new Region();
                box.setMinSize(150, 100);
                flow.getChildren().add(box);
            }
            return new VBox(flow);
        });
        var page = onScreen(() -> {
            var side = new StackPane(new Label("side"));
            side.setPrefWidth(400);
            side.setMinWidth(0);
            var columns = new ColumnLayout();
            columns.getChildren().setAll(main, side);
            var scroll = new ScrollPane(columns);
            scroll.setFitToWidth(true);
            return scroll;
        });
        show(page, 700, 900, 100);
        assertEquals(onScreen(() -> main.prefHeight(main.getWidth())), main.getHeight(), 1);
    }

    @Test
    void answersGoOnToANextLine() {
        var answers = onScreen(() -> new Segments<String>()
                .options(List.of("No difficulty", "Some difficulty", "A lot of difficulty", "Cannot do at all"),
                        answer -> answer));
        var stage = show(onScreen(() -> new VBox(answers)), 900, 300, 100);
        assertEquals(1, lines(answers));
        size(stage, 300);
        assertTrue(lines(answers) > 1);
        answers.getChildren().forEach(answer -> assertTrue(bounds(answer).getMaxX() <= 300, answer.toString()));
    }

    @Test
    void aShortAnswerTakesNoRoomFromALongOne() {
        var answers = onScreen(() -> new Segments<String>()
                .options(List.of("Us", "Another organisation", "An authority"), answer -> answer));
        show(onScreen(() -> new VBox(answers)), 306, 300, 100);
        answers.getChildren().forEach(answer -> assertTrue(
                bounds(answer).getWidth() >= onScreen(() -> answer.prefWidth(-1)) - 1, answer.toString()));
    }

    @Test
    void columnsStandBelowEachOtherAndTheirListsOpen() {
        var list = onScreen(() -> {
            var rows = new VBox();
            for (int i = 0; i < 40; i++) {
                rows.getChildren().add(new Label("row"));
            }
            var scroll = new ScrollPane(rows);
            scroll.getStyleClass().add("cards");
            return scroll;
        });
        var side = onScreen(() -> new StackPane(new Label("side")));
        var page = onScreen(() -> {
            var main = new VBox(list);
            main.setMinWidth(400);
            side.setMinWidth(300);
            GridPane.setHgrow(main, Priority.ALWAYS);
            var columns = new ColumnPage();
            columns.getColumns().setAll(main, side);
            return columns;
        });
        var stage = show(page, 1000, 300, 100);
        assertTrue(bounds(side).getMinX() >= 400, "side by side");
        assertTrue(list.getHeight() < 300, "each scrolls by itself");
        size(stage, 500);
        assertTrue(bounds(side).getMinX() < 100, "below");
        assertTrue(list.getHeight() > 500, "and the page scrolls");
    }

    @Test
    void aTableKeepsTheColumnsItNeeds() {
        var table = onScreen(() -> {
            var cards = new TableView<String>();
            cards.getColumns().setAll(List.of(column("Card", false), column("Language", true), column("Since", true),
                    column("Welcome", false)));
            return cards;
        });
        var stage = show(table, 900, 300, 100);
        assertEquals(Set.of("Card", "Language", "Since", "Welcome"), columns(table));
        double usual = table.getColumns().getFirst().getMinWidth();
        size(stage, 500);
        assertEquals(Set.of("Card", "Language", "Welcome"), columns(table));
        show(onScreen(() -> {
            stage.hide();
            stage.getScene().setRoot(new StackPane());
            return table;
        }), 700, 300, 200);
        assertEquals(Set.of("Card", "Welcome"), columns(table));
        assertEquals(2 * usual, table.getColumns().getFirst().getMinWidth(), 1, "widths grow with the letters");
    }

    @Test
    void styleSheetsLearnHowMuchRoomThereIs() {
        var root = onScreen(() -> new StackPane());
        var look = onScreen(Appearance::new);
        onScreen(() -> {
            look.zoomProperty().set(200);
            SizeClasses.follow(root, look);
            new Scene(root).getRoot().resize(1366, 736);
            return true;
        });
        assertTrue(root.getPseudoClassStates().containsAll(
                Stream.of("compact", "narrow", "low").map(PseudoClass::getPseudoClass).toList()));
        onScreen(() -> {
            look.zoomProperty().set(100);
            return true;
        });
        assertFalse(root.getPseudoClassStates().contains(PseudoClass.getPseudoClass("low")));
        assertNotEquals(0, root.getWidth());
    }

    private static TableColumn<String, String> column(String heading, boolean mayGo) {
        var column = new TableColumn<String, String>(heading);
        column.setMinWidth(120);
        column.setPrefWidth(180);
        if (mayGo) {
            column.getStyleClass().add("may-go");
        }
        return column;
    }

    private static Set<String> columns(TableView<?> table) {
        return onScreen(() -> table.getColumns().stream().filter(TableColumn::isVisible).map(TableColumn::getText)
                .collect(Collectors.toSet()));
    }

    private static long lines(Segments<?> answers) {
        return onScreen(() -> answers.getChildren().stream().map(answer -> Math.round(answer.getLayoutY())).distinct()
                .count());
    }

    private static Label wrapping(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static Bounds bounds(Node node) {
        return onScreen(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static Stage show(Region root, int width, int height, int zoom) {
        var stage = onScreen(() -> {
            var look = new Appearance();
            look.zoomProperty().set(zoom);
            var window = new Stage();
            window.setScene(new Scene(root, width, height));
            look.dress(window.getScene());
            window.show();
            return window;
        });
        laidOut(root);
        return stage;
    }

    private static void size(Stage stage, int width) {
        onScreen(() -> {
            // Hidden in between: a window without a display cannot change its size while it is drawn.
            stage.hide();
            stage.setWidth(width);
            stage.show();
            return true;
        });
        laidOut((Region) stage.getScene().getRoot());
    }

    /// Controls moved for lack of room are laid out a second time.
    private static void laidOut(Region root) {
        for (int pass = 0; pass < 4; pass++) {
            onScreen(() -> {
                root.applyCss();
                root.layout();
                return true;
            });
        }
    }

    private static <T> T onScreen(java.util.function.Supplier<T> work) {
        return ScreenHouse.onScreen(work);
    }
}
