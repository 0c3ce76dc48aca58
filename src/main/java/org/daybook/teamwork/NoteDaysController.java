package org.daybook.teamwork;

import javafx.fxml.FXML;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Stepper;
import org.daybook.ui.Ui;

/// For how many days notes for the team stay. Works at once.
final class NoteDaysController {
    private final Ui ui;
    private final TeamNotes notes;
    private int kept;

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
        ui.background().run(notes::days, now -> {
            kept = now;
            days.setValue(now);
            days.valueProperty().addListener((_, _, wished) -> change(wished.intValue()));
        });
    }

    private void change(int wished) {
        if (wished == kept) {
            return;
        }
        kept = wished;
        ui.background().run(() -> {
            notes.keepFor(wished);
            return true;
        }, _ -> {}, refusal -> message.warn(ui.texts().say(refusal.key())));
    }
}
