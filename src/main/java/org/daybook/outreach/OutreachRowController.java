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

/// What the lists and forms of this room share: two-line rows, buttons, and number fields.
final class OutreachRowController {
    private static final String AT_MOST_FOUR_DIGITS = "\\d{0,4}";

    private OutreachRowController() {}

    /// Returns a row of two wrapping lines, with nodes at its end.
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

    /// @param what the item concerned, for screen reader users who hear only the button
    static Button button(String id, String words, String what, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(words + ", " + what);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Offers every constant of an enum.
    static <E extends Enum<E>> void offer(ComboBox<E> list, E[] options, Function<E, String> words) {
        list.getItems().setAll(Arrays.asList(options));
        list.setConverter(new ChosenWords<>(words));
    }

    /// Restricts input to a number of at most four digits.
    static void numberOnly(TextField field, Texts texts) {
        InputLimits.on(field, AT_MOST_FOUR_DIGITS, texts);
        field.setPrefColumnCount(4);
    }

    /// Returns the number in such a field; 0 if it is blank.
    static int number(TextField field) {
        var words = field.getText() == null ? "" : field.getText().strip();
        return words.isEmpty() ? 0 : Integer.parseInt(words);
    }

    /// Formats a number for such a field.
    static String written(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
