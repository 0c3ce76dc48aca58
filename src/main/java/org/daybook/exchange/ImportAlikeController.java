package org.daybook.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.participants.Birth;
import org.daybook.participants.MemberImport;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// Decides row by row whether women in the files are already here, or in another row of the files. Nobody is matched by her
/// name alone.
final class ImportAlikeController {
    /// Nobody reads a longer list at once.
    private static final int ROWS_SHOWN = 100;

    private final Ui ui;
    private @Nullable ImportModel model;
    private List<RowAlike> shown = List.of();
    /// The first of the rows that are shown.
    private int from;

    @FXML
    private Card card;
    @FXML
    private Label more;
    @FXML
    private Button earlier;
    @FXML
    private Button next;
    @FXML
    private VBox rows;

    /// What can be chosen for a row.
    private sealed interface Who {
        /// Nobody in the files or the store.
        record Another() implements Who {}

        /// A woman who was here before.
        record Here(MemberImport.Alike one) implements Who {}

        /// The woman of another row.
        record InRow(RowAlike.OtherRow other) implements Who {}
    }

    ImportAlikeController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(card, more, earlier, next)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        card.setVisible(false);
    }

    void begin(ImportModel of) {
        model = of;
    }

    private ImportModel model() {
        return Objects.requireNonNull(model, "begin first");
    }

    /// Shows the content of the model.
    void show() {
        var alikes = model().tried().filter(_ -> model().result().isEmpty()).flatMap(TriedImport::would)
                .map(ImportResult::alikes).orElse(List.of());
        if (model().running().get() && alikes.isEmpty()) {
            return;
        }
        card.setVisible(!alikes.isEmpty());
        if (!alikes.equals(shown)) {
            shown = alikes;
            from = from < alikes.size() ? from : 0;
            fill();
        }
    }

    @FXML
    private void earlier() {
        turn(from - ROWS_SHOWN);
    }

    @FXML
    private void next() {
        turn(from + ROWS_SHOWN);
    }

    private void turn(int to) {
        from = to;
        fill();
        rows.getChildren().stream().flatMap(field -> Optional.ofNullable(field.lookup(".combo-box")).stream())
                .findFirst().ifPresent(Node::requestFocus);
    }

    private void fill() {
        int to = Math.min(from + ROWS_SHOWN, shown.size());
        more.setVisible(shown.size() > ROWS_SHOWN);
        more.setText(say("exchange.import-alike.more", from + 1, to, shown.size()));
        earlier.setVisible(from > 0);
        next.setVisible(to < shown.size());
        next.setText(say("exchange.import-alike.next", Math.min(ROWS_SHOWN, shown.size() - to)));
        var labels = SheetLabels.shown(model().plan().sheets());
        rows.getChildren().setAll(shown.subList(from, to).stream().map(alike -> row(alike, labels)).toList());
    }

    private Field row(RowAlike alike, SheetLabels labels) {
        var list = new ComboBox<Who>();
        list.setConverter(new WhoName(alike, labels));
        list.getItems().setAll(Stream.of(Stream.of(new Who.Another()), alike.cards().stream().map(Who.Here::new),
                alike.rows().stream().map(Who.InRow::new)).<Who>flatMap(some -> some).toList());
        list.setValue(list.getItems().stream().filter(who -> isChosen(alike, who)).findFirst()
                .orElseGet(Who.Another::new));
        list.setId("alike-" + alike.at().row());
        list.disableProperty().bind(model().running());
        list.valueProperty().addListener((_, _, now) -> choose(alike, now));
        var field = new Field();
        field.setLabel(alike.birth().map(birth -> say("exchange.import-alike.row-born", labels.of(alike.at().sheet()),
                alike.at().row(), written(birth)))
                .orElseGet(() -> say("exchange.import-alike.row", labels.of(alike.at().sheet()), alike.at().row())));
        field.setContent(list);
        return field;
    }

    private boolean isChosen(RowAlike alike, Who who) {
        return switch (who) {
            case Who.Another _ -> false;
            case Who.Here(var one) -> model().trial().decisions().here(alike.at()).equals(Optional.of(one.id()));
            case Who.InRow(var other) -> model().trial().decisions().joined(alike.at()).equals(Optional.of(other.at()));
        };
    }

    /// The rows are checked again.
    private void choose(RowAlike alike, @Nullable Who who) {
        var decisions = model().trial().decisions();
        switch (who) {
            case null -> {
                return;
            }
            case Who.Another _ -> decisions.keepApart(alike.at());
            case Who.Here(var one) -> decisions.isHere(alike.at(), one.id());
            case Who.InRow(var other) -> decisions.join(alike.at(), other.at());
        }
        model().check();
    }

    private static String written(Birth birth) {
        return birth.month().isPresent() ? birth.month().getAsInt() + "/" + birth.year() : String.valueOf(birth.year());
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }

    private final class WhoName extends StringConverter<Who> {
        private final RowAlike row;
        private final SheetLabels labels;

        WhoName(RowAlike row, SheetLabels labels) {
            this.row = row;
            this.labels = labels;
        }

        @Override
        public String toString(@Nullable Who who) {
            return switch (who) {
                case null -> "";
                case Who.Another _ -> say(row.waits() ? "exchange.import-alike.waits" : "exchange.import-alike.new");
                case Who.Here(var alike) -> alike.birth()
                        .map(birth -> say("exchange.import-alike.card-born", alike.card(), written(birth)))
                        .orElseGet(() -> say("exchange.import-alike.card", alike.card()));
                case Who.InRow(RowAlike.OtherRow(var at, var born)) -> born
                        .map(birth -> say("exchange.import-alike.same-born", labels.of(at.sheet()), at.row(),
                                written(birth)))
                        .orElseGet(() -> say("exchange.import-alike.same", labels.of(at.sheet()), at.row()));
            };
        }

        @Override
        public Who fromString(String words) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
