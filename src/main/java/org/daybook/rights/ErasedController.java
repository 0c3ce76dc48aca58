package org.daybook.rights;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.staff.Received;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Ui;

/// Shows what remains to be done once she is erased: give her the slip, and notify those who have data of hers. It is shown
/// only once; afterwards the program knows neither.
final class ErasedController {
    /// The ways to output the slip.
    ///
    /// @param folders  for saving it
    /// @param printing for printing it
    record Means(FolderChoice folders, Printing printing) {}

    private final Ui ui;
    private final Means means;
    private Optional<Receipt> receipt = Optional.empty();

    @FXML
    private VBox root;
    @FXML
    private Label number;
    @FXML
    private Label namesakes;
    @FXML
    private VBox telling;
    @FXML
    private VBox list;
    @FXML
    private MessageLine message;

    ErasedController(Ui ui, Means means) {
        this.ui = ui;
        this.means = means;
    }

    /// Shows it in a dialog.
    static void tell(Ui ui, Receipt receipt, List<Received> toTell) {
        var view = ui.views().load(ErasedController.class);
        ((ErasedController) view.controller()).show(receipt, toTell);
        ui.dialogs().tell(ui.texts().say("rights.erase.done"), view.root());
    }

    private void show(Receipt given, List<Received> toTell) {
        receipt = Optional.of(given);
        number.setText(ui.texts().say("rights.erase.receipt", given.shortNumber(), ui.texts().date(given.on())));
        namesakes.setVisible(given.namesStay());
        namesakes.setManaged(given.namesStay());
        telling.setVisible(!toTell.isEmpty());
        telling.setManaged(!toTell.isEmpty());
        list.getChildren().setAll(LinesController.received(toTell, new CopyWords(ui.texts())));
    }

    @FXML
    private void print() {
        message.clear();
        receipt.ifPresent(given -> {
            means.printing()
                    .print(new Printout(ui.texts().say("rights.slip.holds"), ui.texts().say("rights.slip.printed"),
                            List.of(ReceiptSheetController.make(ui, given))), message::done);
        });
    }

    @FXML
    private void save() {
        message.clear();
        receipt.ifPresent(given -> means.folders()
                .choose(root.getScene().getWindow(), ui.texts().say("rights.slip.folder"))
                .ifPresent(folder -> ui.background().run(() -> ReceiptFile.write(given, ui.texts(), folder),
                        file -> message.done(ui.texts().say("rights.slip.saved", file.getFileName().toString())),
                        refusal -> message.warn(ui.texts().say(refusal.key())))));
    }
}
