package org.daybook.paths;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.staff.RecordSection;
import org.daybook.ui.ColumnLayout;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Her paths, on her record: current and ended ones, with a new one next to them; or how one ends.
final class PathsTabController implements RecordSection.Shown {
    private final Ui ui;
    private final Paths paths;
    private Optional<ParticipantId> her = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private EnrolmentsController enrolmentsController;
    @FXML
    private VBox side;
    @FXML
    private EnrollingController enrollingController;
    @FXML
    private EndingController endingController;
    @FXML
    private ColumnLayout hers;

    PathsTabController(Ui ui, Paths paths) {
        this.ui = ui;
        this.paths = paths;
    }

    @FXML
    private void initialize() {
        side.setVisible(paths.mayEnrol());
        side.setManaged(paths.mayEnrol());
        hers.managedProperty().bind(hers.visibleProperty());
        endingController.hide();
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
        enrollingController.show(whom, message, this::load);
        load();
    }

    @Override
    public void focusStart() {
        enrollingController.focusStart();
    }

    @Override
    public Inputs inputs() {
        return enrollingController.inputs();
    }

    private void load() {
        her.ifPresent(whom -> ui.background().run(() -> paths.of(whom),
                all -> enrolmentsController.show(all,
                        new EnrolmentsController.Around(message, this::load, this::end))));
    }

    private void end(Enrolment enrolment) {
        message.clear();
        hers.setVisible(false);
        endingController.show(enrolment, ended -> {
            hers.setVisible(true);
            ended.ifPresent(this::ended);
        });
    }

    private void ended(Enrolment enrolment) {
        message.done(ui.texts().say("paths.tab.ended", ui.texts().of("paths", enrolment.path())),
                ui.texts().say("ui.message.undo"), () -> enrolmentsController.reopen(enrolment));
        load();
    }
}
