package org.daybook.teamwork;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Icons;
import org.daybook.ui.PressableRow;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// The card "Team" on Today: who covers for whom, and the way to say so.
final class TeamNoteController {
    private final Ui ui;
    private final Absences absences;

    @FXML
    private VBox rows;

    TeamNoteController(Ui ui, Absences absences) {
        this.ui = ui;
        this.absences = absences;
    }

    @FXML
    private void initialize() {
        ui.background().run(absences::page, page -> rows.getChildren().setAll(page.lines().stream().map(this::row)
                .toList()));
    }

    private Node row(AbsencesPage.Line line) {
        var words = new TwoLines(AbsenceWords.who(ui.texts(), line), AbsenceWords.until(ui.texts(), line));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        return new PressableRow(AbsenceWords.who(ui.texts(), line), this::open, words,
                Icons.of("fth-chevron-right"));
    }

    @FXML
    private void open() {
        ui.navigator().go(new TeamDay());
    }
}
