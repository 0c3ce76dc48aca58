package org.daybook.outreach;

import java.util.Arrays;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Texts;
import org.daybook.ui.TwoLines;
import javafx.scene.control.TextField;

/// What the lists and forms of this room have in common: rows of two lines, buttons, and fields for a number.
final class OutreachRowController {
    private static final String AT_MOST_FOUR_DIGITS = "\\d{0,4}";

    private OutreachRowController() {}

    /// Two lines that wrap, and what stands at their end.
    static HBox row(String first, String second, Node... end) {
        var words = new TwoLines(first, second);
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getChildren().addAll(Arrays.asList(end));
        row.getStyleClass().addAll("row", "outreach-row", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// @param what about what, for whoever hears the button alone
    static Button button(String id, String words, String what, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(words + ", " + what);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Offers every constant of a kind.
    static <E extends Enum<E>> void offer(ComboBox<E> list, E[] options, Function<E, String> words) {
        list.getItems().setAll(Arrays.asList(options));
        list.setConverter(new ChosenWords<>(words));
    }

    /// Lets nothing but a number of at most four digits be typed.
    static void numberOnly(TextField field, Texts texts) {
        InputLimits.on(field, AT_MOST_FOUR_DIGITS, texts);
        field.setPrefColumnCount(4);
    }

    /// The number in such a field; 0 where nothing stands there.
    static int number(TextField field) {
        var words = field.getText() == null ? "" : field.getText().strip();
        return words.isEmpty() ? 0 : Integer.parseInt(words);
    }

    /// How a number stands in such a field.
    static String written(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
