package org.daybook.services;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.daybook.ui.Card;
import org.daybook.ui.Ui;

/// The card on Today with the number of services that should be checked. Takes no space if there is none.
final class ServicesDueController {
    private final Ui ui;
    private final Services services;

    @FXML
    private Card card;
    @FXML
    private Label words;

    ServicesDueController(Ui ui, Services services) {
        this.ui = ui;
        this.services = services;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        ui.background().run(services::all, book -> {
            card.setVisible(book.due() > 0);
            words.setText(ui.texts().say("services.due.words", book.due()));
        });
    }

    @FXML
    private void open() {
        ui.navigator().go(new ServicesPlace(Optional.empty()));
    }
}
