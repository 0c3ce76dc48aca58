package org.daybook.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
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

/// Decides row by row whether women in the files are already here. Nobody is matched by her name alone.
final class ImportAlikeController {
    /// Nobody reads a longer list.
    private static final int ROWS_SHOWN = 100;

    private final Ui ui;
    private @Nullable ImportModel model;
    private List<RowAlike> shown = List.of();

    @FXML
    private Card card;
    @FXML
    private Label more;
    @FXML
    private VBox rows;

    ImportAlikeController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(card, more)) {
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
        more.setVisible(alikes.size() > ROWS_SHOWN);
        more.setText(say("exchange.import-alike.more", ROWS_SHOWN, alikes.size()));
        if (!alikes.equals(shown)) {
            shown = alikes;
            var labels = SheetLabels.shown(model().plan().sheets());
            rows.getChildren().setAll(alikes.stream().limit(ROWS_SHOWN).map(alike -> row(alike, labels)).toList());
        }
    }

    private Field row(RowAlike alike, SheetLabels labels) {
        var list = new ComboBox<Optional<MemberImport.Alike>>();
        list.setConverter(new AlikeName(alike));
        list.getItems().setAll(Stream.concat(Stream.of(Optional.<MemberImport.Alike>empty()),
                alike.cards().stream().map(Optional::of)).toList());
        list.setValue(alike.cards().stream().filter(one -> model().decided(alike.at()).filter(one.id()::equals)
                .isPresent()).findFirst());
        list.setId("alike-" + alike.at().row());
        list.disableProperty().bind(model().running());
        list.valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                model().decide(alike.at(), now.map(MemberImport.Alike::id));
            }
        });
        var field = new Field();
        field.setLabel(alike.birth().map(birth -> say("exchange.import-alike.row-born", labels.of(alike.at().sheet()),
                alike.at().row(), written(birth)))
                .orElseGet(() -> say("exchange.import-alike.row", labels.of(alike.at().sheet()), alike.at().row())));
        field.setContent(list);
        return field;
    }

    private static String written(Birth birth) {
        return birth.month().isPresent() ? birth.month().getAsInt() + "/" + birth.year() : String.valueOf(birth.year());
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }

    private final class AlikeName extends StringConverter<Optional<MemberImport.Alike>> {
        private final RowAlike row;

        AlikeName(RowAlike row) {
            this.row = row;
        }

        @Override
        public String toString(@Nullable Optional<MemberImport.Alike> one) {
            if (one == null) {
                return "";
            }
            return one.map(alike -> alike.birth()
                    .map(birth -> say("exchange.import-alike.card-born", alike.card(), written(birth)))
                    .orElseGet(() -> say("exchange.import-alike.card", alike.card())))
                    .orElseGet(() -> say(row.waits() ? "exchange.import-alike.waits" : "exchange.import-alike.new"));
        }

        @Override
        public Optional<MemberImport.Alike> fromString(String words) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
