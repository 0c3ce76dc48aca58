package org.daybook.referrals;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

/// The card on Today: referrals whose outcome somebody should ask for, with cards and initials, and how each woman may be
/// reached; and the number of referrals received and not decided yet. Takes no space while there is nothing.
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
        ui.background().run(() -> new ToDo(referrals.due().today(), referrals.incoming().undecided()), this::show);
    }

    /// What the card shows.
    ///
    /// @param due     referrals whose outcome somebody should ask for
    /// @param arrived the number received and not decided yet
    private record ToDo(DueReferrals.Today due, int arrived) {}

    private void show(ToDo todo) {
        int many = todo.due().shown().size() + todo.due().ofGirls() + todo.arrived();
        card.setVisible(many > 0);
        card.setNote(ui.texts().number(many));
        rows.getChildren().setAll(todo.due().shown().stream().map(this::row).toList());
        if (todo.due().ofGirls() > 0) {
            rows.getChildren().addFirst(ofGirls(todo.due().ofGirls()));
        }
        if (todo.arrived() > 0) {
            rows.getChildren().add(arrived(todo.arrived()));
        }
    }

    /// Leads nowhere: the worker may not open their records.
    private Node ofGirls(int many) {
        var row = new HBox(words("referrals.due.of-girls", many));
        row.getStyleClass().addAll("row", "two-line");
        row.setId("due-referrals-of-girls");
        return row;
    }

    private Label words(String key, int many) {
        var words = new Label(ui.texts().say(key, many));
        words.getStyleClass().addAll("small", "wrapping");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Node arrived(int many) {
        var words = words("referrals.due.arrived", many);
        var row = new PressableRow(words.getText(), () -> ui.navigator().go(new ReferralsRoomPlace()), words,
                Icons.of("fth-chevron-right"));
        row.setId("arrived-referrals");
        return row;
    }

    private Node row(DueReferral due) {
        var code = due.her().card().toString();
        var words = new TwoLines(new PersonCode(code, due.her().initial()),
                line(due));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new PressableRow(code,
                () -> ui.navigator().go(new HerRecord(due.her().id(), ReferralsFeature.SECTION)), words,
                Icons.of("fth-chevron-right"));
        row.setId("due-referral-" + code);
        return row;
    }

    /// Returns how many hours are left, never for what, or when her recovery and reflection period ends.
    private String line(DueReferral due) {
        return due.hours().isPresent()
                ? ui.texts().say("referrals.due.hours", due.hours().getAsLong(), reach(due))
                : due.reflection()
                        .map(end -> ui.texts().say("referrals.due.reflection", ui.texts().shortDay(end), reach(due)))
                        .orElseGet(() -> ui.texts().say("referrals.due.line", ui.texts().shortDay(due.on()),
                                reach(due)));
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
