package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Lines read from paper and typed one below the other. Each is checked as it is typed: a mark next to it shows that it is
/// right, or a word that it is wrong; a right one moves the focus to the next. On the screen thread.
public final class CheckedLines extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// The state of a line.
    public enum Standing {
        /// Empty or incomplete.
        UNFINISHED,
        /// Mistyped.
        WRONG,
        /// Correct.
        RIGHT
    }

    /// The texts around the lines.
    ///
    /// @param names the text before each line, for example its number
    /// @param aloud a name as a screen reader reads it
    /// @param wrong the text after a line that is mistyped
    /// @param right the accessible text of a correct line
    public record Words(List<String> names, Function<String, String> aloud, String wrong, String right) {}

    private final List<Row> rows = new ArrayList<>();
    private Runnable changed = () -> {};
    private Runnable ended = () -> {};

    /// Creates an input without lines.
    public CheckedLines() {
        getStyleClass().add("checked-lines");
        setFocusTraversable(false);
    }

    /// Shows empty lines.
    ///
    /// @param check judges a line, counted from 0, by what was typed
    public void ask(Words words, BiFunction<Integer, String, Standing> check) {
        rows.clear();
        for (var name : words.names()) {
            rows.add(new Row(rows.size(), name, words, check));
        }
        getChildren().setAll(rows);
    }

    /// Sets the listener that is notified whenever something is typed.
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /// Sets the listener that is notified when typing makes the last line correct, so that the focus can move on.
    public void onEnd(Runnable listener) {
        ended = listener;
    }

    /// Returns what was typed, line by line.
    public List<String> typed() {
        return rows.stream().map(row -> row.input.getText()).toList();
    }

    /// Checks whether every line is right.
    public boolean areRight() {
        return rows.stream().allMatch(row -> row.standing == Standing.RIGHT);
    }

    /// Clears every line.
    public void forget() {
        rows.forEach(row -> row.input.clear());
    }

    /// Focuses the first line that is not yet correct.
    @Override
    public void requestFocus() {
        rows.stream().filter(row -> row.standing != Standing.RIGHT).findFirst()
                .ifPresent(row -> row.input.requestFocus());
    }

    private void leadOn(Row from) {
        int next = rows.indexOf(from) + 1;
        if (!from.input.isFocused()) {
            return;
        }
        if (next < rows.size()) {
            rows.get(next).input.requestFocus();
        } else {
            ended.run();
        }
    }

    private final class Row extends HBox {
        private final CodeInput input = new CodeInput();
        private final Label verdict = new Label();
        private final Words words;
        private Standing standing = Standing.UNFINISHED;

        Row(int line, String name, Words words, BiFunction<Integer, String, Standing> check) {
            this.words = words;
            getStyleClass().add("checked-line");
            setAlignment(Pos.CENTER_LEFT);
            var number = new Label(name);
            number.getStyleClass().addAll("muted", "checked-line-name");
            number.setLabelFor(input);
            input.setAccessibleText(words.aloud().apply(name));
            verdict.getStyleClass().add("checked-line-verdict");
            verdict.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(number, input, verdict);
            input.textProperty().addListener((_, _, typed) -> judge(check.apply(line, typed)));
        }

        private void judge(Standing now) {
            boolean finished = now == Standing.RIGHT && standing != Standing.RIGHT;
            standing = now;
            input.pseudoClassStateChanged(WRONG, now == Standing.WRONG);
            switch (now) {
                case UNFINISHED -> show("", null, "");
                case WRONG -> show(words.wrong(), Icons.of("fth-alert-circle"), words.wrong());
                case RIGHT -> show("", Icons.of("fth-check"), words.right());
            }
            changed.run();
            if (finished) {
                leadOn(this);
            }
        }

        private void show(String text, @org.jspecify.annotations.Nullable Node icon, String aloud) {
            verdict.setText(text);
            verdict.setGraphic(icon);
            verdict.getStyleClass().removeAll("success-icon", "warning-text");
            verdict.getStyleClass().add(standing == Standing.WRONG ? "warning-text" : "success-icon");
            input.setAccessibleHelp(aloud);
        }
    }
}
