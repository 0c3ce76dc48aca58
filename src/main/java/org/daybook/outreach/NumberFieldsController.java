package org.daybook.outreach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.daybook.ui.Field;
import org.daybook.ui.Inputs;
import org.daybook.ui.Texts;

/// A group of number fields, one for each thing counted. On the screen thread.
///
/// @param <K> what is counted
final class NumberFieldsController<K> {
    private record One(Field around, TextField number) {}

    private final Texts texts;
    private final Map<K, One> fields = new LinkedHashMap<>();

    NumberFieldsController(Texts texts) {
        this.texts = texts;
    }

    /// Adds a field.
    ///
    /// @param id    its name among the inputs
    /// @param where the pane to which it is appended
    void add(K key, String label, String id, Pane where, Inputs inputs) {
        var number = new TextField();
        number.setId(id);
        var around = new Field();
        number.getStyleClass().add("outreach-number");
        if (where instanceof FlowPane) {
            around.getStyleClass().add("outreach-short");
        }
        around.setLabel(label);
        around.setContent(number);
        OutreachRowController.numberOnly(number, texts);
        fields.put(key, new One(around, number));
        where.getChildren().add(around);
        inputs.with(id, number);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /// Returns the names of the inputs.
    List<String> names() {
        return fields.values().stream().map(one -> one.number().getId()).toList();
    }

    /// Fills the fields.
    void show(ToIntFunction<K> numbers) {
        fields.forEach((key, one) -> one.number().setText(OutreachRowController.written(numbers.applyAsInt(key))));
    }

    /// Returns the numbers entered, without zeros.
    Map<K, Integer> numbers() {
        var all = new LinkedHashMap<K, Integer>();
        fields.forEach((key, one) -> {
            int number = OutreachRowController.number(one.number());
            if (number > 0) {
                all.put(key, number);
            }
        });
        return all;
    }

    /// Clears all problems.
    void noProblems() {
        fields.values().forEach(one -> one.around().noProblem());
    }

    /// Shows a problem at a field and moves the focus there.
    void problem(K key, String sentence) {
        Optional.ofNullable(fields.get(key)).ifPresent(one -> {
            one.around().problem(sentence);
            one.number().requestFocus();
        });
    }
}
