package org.daybook.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// Everything that is due in the files on which the worker works; and, for those responsible for the team, how many each works
/// on.
final class DueTodayController implements Screen<DueToday> {
    private record Read(List<DueFollowUp> due, LocalDate today, Map<String, Integer> workload) {}

    private final Ui ui;
    private final Cases cases;
    private final Header header = new Header();

    @FXML
    private VBox rows;
    @FXML
    private Card team;
    @FXML
    private VBox workers;

    DueTodayController(Ui ui, Cases cases) {
        this.ui = ui;
        this.cases = cases;
    }

    @FXML
    private void initialize() {
        team.managedProperty().bind(team.visibleProperty());
        team.setVisible(false);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(DueToday place) {
        header.title(ui.texts().say("cases.due.title"));
        ui.background().run(this::read, this::show);
    }

    /// On the write lane.
    private Read read() {
        return new Read(cases.due().today(), cases.due().day(),
                cases.workers().maySeeWorkload() ? cases.workers().workload() : Map.of());
    }

    private void show(Read read) {
        rows.getChildren().setAll(read.due().stream().map(due -> DueRowController.make(ui, due, read.today()))
                .toList());
        if (read.due().isEmpty()) {
            rows.getChildren().setAll(new EmptyState(ui.texts().say("cases.due.none")));
        }
        team.setVisible(!read.workload().isEmpty());
        workers.getChildren().setAll(read.workload().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> {
                    var row = new TwoLines(each.getKey(), ui.texts().say("cases.due.files", each.getValue()));
                    row.getStyleClass().add("row");
                    return row;
                }).toList());
    }
}
