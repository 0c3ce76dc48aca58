package org.daybook.exchange;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.ui.Texts;
import org.daybook.ui.TwoLines;

/// The lines of the list of rows that were not imported.
final class RefusedRowController {
    private final Texts texts;

    RefusedRowController(Texts texts) {
        this.texts = texts;
    }

    /// Returns the line of a row with everything that is wrong with it.
    ///
    /// @param open opens it for correction
    Node of(List<RefusedRow> problems, Consumer<RefusedRow> open) {
        var row = problems.getFirst();
        var words = new TwoLines(texts.say("exchange.import-mend.row", row.sheet(), row.row()),
                problems.stream().map(this::why).distinct().collect(Collectors.joining(" · ")));
        words.getStyleClass().add("wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        line.getStyleClass().addAll("row", "two-line", "gap-12");
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.about().isPresent()) {
            var correct = new Button(texts.say("exchange.import-mend.correct"));
            correct.setId("correct-" + row.row());
            correct.setMinWidth(Button.USE_PREF_SIZE);
            correct.setOnAction(_ -> open.accept(row));
            line.getChildren().add(correct);
        }
        return line;
    }

    private String why(RefusedRow row) {
        var kind = texts.of("exchange", row.kind());
        return row.field().map(field -> texts.say("exchange.import-mend.in", texts.of("exchange", field), kind))
                .orElse(kind);
    }
}
