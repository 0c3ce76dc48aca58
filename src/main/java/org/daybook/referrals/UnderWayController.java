package org.daybook.referrals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PeoplePrinting;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Ui;

/// The referrals without a final outcome, by card and initial, filtered by status; each leads to her record.
final class UnderWayController {
    private final Ui ui;
    private final DueReferrals referrals;
    private final PeoplePrinting printing;
    private List<OpenReferral> all = List.of();

    @FXML
    private Card card;
    @FXML
    private Label none;
    @FXML
    private VBox body;
    @FXML
    private ComboBox<Optional<ReferralStatus>> states;
    @FXML
    private MessageLine message;
    @FXML
    private SortedTable<OpenReferral> list;
    @FXML
    private TableColumn<OpenReferral, String> cardColumn;
    @FXML
    private TableColumn<OpenReferral, String> initialColumn;
    @FXML
    private TableColumn<OpenReferral, String> statusColumn;
    @FXML
    private TableColumn<OpenReferral, String> sinceColumn;
    @FXML
    private TableColumn<OpenReferral, String> askColumn;
    @FXML
    private Label ofGirls;

    UnderWayController(Ui ui, DueReferrals referrals, PeoplePrinting printing) {
        this.ui = ui;
        this.referrals = referrals;
        this.printing = printing;
    }

    @FXML
    private void initialize() {
        List.of(none, body, ofGirls).forEach(node -> {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        });
        list.words(cardColumn, line -> line.her().card().toString())
                .words(initialColumn, line -> line.her().initial())
                .words(statusColumn, line -> ui.texts().of("referrals", line.status()))
                .words(sinceColumn, line -> ui.texts().shortDay(line.since()), line -> Optional.of(line.since()))
                .words(askColumn, line -> line.ask().map(ui.texts()::shortDay).orElse(""), OpenReferral::ask)
                .opens(line -> ui.navigator().go(new HerRecord(line.her().id(), ReferralsFeature.SECTION)))
                .begin(ui, "referrals-under-way");
        list.setPlaceholder(new EmptyState(ui.texts().say("referrals.under-way.none-of-status")));
        var choices = new ArrayList<Optional<ReferralStatus>>(List.of(Optional.empty()));
        Arrays.stream(ReferralStatus.values()).filter(ReferralStatus::isOpen).map(Optional::of).forEach(choices::add);
        states.getItems().setAll(choices);
        states.setConverter(new ChosenWords<>(one -> one.map(status -> ui.texts().of("referrals", status))
                .orElseGet(() -> ui.texts().say("referrals.under-way.any-status"))));
        states.setValue(Optional.empty());
        states.valueProperty().addListener((_, _, _) -> filter());
    }

    /// @param header of its page
    void enter(Header header) {
        printing.offer(list, header, () -> printing.print(
                list.getItems().stream().map(line -> line.her().id()).distinct().toList(), message));
        ui.background().run(referrals::underWay, this::show);
    }

    private void show(DueReferrals.UnderWay read) {
        all = read.shown();
        none.setVisible(all.isEmpty() && read.ofGirls() == 0);
        body.setVisible(!all.isEmpty());
        ofGirls.setVisible(read.ofGirls() > 0);
        ofGirls.setText(ui.texts().say("referrals.under-way.of-girls", read.ofGirls()));
        filter();
    }

    private void filter() {
        var wanted = Optional.ofNullable(states.getValue()).flatMap(one -> one);
        var shown = all.stream().filter(line -> wanted.filter(status -> status != line.status()).isEmpty()).toList();
        list.show(shown);
        card.setFacts(all.isEmpty()
                ? ""
                : shown.size() == all.size()
                        ? ui.texts().number(all.size())
                        : ui.texts().say("referrals.under-way.shown", shown.size(), all.size()));
    }
}
