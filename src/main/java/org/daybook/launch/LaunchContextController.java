package org.daybook.launch;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.daybook.services.ServicesPlace;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Shows which kinds of help near the space are in the address book and which are missing, with a link to it.
final class LaunchContextController {
    private final Ui ui;
    private final LaunchWords words;

    @FXML
    private Label services;
    @FXML
    private Label found;
    @FXML
    private Label missing;

    LaunchContextController(Ui ui) {
        this.ui = ui;
        words = new LaunchWords(ui.texts());
    }

    @FXML
    private void initialize() {
        found.managedProperty().bind(found.visibleProperty());
    }

    void show(LaunchPage.Mapped mapped) {
        Wrapping.show(services, words.mapped(mapped));
        Wrapping.show(found, words.found(mapped));
        found.setVisible(!mapped.found().isEmpty());
        Wrapping.show(missing, words.missing(mapped));
    }

    @FXML
    private void open() {
        ui.navigator().go(new ServicesPlace(Optional.empty()));
    }
}
