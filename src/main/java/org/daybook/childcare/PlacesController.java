package org.daybook.childcare;

import java.util.Optional;
import javafx.fxml.FXML;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SettingChange;
import org.daybook.ui.Stepper;
import org.daybook.ui.Ui;

/// Sets how many children the site has room for; for users responsible for the site. Takes effect immediately.
final class PlacesController {
    private final Ui ui;
    private final Childcare childcare;
    private boolean showing;
    private Optional<SettingChange<Integer>> setting = Optional.empty();

    @FXML
    private Stepper places;
    @FXML
    private MessageLine message;

    PlacesController(Ui ui, Childcare childcare) {
        this.ui = ui;
        this.childcare = childcare;
    }

    @FXML
    private void initialize() {
        places.describe(ui.texts().say("childcare.places.one-less"), ui.texts().say("childcare.places.one-more"));
        setting = Optional.of(new SettingChange<>(ui, message,
                new SettingChange.Setting<>(childcare::places, childcare::places, this::show)));
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
        setting.ifPresent(change -> change.step(many, ui.texts().say("ui.message.setting")));
    }
}
