package org.daybook.teamwork;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Shows what colleagues leave for each other: notes, and who covers for whom.
final class TeamDayController implements Screen<TeamDay> {
    private static final String AWAY = "away";
    private final Ui ui;
    private final Absences absences;
    private final Header header = new Header();
    private final TeamNotesController notes;
    private final VBox noteView;
    private Optional<AbsencesController> away = Optional.empty();

    @FXML
    private VBox parts;

    TeamDayController(Ui ui, Absences absences) {
        this.ui = ui;
        this.absences = absences;
        var loaded = ui.views().load(TeamNotesController.class);
        notes = (TeamNotesController) loaded.controller();
        noteView = new VBox(loaded.root());
    }

    @FXML
    private void initialize() {
        parts.getChildren().add(noteView);
        if (absences.maySee()) {
            var loaded = ui.views().load(AbsencesController.class);
            away = Optional.of((AbsencesController) loaded.controller());
            parts.getChildren().add(loaded.root());
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
        var written = notes.inputs().unsaved();
        return away.map(part -> written.with(AWAY, part.inputs().unsaved())).orElse(written);
    }

    @Override
    public void resume(Unsaved unsaved) {
        notes.inputs().resume(unsaved);
        away.ifPresent(part -> part.inputs().resume(unsaved.part(AWAY)));
    }
}
