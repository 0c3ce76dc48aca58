package org.daybook.exchange;

import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Ui;

/// Shows what was sent to other sites, by day and without whose record it was.
final class SentRecordsController {
    private final Ui ui;
    private final RecordSending sending;

    @FXML
    private Label none;
    @FXML
    private VBox list;

    SentRecordsController(Ui ui, RecordSending sending) {
        this.ui = ui;
        this.sending = sending;
    }

    @FXML
    private void initialize() {
        none.managedProperty().bind(none.visibleProperty());
        none.setVisible(false);
    }

    void look() {
        ui.background().run(sending::all, this::show);
    }

    private void show(List<SentRecord> all) {
        none.setVisible(all.isEmpty());
        list.getChildren().setAll(all.stream().map(one -> label(line(ui, one))).toList());
    }

    /// Returns the day, the site and the parts.
    static String line(Ui ui, SentRecord one) {
        return ui.texts().say("exchange.sent.line", ui.texts().day(one.on()), one.site(), one.parts().stream().sorted()
                .map(part -> ui.texts().of("consents", part)).collect(Collectors.joining(", ")));
    }

    static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
