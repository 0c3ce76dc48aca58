package org.daybook.rights;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.participants.HerRecord;
import org.daybook.ui.Card;
import org.daybook.ui.PersonCode;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// Who is to be erased, on Today: whoever may open her record sees it and may stop it.
final class ErasuresController {
    private final Ui ui;
    private final Erasures erasures;

    @FXML
    private Card card;
    @FXML
    private VBox rows;

    ErasuresController(Ui ui, Erasures erasures) {
        this.ui = ui;
        this.erasures = erasures;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        load();
    }

    private void load() {
        ui.background().run(erasures::waiting, waiting -> {
            card.setVisible(!waiting.isEmpty());
            rows.getChildren().setAll(waiting.stream().map(this::row).toList());
        });
    }

    private Node row(ErasureAsked one) {
        var words = new TwoLines(new PersonCode(one.her().card().toString(), one.her().initial()),
                ui.texts().say("rights.erase.waits.row", one.by(), ui.texts().date(one.on())));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = new Button(ui.texts().say("rights.erase.waits.open"));
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setOnAction(_ -> ui.navigator().go(new HerRecord(one.her().id())));
        var stop = new Button(ui.texts().say("rights.erase.stop"));
        stop.setMinWidth(Button.USE_PREF_SIZE);
        stop.setOnAction(_ -> ui.background().run(() -> {
            erasures.stop(one.her().id());
            return true;
        }, _ -> load()));
        var row = new HBox(words, stop, open);
        row.getStyleClass().addAll("row", "two-line", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
