package org.daybook.teamwork;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Icons;
import org.daybook.ui.PressableRow;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// The card "Team" on Today: who covers for whom, the newest notes, and a link to write one.
final class TeamTodayController {
    private static final int MOST_NOTES = 3;

    /// @param lines who is away
    /// @param notes the notes that the user may read
    private record Read(List<AbsencesPage.Line> lines, NotesPage notes) {}

    private final Ui ui;
    private final TeamworkFeature.Rooms rooms;

    @FXML
    private VBox rows;

    TeamTodayController(Ui ui, TeamworkFeature.Rooms rooms) {
        this.ui = ui;
        this.rooms = rooms;
    }

    @FXML
    private void initialize() {
        ui.background().run(this::read, read -> rows.getChildren().setAll(Stream.concat(
                read.lines().stream().map(this::row),
                read.notes().lines().stream().limit(MOST_NOTES).map(this::row)).toList()));
    }

    /// On the write lane.
    private Read read() {
        return new Read(rooms.absences().maySee() ? rooms.absences().page().lines() : List.of(), rooms.notes().page());
    }

    private Node row(AbsencesPage.Line line) {
        var words = new TwoLines(AbsenceWords.who(ui.texts(), line), AbsenceWords.until(ui.texts(), line));
        words.getStyleClass().addAll("small", "wrapping");
        return row(AbsenceWords.who(ui.texts(), line), words);
    }

    private Node row(NotesPage.Line line) {
        return row(line.note().note().words(), TeamNoteRowController.view(ui.texts(), line));
    }

    private Node row(String spoken, Node words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        return new PressableRow(spoken, this::open, words, Icons.of("fth-chevron-right"));
    }

    @FXML
    private void open() {
        ui.navigator().go(new TeamDay());
    }
}
