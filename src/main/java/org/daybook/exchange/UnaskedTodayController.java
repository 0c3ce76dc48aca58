package org.daybook.exchange;

import java.util.ArrayList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.participants.HerRecord;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Card;
import org.daybook.ui.Icons;
import org.daybook.ui.PersonCode;
import org.daybook.ui.PressableRow;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// Shows on Today whom to ask for consents: imported women who are expected or were here in the last days, and how many wait
/// for review. Takes up no space if there is nobody.
final class UnaskedTodayController {
    private static final int MOST = 5;

    private final Ui ui;
    private final UnaskedWomen women;

    @FXML
    private Card card;
    @FXML
    private VBox rows;

    UnaskedTodayController(Ui ui, UnaskedWomen women) {
        this.ui = ui;
        this.women = women;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        ui.background().run(women::today, this::show);
    }

    private void show(UnaskedWomen.Today today) {
        boolean opens = women.mayOpen();
        var shown = new ArrayList<Node>();
        today.met().stream().limit(MOST).map(one -> row(ui, one, opens)).forEach(shown::add);
        if (today.met().size() > MOST) {
            shown.add(leads("unasked-more", ui.texts().say("exchange.unasked.more", today.met().size() - MOST)));
        }
        if (today.review() > 0) {
            shown.add(leads("unasked-review", ui.texts().say("exchange.unasked.review", today.review())));
        }
        rows.getChildren().setAll(shown);
        card.setVisible(!shown.isEmpty());
    }

    /// Returns her line. It opens her consents if the worker's role may open her record.
    static Node row(Ui ui, UnaskedWoman one, boolean opens) {
        var code = one.her().card().toString();
        var words = new TwoLines(new PersonCode(code, one.her().initial()),
                ui.texts().say("exchange.unasked.imported", ui.texts().date(one.importedOn())));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!opens) {
            var row = new HBox(words);
            row.getStyleClass().addAll("row", "two-line");
            return row;
        }
        var row = new PressableRow(code,
                () -> ui.navigator().go(new HerRecord(one.her().id(), RecordSection.CONSENTS)), words,
                Icons.of("fth-chevron-right"));
        row.setId("unasked-" + code);
        return row;
    }

    private Node leads(String id, String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new PressableRow(text, () -> ui.navigator().go(new UnaskedPlace()), words,
                Icons.of("fth-chevron-right"));
        row.setId(id);
        return row;
    }
}
