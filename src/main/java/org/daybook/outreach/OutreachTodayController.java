package org.daybook.outreach;

import java.util.ArrayList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.PressableRow;
import org.daybook.ui.Texts;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// The card on Today: unanswered complaints and the next safety check. Takes up no space if there is nothing to do.
final class OutreachTodayController {
    private final Ui ui;
    private final Texts texts;
    private final SiteRecords records;

    @FXML
    private Card card;
    @FXML
    private VBox rows;

    OutreachTodayController(Ui ui, SiteRecords records) {
        this.ui = ui;
        this.texts = ui.texts();
        this.records = records;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        ui.background().run(records::due, this::show);
    }

    private void show(SiteRecords.Due due) {
        var lines = new ArrayList<Node>();
        for (var one : due.complaints()) {
            lines.add(row(texts.say("outreach.today.complaint"),
                    texts.say("outreach.today.since", texts.shortDate(one.on())),
                    () -> ui.navigator().go(new SiteRecordFormPlace(java.util.Optional.of(one.id())))));
        }
        due.check().ifPresent(day -> lines.add(row(texts.say("outreach.today.check"),
                texts.say("outreach.today.due", texts.shortDate(day)),
                () -> ui.navigator().go(new OutreachPlace(OutreachPart.RECORDS)))));
        rows.getChildren().setAll(lines);
        card.setVisible(!due.isEmpty());
    }

    private static Node row(String first, String second, Runnable open) {
        var words = new TwoLines(first, second);
        words.getStyleClass().addAll("small", "wrapping");
        return new PressableRow(first, open, words);
    }
}
