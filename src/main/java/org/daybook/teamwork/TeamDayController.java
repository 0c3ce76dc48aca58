package org.daybook.teamwork;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// The page of what colleagues leave to one another.
final class TeamDayController implements Screen<TeamDay> {
    private final Ui ui;
    private final Header header = new Header();

    @FXML
    private VBox parts;

    TeamDayController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        parts.getChildren().add(ui.views().load(AbsencesController.class).root());
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(TeamDay place) {
        header.title(ui.texts().say("teamwork.page.title"));
    }
}
