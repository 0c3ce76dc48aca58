package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.paths.PathSign;
import org.daybook.staff.OverviewCard;
import org.daybook.ui.Icons;
import org.daybook.ui.PressableRow;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// The sessions she attends next, on the overview of her record.
final class HerNextController implements OverviewCard.Shown {
    private static final int MOST = 4;

    private final Ui ui;
    private final SessionsFeature.Dependencies rooms;
    private final SheetDoor door;

    @FXML
    private VBox rows;
    @FXML
    private Node none;

    HerNextController(Ui ui, SessionsFeature.Dependencies rooms, SheetDoor door) {
        this.ui = ui;
        this.rooms = rooms;
        this.door = door;
    }

    @FXML
    private void initialize() {
        none.managedProperty().bind(none.visibleProperty());
        none.setVisible(false);
    }

    @Override
    public void show(ParticipantId her, Consumer<String> turnTo) {
        ui.background().run(() -> rooms.sessions().ofOne().coming(her), this::show);
    }

    private void show(List<Session> coming) {
        rows.getChildren().setAll(coming.stream().limit(MOST).map(this::row).toList());
        none.setVisible(coming.isEmpty());
    }

    private Node row(Session session) {
        var sign = PathSign.of(session.path());
        var when = ui.texts().say("sessions.hers.when", day(session.day()), ui.texts().time(session.start()));
        var where = ui.texts().say("sessions.hers.where", session.title(), session.room());
        var icon = Icons.tinted(sign.icon(), sign.tint());
        var words = new TwoLines(when, where);
        if (door.leads(session)) {
            return new PressableRow(when + ", " + where, () -> door.go(session), icon, words);
        }
        var row = new HBox(icon, words);
        row.getStyleClass().addAll("row", "two-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String day(LocalDate day) {
        return ui.texts().near(day, LocalDate.now(rooms.clock())).orElseGet(() -> ui.texts().shortDay(day));
    }
}
