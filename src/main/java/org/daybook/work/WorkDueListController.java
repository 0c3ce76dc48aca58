package org.daybook.work;

import javafx.fxml.FXML;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// The complete list of what is due about work, of which Today shows the beginning.
final class WorkDueListController implements Screen<WorkDueList> {
    private final Header header = new Header();
    private final Ui ui;

    @FXML
    private WorkTodayController listController;

    WorkDueListController(Ui ui) {
        this.ui = ui;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(WorkDueList place) {
        header.title(ui.texts().say("work.due.title"));
        listController.showAll();
    }
}
