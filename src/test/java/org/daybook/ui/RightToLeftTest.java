package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Arabic and Hebrew words are placed correctly: in a label of their own, among Latin ones, and over several lines.
@ExtendWith(ApplicationExtension.class)
class RightToLeftTest {
    private static final List<String> WORDS = List.of("زينب", "دورة", "الإيطالية", "12:30", "Nana", "A1", "(حلقة)", "؟",
            "nome,", "ز.", "—", "שלום", "100%", "l’italiano");

    @ParameterizedTest
    @CsvSource({"BAZO-B3  ز., false", "ز. 4 years, false", "“دورة اللغة”, true", "زينب A1, true", "Nana, false"})
    void mostLettersSayFromWhichSideALineIsRead(String words, boolean fromRight) {
        assertEquals(fromRight, RightToLeft.leads(words));
        assertEquals(fromRight, RightToLeft.leads(RightToLeft.unbroken(words)));
    }

    @Test
    void anInitialBeforeANumberStaysBeforeIt() {
        var line = new Texts(Locale.ENGLISH).say("childcare.desk.kid", RightToLeft.part("ز."), 4);
        var order = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        assertTrue(order.baseIsLeftToRight(), line);
        assertEquals(0, order.getLevelAt(line.indexOf('4')), "the number goes on from the left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BAZO-B3  ز.", "زينب الإسكندرانية",
            "Olena Konstantinopoulou-Papadopoulou of the afternoon group"})
    void aTileKeepsItsCheckBoxWhateverTheName(String name) {
        var tile = onScreen(() -> new TickTile(name, "absent last time", Optional.of(PictureMark.SUN)));
        show(new HBox(tile));
        var inside = inScene(tile);
        var box = inScene(onScreen(() -> (CheckBox) tile.lookup(".check-box")));
        assertTrue(inside.contains(box), box + " in " + inside);
        var words = inScene(onScreen(() -> (Label) tile.lookup(".tick-name")));
        assertTrue(words.getMaxX() <= box.getMinX(), "the name ends before the box");
        assertTrue(tile.getWidth() <= 18 * 14 + 1, "as wide as every other");
    }

    /// A line that ended inside such a run would throw, and the whole window would freeze.
    @Test
    void anyWordsMayBeBrokenInAnyWidth() {
        var chance = new Random(5);
        var pane = new HBox();
        show(pane);
        for (int i = 0; i < 400; i++) {
            var text = chance.ints(1 + chance.nextInt(9), 0, WORDS.size()).mapToObj(WORDS::get)
                    .collect(Collectors.joining(" "));
            double width = 5 + chance.nextInt(300);
            int kind = i % 3;
            onScreen(() -> laidOut(pane, labeled(kind, text), width));
        }
    }

    private static Labeled labeled(int kind, String text) {
        return switch (kind) {
            case 0 -> new Label(text);
            case 1 -> new Button(text);
            default -> new ToggleButton(text);
        };
    }

    private static double laidOut(Pane pane, Labeled labeled, double width) {
        labeled.setWrapText(true);
        labeled.setMaxWidth(width);
        pane.getChildren().setAll(labeled);
        pane.applyCss();
        pane.layout();
        return labeled.getHeight();
    }

    @Test
    void whatIsNotFromTheRightIsLeftAlone() {
        assertEquals("BAZO-B3  O.", RightToLeft.part("BAZO-B3  O."));
        assertFalse(RightToLeft.in("Ольга Χαρίκλεια"));
    }

    private static void show(HBox pane) {
        onScreen(() -> {
            var look = new Appearance();
            var stage = new Stage();
            stage.setScene(new Scene(new Pane(pane), 800, 600));
            look.dress(stage.getScene());
            stage.show();
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return stage;
        });
    }

    private static Bounds inScene(javafx.scene.Node node) {
        return onScreen(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static <T> T onScreen(java.util.function.Supplier<T> work) {
        return ScreenHouse.onScreen(work);
    }
}
