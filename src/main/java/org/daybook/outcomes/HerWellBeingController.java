package org.daybook.outcomes;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.OverviewCard;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Ui;

/// How she is, on the overview of her record. Nothing is read until the worker requests it: others may see the screen, and
/// reading it is recorded in the audit trail.
final class HerWellBeingController implements OverviewCard.Shown {
    private final Ui ui;
    private final Readings readings;
    private Optional<ParticipantId> her = Optional.empty();

    @FXML
    private VBox content;

    HerWellBeingController(Ui ui, Readings readings) {
        this.ui = ui;
        this.readings = readings;
    }

    @Override
    public void show(ParticipantId whom, Consumer<String> turnTo) {
        her = Optional.of(whom);
        content.getChildren().setAll(ClosedReadingsController.card(ui.texts(), this::open));
    }

    private void open() {
        her.ifPresent(whom -> ui.background().run(() -> readings.open(whom), this::show, this::refused));
    }

    private void show(HerReadings hers) {
        content.getChildren().setAll(new ChangesController(ui.texts(), hers).lastTotal());
    }

    private void refused(Refusal refusal) {
        content.getChildren().setAll(new EmptyState(ui.texts().say(refusal.key())));
    }
}
