package org.daybook.retention;

import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;

/// A waiting proposal: what would be deleted now, who would stay, and the only decision that deletes something.
final class ProposalController {
    private final Ui ui;

    @FXML
    private Card card;
    @FXML
    private VBox rows;
    @FXML
    private Label stays;
    @FXML
    private Label hidden;
    @FXML
    private Button drop;
    @FXML
    private Button approve;

    /// The actions of a decision, on the screen thread.
    ///
    /// @param approve deletes it
    /// @param drop    keeps everything
    record Acts(Runnable approve, Runnable drop) {}

    private Acts acts = new Acts(() -> {}, () -> {});

    ProposalController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(stays, hidden, approve)) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    void show(Proposal proposal, Acts what) {
        acts = what;
        boolean own = proposal.whose() == Proposal.Whose.OWN;
        card.setTitle(say(own ? "retention.proposal.own" : "retention.proposal.title", proposal.by()));
        card.setNote(ui.texts().date(proposal.on()));
        rows.getChildren().setAll(
                proposal.due().stream().map(due -> new DueLineController(ui, due).plain()).toList());
        stays.setVisible(!proposal.stays().isEmpty());
        stays.setText(say("retention.proposal.stays", proposal.stays().stream().map(row -> row.card().toString())
                .collect(Collectors.joining(", "))));
        hidden.setVisible(proposal.hidden() > 0);
        hidden.setText(say("retention.proposal.hidden", proposal.hidden()));
        approve.setVisible(!own && proposal.due().size() + proposal.stays().size() > 0);
        drop.setText(say(own ? "retention.proposal.take-back" : "retention.proposal.drop"));
    }

    @FXML
    private void approve() {
        ui.dialogs().ask(new Question(say("retention.approve.ask"), say("retention.approve.sentence"),
                say("retention.approve.verb"), say("retention.approve.keep"), Question.Weight.DESTROYS),
                acts.approve());
    }

    @FXML
    private void drop() {
        acts.drop().run();
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
