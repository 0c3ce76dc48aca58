package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.RecordField;
import org.daybook.participants.ValueWords;
import org.daybook.ui.Card;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;
import org.jspecify.annotations.Nullable;

/// What registers state about women who are here: listed by card, and for the one that is open, field by field, with the value
/// here and the value in the file. Staff who may not change records see that something waits, and for whom.
final class ImportProposalsController {
    private static final String PROPOSAL = "import-row";

    private final Ui ui;
    private final Once deciding;
    private final ValueWords words;
    private @Nullable Proposals proposals;
    private @Nullable MessageLine message;
    private boolean always;
    private Optional<ParticipantId> open = Optional.empty();

    @FXML
    private Card card;
    @FXML
    private Label sentence;
    @FXML
    private VBox rows;

    ImportProposalsController(Ui ui) {
        this.ui = ui;
        deciding = new Once(ui.background());
        words = new ValueWords(ui.texts());
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
    }

    /// @param all   the proposals of this store
    /// @param line  shows what was done
    /// @param empty whether it is shown even if nothing waits
    void begin(Proposals all, MessageLine line, boolean empty) {
        proposals = all;
        message = line;
        always = empty;
    }

    private Proposals proposals() {
        return Objects.requireNonNull(proposals, "begin first");
    }

    private MessageLine message() {
        return Objects.requireNonNull(message, "begin first");
    }

    /// Reads what waits, and the fields of the record that is open.
    void load() {
        if (!proposals().maySee()) {
            return;
        }
        var her = open;
        ui.background().run(() -> new Waiting(proposals().waiting(), her.map(proposals()::open).orElse(List.of())),
                this::show, this::refused);
    }

    /// The proposals that wait.
    ///
    /// @param all    by card
    /// @param fields the fields of the one that is open
    private record Waiting(List<HerProposals> all, List<Proposal> fields) {}

    private void show(Waiting waiting) {
        card.setVisible(always || !waiting.all().isEmpty());
        sentence.setText(say(waiting.all().isEmpty()
                ? "exchange.import-proposals.none"
                : proposals().mayDecide()
                        ? "exchange.import-proposals.sentence"
                        : "exchange.import-proposals.others"));
        var nodes = new ArrayList<Node>();
        for (var one : waiting.all()) {
            nodes.add(row(one));
            if (open.filter(one.her()::equals).isPresent()) {
                waiting.fields().forEach(field -> nodes.add(field(field)));
            }
        }
        rows.getChildren().setAll(nodes);
        if (open.isPresent()) {
            nodes.stream().filter(node -> node.getStyleClass().contains(PROPOSAL)).findFirst()
                    .flatMap(first -> Optional.ofNullable(first.lookup(".button"))).ifPresent(Node::requestFocus);
        }
    }

    private Node row(HerProposals one) {
        var text = new TwoLines(one.card().toString(), say("exchange.import-proposals.fields", one.fields()));
        text.getStyleClass().add("wrapping");
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(text);
        row.getStyleClass().addAll("row", "two-line", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        if (proposals().mayDecide()) {
            boolean shown = open.filter(one.her()::equals).isPresent();
            row.getChildren().add(button(shown
                    ? "exchange.import-proposals.close"
                    : "exchange.import-proposals.compare", "compare-" + one.card(), () -> {
                        open = shown ? Optional.empty() : Optional.of(one.her());
                        message().clear();
                        load();
                    }));
        }
        return row;
    }

    private Node field(Proposal one) {
        var here = one.here().map(text -> words.of(one.field().value(text)))
                .orElseGet(() -> say("exchange.import-proposals.nothing"));
        var says = words.of(one.field().value(one.says()));
        // One line each, because on a shared line an Arabic name would reverse the order of the words next to it.
        var called = line(name(one.field()));
        called.getStyleClass().add("strong");
        var take = button("exchange.import-proposals.take", "take-" + one.field().code(),
                () -> decide(() -> proposals().take(one), "exchange.import-proposals.taken"));
        take.setAccessibleText(say("exchange.import-proposals.take-field", name(one.field()), says));
        var leave = button("exchange.import-proposals.leave", "leave-" + one.field().code(),
                () -> decide(() -> proposals().leave(one), "exchange.import-proposals.left"));
        leave.setAccessibleText(say("exchange.import-proposals.leave-field", name(one.field()), here));
        var verbs = new WholeFlow(take, leave);
        verbs.getStyleClass().add("gap-12");
        var row = new VBox(called, line(say("exchange.import-proposals.here", here)),
                line(say("exchange.import-proposals.in-file", says)), verbs);
        row.getStyleClass().addAll(PROPOSAL, "gap-8");
        return row;
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }

    private String name(RecordField field) {
        return ui.texts().of("participants", field);
    }

    private void decide(Supplier<Proposals.Decided> act, String said) {
        message().clear();
        deciding.run(act, decided -> {
            message().done(say(said, name(decided.proposal().field())), say("ui.message.undo"),
                    () -> ui.background().change(() -> proposals().undo(decided), this::load, this::refused));
            load();
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        message().warn(say(refusal.key()));
        if (open.isPresent()) {
            open = Optional.empty();
            load();
        }
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(say(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
