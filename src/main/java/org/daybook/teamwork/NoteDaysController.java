package org.daybook.teamwork;

import java.util.Optional;
import javafx.fxml.FXML;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SettingChange;
import org.daybook.ui.Stepper;
import org.daybook.ui.Ui;

/// Sets for how many days notes for the team are kept. Takes effect immediately.
final class NoteDaysController {
    private final Ui ui;
    private final TeamNotes notes;
    private boolean showing = true;
    private Optional<SettingChange<Integer>> setting = Optional.empty();

    @FXML
    private Stepper days;
    @FXML
    private MessageLine message;

    NoteDaysController(Ui ui, TeamNotes notes) {
        this.ui = ui;
        this.notes = notes;
    }

    @FXML
    private void initialize() {
        days.setMin(TeamNotes.FEWEST_DAYS);
        days.setMax(TeamNotes.MOST_DAYS);
        days.describe(ui.texts().say("teamwork.days.fewer"), ui.texts().say("teamwork.days.more"));
        setting = Optional.of(new SettingChange<>(ui, message,
                new SettingChange.Setting<>(notes::days, notes::keepFor, this::show)));
        days.valueProperty().addListener((_, _, wished) -> {
            if (!showing) {
                setting.ifPresent(change -> change.step(wished.intValue(), ui.texts().say("ui.message.setting")));
            }
        });
        ui.background().run(notes::days, this::show);
    }

    private void show(int now) {
        showing = true;
        days.setValue(now);
        showing = false;
    }
}
