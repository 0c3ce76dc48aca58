package org.daybook.referrals;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.participants.HerRecord;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Icons;
import org.daybook.ui.PersonCode;
import org.daybook.ui.PressableRow;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// The referrals without a final outcome, by card and initial; each leads to her record.
final class UnderWayController {
    private final Ui ui;
    private final DueReferrals referrals;

    @FXML
    private Card card;
    @FXML
    private VBox rows;

    UnderWayController(Ui ui, DueReferrals referrals) {
        this.ui = ui;
        this.referrals = referrals;
    }

    void load() {
        ui.background().run(referrals::underWay, this::show);
    }

    private void show(DueReferrals.UnderWay all) {
        int many = all.shown().size() + all.ofGirls();
        card.setFacts(many == 0 ? "" : ui.texts().number(many));
        rows.getChildren().setAll(all.shown().stream().map(this::row).toList());
        if (all.ofGirls() > 0) {
            rows.getChildren().add(ofGirls(all.ofGirls()));
        }
        if (many == 0) {
            rows.getChildren().setAll(new EmptyState(ui.texts().say("referrals.under-way.none")));
        }
    }

    /// Leads nowhere: the worker may not open their records.
    private Node ofGirls(int many) {
        var words = new Label(ui.texts().say("referrals.under-way.of-girls", many));
        words.getStyleClass().addAll("small", "wrapping");
        words.setWrapText(true);
        var row = new HBox(words);
        row.getStyleClass().addAll("row", "two-line");
        row.setId("under-way-of-girls");
        return row;
    }

    private Node row(OpenReferral one) {
        var code = one.her().card().toString();
        var words = new TwoLines(new PersonCode(code, one.her().initial()), line(one));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new PressableRow(code,
                () -> ui.navigator().go(new HerRecord(one.her().id(), ReferralsFeature.SECTION)),
                words, Icons.of("fth-chevron-right"));
        row.setId("under-way-" + code);
        return row;
    }

    private String line(OpenReferral one) {
        var status = ui.texts().of("referrals", one.status());
        var since = ui.texts().shortDay(one.since());
        return one.ask().map(day -> ui.texts().say("referrals.under-way.ask", status, since, ui.texts().shortDay(day)))
                .orElseGet(() -> ui.texts().say("referrals.under-way.line", status, since));
    }
}
