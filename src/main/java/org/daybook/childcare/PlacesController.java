package org.daybook.childcare;

import javafx.fxml.FXML;
import org.daybook.ui.Stepper;
import org.daybook.ui.Ui;

/// How many children the site has room for; for whoever answers for the site. Works at once.
final class PlacesController {
    private final Ui ui;
    private final Childcare childcare;
    private boolean showing;

    @FXML
    private Stepper places;

    PlacesController(Ui ui, Childcare childcare) {
        this.ui = ui;
        this.childcare = childcare;
    }

    @FXML
    private void initialize() {
        places.describe(ui.texts().say("childcare.places.one-less"), ui.texts().say("childcare.places.one-more"));
        ui.background().run(() -> childcare.places(), this::show);
        places.valueProperty().addListener((_, _, now) -> {
            if (!showing) {
                keep(now.intValue());
            }
        });
    }

    private void show(int many) {
        showing = true;
        places.setValue(many);
        showing = false;
    }

    private void keep(int many) {
        ui.background().run(() -> {
            childcare.places(many);
            return true;
        }, _ -> {});
    }
}
