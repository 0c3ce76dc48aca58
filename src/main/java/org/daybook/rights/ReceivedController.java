package org.daybook.rights;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Ui;

/// Shows who received something about her, and who must therefore be notified.
final class ReceivedController {
    private final Ui ui;
    private final Rights rights;
    private Optional<RightsSubject> about = Optional.empty();

    @FXML
    private Button open;
    @FXML
    private VBox list;
    @FXML
    private Label former;

    ReceivedController(Ui ui, Rights rights) {
        this.ui = ui;
        this.rights = rights;
    }

    @FXML
    private void initialize() {
        former.managedProperty().bind(former.visibleProperty());
        former.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
    }

    void show(RightsSubject whom) {
        about = Optional.of(whom);
    }

    @FXML
    private void open() {
        about.ifPresent(one -> one.ask(rights::whereabouts, this::show));
    }

    private void show(DataLocations now) {
        list.getChildren().setAll(LinesController.received(now.list(), new CopyWords(ui.texts())));
        list.setVisible(true);
        former.setVisible(!now.haveFormer().isEmpty());
        now.corrected().ifPresent(day -> former.setText(
                ui.texts().say("rights.received.former", ui.texts().date(day), now.haveFormer().size())));
        open.setText(ui.texts().say("rights.received.again"));
    }
}
