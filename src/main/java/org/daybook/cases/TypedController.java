package org.daybook.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Texts;
import org.daybook.ui.Wrapping;

/// The few operations on widgets that every form of this room needs.
final class TypedController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    private TypedController() {}

    static void put(TextInputControl input, Optional<String> words) {
        input.setText(words.orElse(""));
    }

    /// Returns the day in a field.
    static TypedDate day(TextField input, LocalDate today) {
        return TypedDate.nearest(Optional.ofNullable(input.getText()).orElse(""), today);
    }

    /// Returns a field's problem, if its content is not a day.
    static List<Problem> problems(String field, TextField input, LocalDate today) {
        return day(input, today).makesNoSense()
                ? List.of(new Problem(field, "cases.problem.day"))
                : List.of();
    }

    static void putDay(TextField input, Optional<LocalDate> day) {
        input.setText(day.map(DAY::format).orElse(""));
    }

    /// Spells out the day once the field is left, so that a slip is noticed.
    static void spellOut(TextField input, LocalDate today) {
        onLeaving(input, () -> day(input, today).day().ifPresent(day -> putDay(input, Optional.of(day))));
    }

    /// Runs an action whenever a node loses the focus.
    static void onLeaving(Node node, Runnable then) {
        node.focusedProperty().addListener((_, _, here) -> {
            if (!here) {
                then.run();
            }
        });
    }

    /// Fills a list with the constants of an enum, in the worker's words.
    static <E extends Enum<E>> void choices(ComboBox<E> list, E[] constants, Texts texts) {
        list.setItems(FXCollections.observableArrayList(Arrays.asList(constants)));
        list.setConverter(new ChosenWords<>(constant -> texts.of("cases", constant)));
    }

    static Label muted(String words) {
        return label(words, "muted");
    }

    static Label strong(String words) {
        return label(words, "strong");
    }

    private static Label label(String words, String style) {
        var label = new Label();
        Wrapping.show(label, words);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
