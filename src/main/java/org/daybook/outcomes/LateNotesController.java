package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Ui;

/// The notes on the first screen that nobody has read for two working days, for those whom they await. Takes up no space if
/// there are none.
final class LateNotesController {
    private final Ui ui;
    private final ReadingNotes notes;

    @FXML
    private Card card;
    @FXML
    private VBox rows;

    LateNotesController(Ui ui, ReadingNotes notes) {
        this.ui = ui;
        this.notes = notes;
    }

    private record Read(List<Waiting> late, LocalDate today) {}

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        ui.background().run(() -> new Read(notes.late(), notes.day()), this::show);
    }

    private void show(Read read) {
        card.setVisible(!read.late().isEmpty());
        rows.getChildren().setAll(read.late().stream().map(one -> NoteRowController.make(ui, one, read.today()))
                .toList());
    }
}
