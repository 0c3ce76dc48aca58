package org.daybook.retention;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Screen;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// Shows records to review: proposals first, then what is due, then how long the site keeps what. Nothing is deleted
/// automatically.
final class RetentionController implements Screen<DueForALook> {
    /// The number of cards named before a proposal; only the number of further ones is shown.
    private static final int NAMED = 12;

    private final Ui ui;
    private final OnceEach changing;
    private final Retention retention;
    private final Header header = new Header();
    private List<DueLineController> lines = List.of();

    @FXML
    private MessageLine message;
    @FXML
    private Label alone;
    @FXML
    private VBox proposals;
    @FXML
    private Card dueCard;
    @FXML
    private CheckBox all;
    @FXML
    private VBox rows;
    @FXML
    private Label more;
    @FXML
    private Label hidden;
    @FXML
    private Label locked;
    @FXML
    private Button propose;
    @FXML
    private Label chosen;
    @FXML
    private PeriodsController periodsController;
    @FXML
    private Card receiptsCard;
    @FXML
    private VBox receipts;

    RetentionController(Ui ui, Retention retention) {
        this.changing = new OnceEach(ui.background());
        this.ui = ui;
        this.retention = retention;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(alone, proposals, all, more, hidden, locked, propose, chosen, receiptsCard)) {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        }
    }

    @Override
    public void enter(DueForALook place) {
        header.title(say("retention.page.title"));
        load(() -> {});
    }

    private void load(Runnable then) {
        new AtLength(ui.background(), retention).<RetentionPage>read(Retention::page, page -> {
            show(page);
            then.run();
        });
    }

    private void show(RetentionPage page) {
        alone.setVisible(page.second() == RetentionPage.Second.NOBODY);
        proposals.setVisible(!page.proposals().isEmpty());
        proposals.getChildren().setAll(page.proposals().stream().map(this::proposal).toList());
        due(page);
        periodsController.show(page.periods(), () -> load(() -> {}));
        receiptsCard.setVisible(!page.receipts().isEmpty());
        receipts.getChildren().setAll(page.receipts().stream().map(this::receipt).toList());
    }

    private void due(RetentionPage page) {
        lines = page.due().stream().map(due -> new DueLineController(ui, due)).toList();
        boolean acts = retention.mayPropose();
        rows.getChildren().setAll(lines.stream().map(line -> acts
                ? line.withActs(this::ticked, one -> keep(one, page))
                : line.plain()).toList());
        if (lines.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(say("retention.due.none")));
        }
        dueCard.setNote(ui.texts().number(page.counts().due()));
        say(more, page.counts().due() > page.due().size(), "retention.due.more", page.due().size());
        say(hidden, page.counts().hidden() > 0, "retention.due.hidden", page.counts().hidden());
        say(locked, page.counts().locked() > 0, "retention.due.locked", page.counts().locked());
        boolean some = acts && lines.stream().anyMatch(DueLineController::mayBeTicked);
        all.setVisible(some);
        all.setSelected(false);
        propose.setVisible(some && page.second() == RetentionPage.Second.SOMEBODY);
        ticked();
    }

    private void say(Label label, boolean shown, String key, int number) {
        label.setVisible(shown);
        label.setText(ui.texts().say(key, number));
    }

    private void ticked() {
        var cards = lines.stream().filter(line -> line.ticked().isPresent())
                .map(line -> line.due().her().card().toString()).distinct().toList();
        propose.setDisable(cards.isEmpty());
        propose.setText(ui.texts().say("retention.due.propose", lines.stream()
                .filter(line -> line.ticked().isPresent()).count()));
        chosen.setVisible(!cards.isEmpty());
        chosen.setText(ui.texts().say("retention.due.chosen", String.join(", ", cards.stream().limit(NAMED).toList()),
                Math.max(0, cards.size() - NAMED)));
    }

    @FXML
    private void all() {
        lines.forEach(line -> line.tick(all.isSelected()));
        ticked();
    }

    @FXML
    private void propose() {
        var entries = lines.stream().flatMap(line -> line.ticked().stream()).toList();
        run("propose", () -> {
            retention.propose(entries);
            return say("retention.due.proposed.done", entries.size());
        });
    }

    private void keep(DueLineController line, RetentionPage page) {
        lines.forEach(DueLineController::noneBelow);
        var view = ui.views().load(KeepController.class);
        line.below(view.root());
        ((KeepController) view.controller()).ask(page.today(), said -> kept(line, said));
    }

    private void kept(DueLineController line, Optional<KeepLonger> said) {
        line.noneBelow();
        line.begin();
        said.ifPresent(form -> run("keep " + line.due().her().card(), () -> {
            retention.keep(line.due().entry(), form);
            return say("retention.keep.done", line.due().her().card().toString(),
                    ui.texts().date(form.until().orElseThrow()));
        }));
    }

    private Node proposal(Proposal proposal) {
        var view = ui.views().load(ProposalController.class);
        ((ProposalController) view.controller()).show(proposal,
                new ProposalController.Acts(
                        () -> run("approve " + proposal.id(),
                                () -> said(retention.approve(proposal.id(), ui.background()::reached))),
                        () -> run("drop " + proposal.id(), () -> {
                            retention.drop(proposal.id());
                            return say("retention.proposal.dropped");
                        })));
        return view.root();
    }

    private String said(Done done) {
        if (!done.stayed().isEmpty()) {
            return say("retention.approve.done.stayed", done.gone(), String.join(", ", done.stayed()));
        }
        return done.waits() > 0
                ? say("retention.approve.done.waits", done.gone(), done.waits())
                : say("retention.approve.done", done.gone());
    }

    /// Runs an action on the write lane and shows its result above the page, which is read again.
    private void run(String what, Supplier<String> act) {
        message.clear();
        changing.run(what, act, sentence -> load(() -> {
            message.done(sentence);
            begin();
        }), refusal -> load(() -> {
            message.warn(say(refusal.key()));
            begin();
        }));
    }

    /// The line that had the focus is gone.
    private void begin() {
        if (all.isVisible()) {
            all.requestFocus();
        }
    }

    private Node receipt(RetentionPage.Receipt receipt) {
        var how = switch (receipt.end()) {
            case DONE -> say("retention.receipt.done", receipt.by(), receipt.second(), receipt.gone(),
                    receipt.stayed());
            case DROPPED -> say("retention.receipt.dropped", receipt.by(), receipt.second());
        };
        var row = new TwoLines(ui.texts().date(receipt.on()), how);
        row.getStyleClass().addAll("row", "two-line", "wrapping");
        return row;
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
