package org.daybook.sessions;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Ui;

/// What those on a sheet need to take part. It may reveal illness, so it is shown only while the leader of the session wants
/// it.
final class SheetNeedsController {
    private final Ui ui;
    private final Sessions sessions;
    private final RoomNames names;
    private List<SeatNeeds> shown = List.of();

    @FXML
    private Card card;
    @FXML
    private Button turn;
    @FXML
    private Label none;
    @FXML
    private VBox rows;

    SheetNeedsController(Ui ui, Sessions sessions, RoomNames names) {
        this.ui = ui;
        this.sessions = sessions;
        this.names = names;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        rows.managedProperty().bind(rows.visibleProperty());
    }

    /// Shows the part to those who may read it.
    void of(Session session) {
        card.setVisible(sessions.maySeeNeeds(session));
        turn.setOnAction(_ -> {
            if (rows.isVisible() || none.isVisible()) {
                fold();
            } else {
                ui.background().run(() -> sessions.needs(session.id()), this::unfold);
            }
        });
    }

    /// Names everyone as on the tiles.
    void name() {
        rows.getChildren().setAll(shown.stream().map(this::row).toList());
    }

    private void unfold(List<SeatNeeds> needs) {
        shown = needs;
        name();
        rows.setVisible(!needs.isEmpty());
        none.setVisible(needs.isEmpty());
        turn.setText(ui.texts().say("sessions.sheet-needs.fold"));
    }

    private void fold() {
        shown = List.of();
        name();
        rows.setVisible(false);
        none.setVisible(false);
        turn.setText(ui.texts().say("sessions.sheet-needs.unfold"));
    }

    private Node row(SeatNeeds one) {
        var who = new Label(names.of(one.person()));
        who.getStyleClass().add("strong");
        var words = new Label(one.words());
        for (var label : List.of(who, words)) {
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
        }
        return new VBox(who, words);
    }
}
