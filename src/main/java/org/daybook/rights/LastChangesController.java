package org.daybook.rights;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.OverviewCard;
import org.daybook.ui.EmptyState;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// Shows who last changed which part of her record, on its overview; the former content is in the change history. Nothing is
/// read before the user asks for it: reading it writes an audit line.
final class LastChangesController implements OverviewCard.Shown {
    private final Ui ui;
    private final Rights rights;
    private Optional<ParticipantId> her = Optional.empty();
    private Consumer<String> leadTo = _ -> {};

    @FXML
    private Hyperlink all;
    @FXML
    private HBox closed;
    @FXML
    private VBox list;

    LastChangesController(Ui ui, Rights rights) {
        this.ui = ui;
        this.rights = rights;
    }

    @FXML
    private void initialize() {
        closed.managedProperty().bind(closed.visibleProperty());
    }

    @Override
    public void show(ParticipantId whom, Consumer<String> turnTo) {
        her = Optional.of(whom);
        leadTo = turnTo;
        closed.setVisible(true);
        all.setVisible(false);
        list.getChildren().clear();
    }

    @FXML
    private void open() {
        her.ifPresent(whom -> ui.background().run(() -> rights.lastChanges(whom), this::show, this::refused));
    }

    private void show(List<LastChange> changes) {
        closed.setVisible(false);
        if (changes.isEmpty()) {
            list.getChildren().setAll(new EmptyState(ui.texts().say("rights.change-history.none")));
            return;
        }
        list.getChildren().setAll(changes.stream().map(this::row).toList());
        all.setVisible(true);
        all.requestFocus();
    }

    @FXML
    private void showAll() {
        leadTo.accept(RightsFeature.SECTION);
    }

    private Node row(LastChange change) {
        var day = ui.texts().date(change.on());
        var words = new TwoLines(ui.texts().say(change.heading()), change.who().isEmpty()
                ? day
                : ui.texts().say("rights.change-history.by", day, change.who()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getStyleClass().addAll("row", "two-line");
        return row;
    }

    private void refused(Refusal refusal) {
        closed.setVisible(false);
        list.getChildren().setAll(new EmptyState(ui.texts().say(refusal.key())));
    }
}
