package org.daybook.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.ChosenWords;
import org.daybook.base.ParticipantId;
import org.daybook.participants.CardNumber;
import org.daybook.ui.Chip;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;

/// Common parts of the screens of work: lists to choose from, ticks and rows. Used on the screen thread.
final class WorkListsController {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private WorkListsController() {}

    /// Offers each option, and to leave it out.
    static <T> void offer(ComboBox<Optional<T>> list, List<T> options, Function<T, String> word) {
        var all = new ArrayList<Optional<T>>(List.of(Optional.empty()));
        options.forEach(option -> all.add(Optional.of(option)));
        list.setConverter(new ChosenWords<>(option -> option.map(word).orElse("–")));
        list.getItems().setAll(all);
        list.setValue(Optional.empty());
    }

    /// Shows the prompt whenever nothing is chosen. The toolkit's own cell shows it only until the first choice.
    static <T> void prompt(ComboBox<Optional<T>> list) {
        list.setButtonCell(new Prompting<>(list));
    }

    static <T> Optional<T> chosen(ComboBox<Optional<T>> list) {
        return Optional.ofNullable(list.getValue()).flatMap(value -> value);
    }

    /// Adds the choice to the partly typed inputs.
    static <T> void pick(String name, Inputs inputs, ComboBox<Optional<T>> list, Function<T, String> code) {
        inputs.with(name, list, () -> chosen(list).map(code).orElse(""),
                words -> list.setValue(list.getItems().stream().filter(one -> one.map(code).orElse("").equals(words))
                        .findFirst().orElse(Optional.empty())));
    }

    /// Adds the ticks to the partly typed inputs.
    static void pick(String name, Inputs inputs, Pane ticks) {
        inputs.with(name, ticks,
                () -> ticks.getChildren().stream().map(CheckBox.class::cast).filter(CheckBox::isSelected)
                        .map(CheckBox::getId).collect(Collectors.joining(" ")),
                words -> ticks.getChildren().stream().map(CheckBox.class::cast)
                        .forEach(tick -> tick.setSelected(List.of(words.split(" ")).contains(tick.getId()))));
    }

    static Optional<String> typed(TextField field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }

    /// Returns the number in a field; if it contains anything else, a number that no rule allows.
    static OptionalInt number(TextField field) {
        var text = field.getText().strip();
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1);
    }

    static String written(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    /// Adds a tick box for each option.
    static <E extends Enum<E>> void ticks(Pane box, List<E> options, Function<E, String> word) {
        box.getChildren().setAll(options.stream().map(option -> {
            var tick = new CheckBox(word.apply(option));
            tick.setUserData(option);
            tick.setId(option.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            return tick;
        }).toList());
    }

    /// Returns those that are ticked.
    static <E extends Enum<E>> List<E> ticked(Pane box, Class<E> type) {
        return box.getChildren().stream().map(CheckBox.class::cast).filter(CheckBox::isSelected)
                .map(tick -> type.cast(tick.getUserData())).toList();
    }

    static void tick(Pane box, java.util.Collection<? extends Enum<?>> those) {
        box.getChildren().stream().map(CheckBox.class::cast)
                .forEach(tick -> tick.setSelected(those.contains(tick.getUserData())));
    }

    static void fill(VBox rows, List<? extends Node> lines, String nothing) {
        rows.getChildren().setAll(lines);
        if (lines.isEmpty()) {
            rows.getChildren().add(new EmptyState(nothing));
        }
    }

    static Button button(String words, Runnable action) {
        var button = new Button(words);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Creates a button that opens her page about work.
    static Button openButton(Ui ui, ParticipantId her, CardNumber card) {
        var button = button(ui.texts().say("work.her.open"), () -> ui.navigator().go(new HerWorkPlace(her)));
        button.setAccessibleText(button.getText() + ", " + card);
        button.setId("open-" + card);
        return button;
    }

    /// Creates two lines that wrap, with nodes at their end.
    static HBox row(String first, String second, Node... end) {
        return row(line(first, "strong"), second, end);
    }

    static HBox row(Node first, String second, Node... end) {
        var words = new VBox(first);
        if (!second.isEmpty()) {
            words.getChildren().add(line(second, "muted"));
        }
        words.getStyleClass().add("two-lines");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getChildren().addAll(end);
        row.getStyleClass().addAll("row", "work-row", "gap-12");
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /// Creates a chip that shows the state of a company in words.
    static Chip chip(WorkWords words, Company company) {
        return switch (company.state()) {
            case CHECKED -> new Chip(words.texts().say("work.state.until", words.texts()
                    .shortDate(company.checked().orElseThrow().until())), "fth-check", Chip.Tone.DONE);
            case CHECK_AGAIN -> new Chip(words.of(company.state()), "fth-clock", Chip.Tone.DUE);
            case BEING_CHECKED -> new Chip(words.of(company.state()), "fth-edit-3", Chip.Tone.PLAIN);
            case STOPPED -> new Chip(words.of(company.state()), "fth-alert-triangle", Chip.Tone.DUE);
            case CLOSED -> new Chip(words.of(company.state()), "fth-slash", Chip.Tone.PLAIN);
        };
    }

    private static final class Prompting<T> extends ListCell<Optional<T>> {
        private final ComboBox<Optional<T>> list;

        Prompting(ComboBox<Optional<T>> list) {
            this.list = list;
        }

        @Override
        protected void updateItem(Optional<T> item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? list.getPromptText() : list.getConverter().toString(item));
        }
    }
}
