package org.daybook.training;

import javafx.fxml.FXML;
import org.daybook.base.Refusal;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Shows the register of trainings, and next to it the form of one and supervision. Coordinators see everyone's and may view
/// one person's.
final class TrainingController implements Screen<TrainingPlace> {
    private static final String TRAINING = "training";
    private static final String SUPERVISION = "supervision";

    private final Ui ui;
    private final Trainings trainings;
    private final OnceEach deleting;
    private final Header header = new Header();

    @FXML
    private MessageLine message;
    @FXML
    private TrainingListController listController;
    @FXML
    private TrainingFormController formController;
    @FXML
    private SupervisionController supervisionController;
    @FXML
    private StartController startController;

    TrainingController(Ui ui, Trainings trainings) {
        deleting = new OnceEach(ui.background());
        this.ui = ui;
        this.trainings = trainings;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        formController.row().on(message, this::load, this::run);
        supervisionController.on(message);
    }

    @Override
    public void enter(TrainingPlace place) {
        header.title(ui.texts().say("training.page.title"));
        listController.begin(header, new TrainingListController.Acts(one -> {
            message.clear();
            formController.edit(one);
        }, one -> {
            message.clear();
            delete(one);
        }));
        load();
    }

    private void load() {
        ui.background().run(trainings::page, this::show);
    }

    private void show(TrainingPage read) {
        formController.show(read);
        startController.showAll();
        listController.show(read);
    }

    /// Ignores a double click: the refusal of the second click would remove the undo of the first.
    private void delete(Training one) {
        deleting.run(one.id().toString(), () -> trainings.delete(one), former -> {
            message.done(ui.texts().say("training.row.deleted"), ui.texts().say("ui.message.undo"),
                    () -> run(() -> trainings.putBack(former), () -> {}));
            load();
        }, this::refused);
    }

    private void run(Runnable act, Runnable then) {
        ui.background().change(act, () -> {
            then.run();
            load();
        }, this::refused);
    }

    @Override
    public Unsaved unsaved() {
        return Unsaved.NOTHING.with(TRAINING, formController.row().unsaved()).with(SUPERVISION,
                supervisionController.inputs().unsaved());
    }

    @Override
    public void resume(Unsaved unsaved) {
        formController.row().resume(unsaved.part(TRAINING));
        supervisionController.inputs().resume(unsaved.part(SUPERVISION));
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
