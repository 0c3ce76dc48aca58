package org.daybook.outreach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Field;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Texts;

/// How many people answered each question with 1 to 5. Sums are typed into a grid, or the slips one by one into a line; a slip
/// is added to the sums and not stored itself.
///
/// @param <Q> the questions
final class RatingsController<Q extends Enum<Q>> {
    private static final String SLIP = "[1-5\\- ]*";

    private final Texts texts;
    private final Class<Q> type;
    private final Map<Q, List<TextField>> cells;
    private final TextField slip = new TextField();
    private final Field slipField = new Field();
    private final VBox root = new VBox();
    private Runnable afterSlip = () -> {};

    RatingsController(Texts texts, Class<Q> type) {
        this.texts = texts;
        this.type = type;
        cells = new EnumMap<>(type);
        root.getStyleClass().add("gap-12");
        slip.setId("slip");
        InputLimits.on(slip, SLIP, texts);
        slip.setOnAction(_ -> add());
        slipField.setLabel(texts.say("outreach.ratings.slip", questions().length));
        slipField.setContent(slip);
        root.getChildren().setAll(grid(), hint(texts.say("outreach.ratings.scale")), slipField);
    }

    private Q[] questions() {
        return type.getEnumConstants();
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("outreach-grid");
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        for (int answer = 1; answer <= Ratings.BEST; answer++) {
            var head = new Label(texts.number(answer));
            head.getStyleClass().add("field-label");
            grid.add(head, answer, 0);
        }
        for (var question : questions()) {
            var label = new Label(texts.of("outreach", question));
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            grid.add(label, 0, question.ordinal() + 1);
            var row = new ArrayList<TextField>();
            for (int answer = 1; answer <= Ratings.BEST; answer++) {
                var cell = new TextField();
                cell.setId(name(question, answer));
                OutreachRowController.numberOnly(cell, texts);
                cell.setAccessibleText(texts.say("outreach.ratings.cell", label.getText(), answer));
                row.add(cell);
                grid.add(cell, answer, question.ordinal() + 1);
            }
            cells.put(question, row);
        }
        return grid;
    }

    private static Label hint(String words) {
        var label = new Label(words);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private String name(Q question, int answer) {
        return question.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + answer;
    }

    VBox root() {
        return root;
    }

    /// Registers its fields among the inputs of the form.
    void join(Inputs inputs) {
        cells.forEach((question, row) -> IntStream.range(0, row.size())
                .forEach(at -> inputs.with(name(question, at + 1), row.get(at))));
        inputs.with("slip", slip);
    }

    /// Returns the names of its inputs.
    List<String> names() {
        var names = new ArrayList<String>(List.of("slip"));
        cells.keySet().forEach(question -> IntStream.rangeClosed(1, Ratings.BEST)
                .forEach(answer -> names.add(name(question, answer))));
        return names;
    }

    /// Sets the action to run after a slip was added to the sums.
    void afterSlip(Runnable then) {
        afterSlip = then;
    }

    void show(Ratings<Q> ratings) {
        cells.forEach((question, row) -> IntStream.range(0, row.size())
                .forEach(at -> row.get(at).setText(OutreachRowController.written(ratings.of(question, at + 1)))));
    }

    Ratings<Q> ratings() {
        var counts = new EnumMap<Q, List<Integer>>(type);
        cells.forEach((question, row) -> counts.put(question,
                row.stream().map(OutreachRowController::number).toList()));
        return new Ratings<>(counts);
    }

    /// Adds the typed slip to the sums: one answer for each question, a dash for no answer.
    private void add() {
        var said = slip.getText().replace(" ", "");
        var questions = questions();
        if (said.length() != questions.length || said.chars().allMatch(sign -> sign == '-')) {
            slipField.problem(texts.say("outreach.ratings.problem", questions.length));
            return;
        }
        slipField.noProblem();
        var answers = new EnumMap<Q, Integer>(type);
        for (var question : questions) {
            int answer = Character.digit(said.charAt(question.ordinal()), 10);
            if (answer > 0) {
                answers.put(question, answer);
            }
        }
        show(ratings().with(answers, type));
        slip.clear();
        afterSlip.run();
    }
}
