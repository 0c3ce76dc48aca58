package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Fields side by side, and columns one of which is not shown, in a real scene.
@ExtendWith(ApplicationExtension.class)
class FlowsAndColumnsTest {
    @Test
    void fieldsKeepTheirLabelsInOneLineWhateverTheirProblems() {
        var title = ScreenHouse.onScreen(() -> field("Title"));
        var language = ScreenHouse.onScreen(() -> field("Language"));
        var stage = shown(ScreenHouse.onScreen(() -> new WholeFlow(title, language)));
        ScreenHouse.onScreen(() -> {
            title.problem("Type a title.");
            language.problem("Choose a language from the list, or type its name.");
            return true;
        });
        ScreenHouse.drawn(stage);
        assertEquals(top(title), top(language));
        hide(stage);
    }

    @Test
    void aRowHoldsTheWholeSentenceOfAProblem() {
        var narrow = ScreenHouse.onScreen(() -> field("Day"));
        var below = ScreenHouse.onScreen(() -> field("Topic"));
        var stage = shown(ScreenHouse.onScreen(() -> {
            narrow.setPrefWidth(126);
            var flow = new WholeFlow(field("Kind"), narrow);
            flow.setHgap(12);
            flow.setVgap(12);
            return new VBox(12, flow, below);
        }));
        ScreenHouse.onScreen(() -> {
            narrow.problem(
                    "This day has not come yet. Leave out how many people came, or choose a day up to today. Then save.");
            return true;
        });
        ScreenHouse.drawn(stage);
        assertTrue(bottom(narrow) <= top(below), bottom(narrow) + " " + top(below));
        assertTrue(problemBottom(narrow) <= top(below), problemBottom(narrow) + " " + top(below));
        hide(stage);
    }

    @Test
    void whatIsNoFieldStandsInTheMiddleOfItsRow() {
        var flow = ScreenHouse.onScreen(() -> new WholeFlow(field("Card")));
        assertEquals(VPos.TOP, flow.getRowValignment());
        ScreenHouse.onScreen(() -> flow.getChildren().add(new Button("Add")));
        assertEquals(VPos.CENTER, flow.getRowValignment());
    }

    @Test
    void aColumnAloneBeginsWhereThePageDoes() {
        var known = ScreenHouse.onScreen(VBox::new);
        var form = ScreenHouse.onScreen(() -> new VBox(field("Name")));
        var stage = shown(ScreenHouse.onScreen(() -> {
            known.managedProperty().bind(known.visibleProperty());
            known.setVisible(false);
            var columns = new ColumnLayout();
            columns.getChildren().setAll(known, form);
            return columns;
        }));
        assertEquals(0, left(form));
        ScreenHouse.onScreen(() -> {
            known.setVisible(true);
            return true;
        });
        ScreenHouse.drawn(stage);
        assertEquals(0, left(known));
        assertTrue(left(form) > 100, "beside it");
        hide(stage);
    }

    private static Field field(String label) {
        var field = new Field();
        field.setLabel(label);
        field.setContent(new TextField());
        field.setMaxWidth(160);
        field.setPrefWidth(160);
        return field;
    }

    private static double top(Node node) {
        return ScreenHouse.onScreen(() -> node.localToScene(node.getLayoutBounds()).getMinY());
    }

    private static double bottom(Node node) {
        return ScreenHouse.onScreen(() -> node.localToScene(node.getLayoutBounds()).getMaxY());
    }

    private static double problemBottom(Node field) {
        return bottom(ScreenHouse.onScreen(() -> field.lookup(".field-problem")));
    }

    private static double left(Node node) {
        return ScreenHouse.onScreen(() -> node.localToScene(node.getLayoutBounds()).getMinX());
    }

    private static Stage shown(Node content) {
        var stage = ScreenHouse.onScreen(() -> {
            var window = new Stage();
            window.setScene(new Scene(new StackPane(content), 800, 300));
            new Appearance().dress(window.getScene());
            window.show();
            return window;
        });
        ScreenHouse.drawn(stage);
        return stage;
    }

    private static void hide(Stage stage) {
        ScreenHouse.onScreen(() -> {
            stage.hide();
            return true;
        });
    }
}
