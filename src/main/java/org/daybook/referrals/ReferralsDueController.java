package org.daybook.referrals;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.participants.HerRecord;
import org.daybook.ui.Card;
import org.daybook.ui.Icons;
import org.daybook.ui.PersonCode;
import org.daybook.ui.PressableRow;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// The card on Today: of which referrals somebody should ask what came of them. Cards and initials, and how she may be
/// reached; takes no room while none is due.
final class ReferralsDueController {
    private final Ui ui;
    private final Referrals referrals;

    @FXML
    private Card card;
    @FXML
    private VBox rows;

    ReferralsDueController(Ui ui, Referrals referrals) {
        this.ui = ui;
        this.referrals = referrals;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        ui.background().run(referrals::due, due -> {
            card.setVisible(!due.isEmpty());
            card.setNote(ui.texts().number(due.size()));
            rows.getChildren().setAll(due.stream().map(this::row).toList());
        });
    }

    private Node row(DueReferral due) {
        var code = due.her().card().toString();
        var words = new TwoLines(new PersonCode(code, due.her().initial()),
                ui.texts().say("referrals.due.line", ui.texts().shortDay(due.on()), reach(due)));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new PressableRow(code,
                () -> ui.navigator().go(new HerRecord(due.her().id(), ReferralsFeature.SECTION)), words,
                Icons.of("fth-chevron-right"));
        row.setId("due-referral-" + code);
        return row;
    }

    private String reach(DueReferral due) {
        return switch (due.verdict()) {
            case NOW -> ui.texts().say("referrals.due.call-now");
            case LATER_TODAY -> ui.texts().say("referrals.due.call-later");
            case NOT_TODAY -> ui.texts().say("referrals.due.not-today");
            case ASK_FIRST, NO_CALLS, NOTHING_SAID, NOT_AGREED -> ui.texts().say("referrals.due.when-she-comes");
        };
    }
}
