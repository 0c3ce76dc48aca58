package org.daybook.childcare;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.daybook.ui.Card;
import org.daybook.ui.Ui;

/// Shows on Today how many places are taken, and which children of an earlier day were never signed out. Takes no space at a
/// site without childcare.
final class PlacesTodayController {
    private final Ui ui;
    private final CheckIn desk;

    @FXML
    private Card card;
    @FXML
    private Label room;
    @FXML
    private Label forgotten;

    PlacesTodayController(Ui ui, CheckIn desk) {
        this.ui = ui;
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        forgotten.managedProperty().bind(forgotten.visibleProperty());
        ui.background().run(desk::page, this::show);
    }

    private void show(DeskPage page) {
        var places = page.room();
        card.setVisible(places.places() > 0 || places.taken() > 0 || !page.forgotten().isEmpty());
        room.setText(ui.texts().say("childcare.desk.room", places.taken(), places.places()));
        forgotten.setVisible(!page.forgotten().isEmpty());
        forgotten.setText(ui.texts().say("childcare.places-today.forgotten", page.forgotten().size()));
    }

    @FXML
    private void open() {
        ui.navigator().go(new ChildcarePlace());
    }
}
