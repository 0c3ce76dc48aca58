package org.daybook.teamwork;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The page of what colleagues leave to one another: notes, and who covers for whom.
final class TeamDayController implements Screen<TeamDay> {
    private final Ui ui;
    private final Absences absences;
    private final Header header = new Header();
    private final NotesController notes;
    private final VBox noteView;

    @FXML
    private VBox parts;

    TeamDayController(Ui ui, Absences absences) {
        this.ui = ui;
        this.absences = absences;
        var loaded = ui.views().load(NotesController.class);
        notes = (NotesController) loaded.controller();
        noteView = new VBox(loaded.root());
    }

    @FXML
    private void initialize() {
        parts.getChildren().add(noteView);
        if (absences.maySee()) {
            parts.getChildren().add(ui.views().load(AbsencesController.class).root());
        }
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(TeamDay place) {
        header.title(ui.texts().say("teamwork.page.title"));
        notes.begin();
    }

    @Override
    public Unsaved unsaved() {
        return notes.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        notes.resume(unsaved);
    }
}
