package org.daybook.packaged.lint;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.packaged.lint.Finding.Rule;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Appearance;
import org.daybook.ui.Field;
import org.daybook.ui.MessageLine;
import org.daybook.ui.TimeDots;
import org.daybook.ui.TimeSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Small scenes, each with one defect planted, or without any.
class LayoutLintTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    @BeforeEach
    void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aSceneWithoutADefectHasNoFindings() {
        assertEquals(Set.of(), rules(() -> new VBox(10, new Label("How to reach her"), new Button("Save"))));
    }

    @Test
    void textThatIsShortenedIsFound() {
        assertEquals(Set.of(Rule.TEXT_CUT_OFF), rules(() -> new VBox(sized(new Label("No recovery kit yet"), 60))));
    }

    @Test
    void textThatMayBeShortenedIsNotFoundWhenTheWholeIsInItsTooltip() {
        assertEquals(Set.of(), rules(() -> {
            var label = sized(new Label("No recovery kit yet"), 60);
            label.getStyleClass().add("may-be-cut");
            label.setTooltip(new Tooltip(label.getText()));
            return new VBox(label);
        }));
    }

    @Test
    void textThatItsPaneCutsOffIsFound() {
        assertTrue(rules(() -> {
            var wide = new Label("Somebody from outside asks");
            wide.setMinWidth(600);
            wide.setStyle("-fx-alignment: center-right");
            return new StackPane(new ScrollPane(wide));
        }).containsAll(Set.of(Rule.TEXT_CUT_OFF, Rule.SIDEWAYS)));
    }

    @Test
    void aPromptThatDoesNotFitIntoItsFieldIsFound() {
        assertEquals(Set.of(Rule.TEXT_CUT_OFF), rules(() -> {
            var field = new TextField();
            field.setAccessibleText("Find");
            field.setPromptText("Card, initial and year, or her name");
            field.setMaxWidth(80);
            return new VBox(new Button("First"), field);
        }));
    }

    @Test
    void textsThatLieOverEachOtherAreFound() {
        assertEquals(Set.of(Rule.OVERLAP), rules(() -> {
            var one = new Label("September");
            var other = new Label("October");
            one.relocate(20, 20);
            other.relocate(40, 22);
            return new Pane(one, other);
        }));
    }

    @Test
    void whatReachesOutOfTheWindowIsFound() {
        assertTrue(rules(() -> {
            var button = new Button("Leave this place");
            button.relocate(350, 20);
            return new Pane(button);
        }).contains(Rule.OUTSIDE));
    }

    @Test
    void aBoxThatLiesOutsideItsTileIsFound() {
        assertEquals(Set.of(Rule.SQUEEZED), rules(() -> {
            var name = new Label("L. KOVA-B7");
            name.setMinWidth(150);
            var here = new CheckBox("Here");
            here.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(name, here);
            row.setMinWidth(160);
            row.setMaxWidth(160);
            row.setPrefWidth(160);
            return new VBox(row);
        }));
    }

    @Test
    void whatHasToBeScrolledSidewaysIsFound() {
        assertTrue(rules(() -> {
            var wide = new Region();
            wide.setMinSize(900, 20);
            return new StackPane(new ScrollPane(wide));
        }).contains(Rule.SIDEWAYS));
    }

    @Test
    void aChartWithoutItsHeightIsFound() {
        assertTrue(rules(() -> {
            var dots = dots();
            dots.setMinHeight(10);
            dots.setMaxHeight(10);
            return new VBox(dots);
        }).contains(Rule.CHART_TOO_LOW));
    }

    @Test
    void aChartThatLessRoomWouldSqueezeIsFound() {
        assertEquals(Set.of(), rules(() -> new VBox(dots())));
        assertEquals(Set.of(Rule.CHART_TOO_LOW), rules(() -> {
            var dots = dots();
            dots.setMinHeight(10);
            return new VBox(dots);
        }));
    }

    private static TimeDots dots() {
        var day = java.time.LocalDate.of(2026, 11, 25);
        return new TimeDots(new TimeSpan(day.minusMonths(2), day), List.of(new TimeDots.Day(day, true, "25 November")),
                "Circle", "once", 1);
    }

    @Test
    void aControlWithoutANameIsFound() {
        assertEquals(Set.of(Rule.NO_ACCESSIBLE_NAME), rules(() -> new VBox(new TextField())));
    }

    @Test
    void whatStandsInAFieldIsNotItsName() {
        assertEquals(Set.of(Rule.NO_ACCESSIBLE_NAME), rules(() -> new VBox(new TextField("091 555 0148"))));
        assertEquals(Set.of(), rules(() -> {
            var field = new Field();
            field.setLabel("Telephone");
            field.setContent(new TextField("091 555 0148"));
            return new VBox(field);
        }));
    }

    @Test
    void aSwitchThatDoesNotSayWhetherItIsOnIsFound() {
        assertEquals(Set.of(Rule.NO_STATE), rules(() -> {
            var tile = new HBox(new Label("Here"));
            tile.setFocusTraversable(true);
            tile.setAccessibleRole(AccessibleRole.CHECK_BOX);
            tile.setAccessibleText("Here");
            return new VBox(tile);
        }));
    }

    @Test
    void aMessageThatNobodyHearsIsFound() {
        assertEquals(Set.of(), rules(() -> {
            var line = new MessageLine();
            line.done("Saved.");
            return new VBox(line);
        }));
        assertEquals(Set.of(Rule.NO_MESSAGE), rules(() -> {
            var line = new MessageLine();
            line.done("Saved.");
            line.setAccessibleText(null);
            return new VBox(line);
        }));
    }

    @Test
    void aProblemThatIsNotToldWhereOneTypesIsFound() {
        var typed = new TextField[1];
        Supplier<Parent> page = () -> {
            typed[0] = new TextField();
            var field = new Field();
            field.setLabel("Name");
            field.setContent(typed[0]);
            field.problem("Type a name.");
            return new VBox(field);
        };
        assertEquals(Set.of(), rules(page));
        assertEquals(Set.of(Rule.NO_MESSAGE), rules(() -> {
            var silent = page.get();
            typed[0].setAccessibleHelp(null);
            return silent;
        }));
    }

    @Test
    void aColumnWithoutANameIsFound() {
        assertEquals(Set.of(Rule.NO_COLUMN_NAME), rules(() -> {
            var table = new TableView<String>();
            table.setAccessibleText("People");
            table.setPlaceholder(new Label("Nobody yet"));
            table.getColumns().setAll(List.of(new TableColumn<>("Card"), new TableColumn<>("")));
            return new VBox(table);
        }));
    }

    @Test
    void anOrderThatNobodyReadsInIsFound() {
        assertEquals(Set.of(Rule.ORDER), rules(() -> {
            var save = new Button("Save");
            var cancel = new Button("Cancel");
            save.relocate(200, 20);
            cancel.relocate(20, 20);
            return new Pane(save, cancel);
        }));
    }

    @Test
    void textThatOnlyTheZoomMakesLargeNeedsTheContrastOfSmallText() {
        var stage = onScreen(() -> {
            var pale = new Label("since Sunday 27 September");
            pale.setStyle("-fx-text-fill: #8a8a8a; -fx-font-size: 30px");
            return shown(new VBox(pale));
        });
        ScreenHouse.drawn(stage);
        onScreen(() -> {
            var scene = stage.getScene();
            var picture = LayoutLint.picture(scene);
            assertEquals(List.of(), LayoutLint.look(scene, picture, 100));
            assertEquals(List.of(Rule.CONTRAST),
                    LayoutLint.look(scene, picture, 200).stream().map(Finding::rule).toList());
            stage.hide();
            return true;
        });
    }

    @Test
    void aControlWithoutARoleIsFound() {
        assertEquals(Set.of(Rule.NO_ROLE), rules(() -> {
            var row = new HBox(new Label("Morning circle"));
            row.setFocusTraversable(true);
            row.setAccessibleText("Morning circle");
            return new VBox(row);
        }));
    }

    @Test
    void paleTextIsFound() {
        assertEquals(Set.of(Rule.CONTRAST), rules(() -> {
            var pale = new Label("since Sunday 27 September");
            pale.setStyle("-fx-text-fill: #a8a8a8");
            return new VBox(pale);
        }));
    }

    @Test
    void aRingThatNobodySeesIsFound() {
        assertEquals(Optional.of(Rule.FOCUS_RING), ring("-fx-border-color: #e8e8e8; -fx-border-width: 1px"));
        assertEquals(Optional.empty(), ring("-fx-border-color: #1b6763; -fx-border-width: 3px"));
    }

    /// @param focused the appearance of a button that has the focus
    private static Optional<Rule> ring(String focused) {
        var first = onScreen(() -> new Button("First"));
        var second = onScreen(() -> new Button("Second"));
        var stage = onScreen(() -> {
            second.getStyleClass().setAll("plain");
            var box = new VBox(30, first, second);
            box.setStyle("-fx-padding: 30");
            var window = shown(box);
            window.getScene().getStylesheets().add("data:text/css," + (".plain { -fx-background-color: white }"
                    + ".plain:focused { " + focused + " }").replace(" ", "%20").replace("#", "%23"));
            return window;
        });
        var rings = new FocusRings();
        focus(first, stage);
        onScreen(() -> {
            rings.before(stage.getScene());
            return true;
        });
        focus(second, stage);
        return onScreen(() -> {
            var found = rings.after(stage.getScene()).map(Finding::rule);
            stage.hide();
            return found;
        });
    }

    private static void focus(Button button, Stage stage) {
        onScreen(() -> {
            button.requestFocus();
            return true;
        });
        ScreenHouse.drawn(stage);
    }

    private static <L extends Label> L sized(L label, double width) {
        label.setMaxWidth(width);
        return label;
    }

    private static Set<Rule> rules(Supplier<Parent> content) {
        var stage = onScreen(() -> shown(content.get()));
        ScreenHouse.drawn(stage);
        return onScreen(() -> {
            var found = LayoutLint.look(stage.getScene()).stream().map(Finding::rule).collect(Collectors.toSet());
            stage.hide();
            return found;
        });
    }

    private static Stage shown(Parent content) {
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(content), WIDTH, HEIGHT));
        new Appearance().dress(stage.getScene());
        stage.show();
        return stage;
    }
}
