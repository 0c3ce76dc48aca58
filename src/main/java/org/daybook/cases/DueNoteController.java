package org.daybook.cases;

import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Ui;

/// The card "Due today" on the first screen: at most three lines and a link to the whole list. Takes no space while nothing is
/// due.
final class DueNoteController {
    private static final int MOST = 3;

    private record Read(List<DueFollowUp> due, LocalDate today) {}

    private final Ui ui;
    private final DueList list;

    @FXML
    private Card card;
    @FXML
    private VBox rows;
    @FXML
    private HBox foot;

    DueNoteController(Ui ui, DueList list) {
        this.ui = ui;
        this.list = list;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        foot.managedProperty().bind(foot.visibleProperty());
        ui.background().run(() -> new Read(list.today(), list.day()), this::show);
    }

    private void show(Read read) {
        card.setVisible(!read.due().isEmpty());
        card.setNote(ui.texts().number(read.due().size()));
        rows.getChildren().setAll(read.due().stream().limit(MOST)
                .map(due -> DueRowController.make(ui, due, read.today())).toList());
        foot.setVisible(read.due().size() > MOST);
    }

    @FXML
    private void seeAll() {
        ui.navigator().go(new DueToday());
    }
}
