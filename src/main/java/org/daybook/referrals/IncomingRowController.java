package org.daybook.referrals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.participants.HerRecord;
import org.daybook.ui.Icons;
import org.daybook.ui.Inputs;
import org.daybook.ui.PersonCode;
import org.daybook.ui.PressableRow;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// One referral received, and what can be decided about it.
final class IncomingRowController {
    private static final String BETWEEN = "  ·  ";

    private final Ui ui;
    private final Inputs inputs = new Inputs();
    private Optional<Acts> acts = Optional.empty();

    /// The actions on it.
    ///
    /// @param welcome leads to the welcome of a new woman
    /// @param here    she has this card
    /// @param notHere she did not come, or did not want it
    /// @param delete  deletes it
    /// @param receipt makes a receipt
    record Acts(Runnable welcome, Consumer<String> here, Runnable notHere, Runnable delete, Runnable receipt) {}

    /// A row on the screen.
    record Made(Parent root, IncomingRowController row) {}

    @FXML
    private Label sender;
    @FXML
    private Label facts;
    @FXML
    private Label unasked;
    @FXML
    private Node buttons;
    @FXML
    private TextField card;
    @FXML
    private Button here;
    @FXML
    private Button welcome;
    @FXML
    private Button receipt;
    @FXML
    private Button notHere;
    @FXML
    private Button delete;

    IncomingRowController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        for (var node : new Node[]{unasked, buttons}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        inputs.with("card", card);
    }

    /// @param acts empty for staff who may only read
    static Made make(Ui ui, IncomingReferral one, Optional<Acts> acts) {
        var view = ui.views().load(IncomingRowController.class);
        var row = (IncomingRowController) view.controller();
        row.show(one, acts);
        return new Made(view.root(), row);
    }

    /// Returns a row that led to a record.
    ///
    /// @param receipt prints one; empty for staff who may only read
    static Node here(Ui ui, IncomingPage.Here one, Optional<Runnable> receipt) {
        var code = one.her().card().toString();
        var words = new TwoLines(new PersonCode(code, one.her().initial()),
                ui.texts().say("referrals.incoming.from", one.referral().facts().sender(),
                        ui.texts().shortDay(one.referral().arrivedOn())));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        return decided(ui, one.referral(), new PressableRow(code,
                () -> ui.navigator().go(new HerRecord(one.her().id())), words, Icons.of("fth-chevron-right")), receipt);
    }

    /// Returns a row that led to nobody.
    ///
    /// @param receipt prints one; empty for staff who may only read
    static Node notHere(Ui ui, IncomingReferral one, Optional<Runnable> receipt) {
        var words = new TwoLines(new Label(ui.texts().say("referrals.incoming.is-closed")),
                ui.texts().say("referrals.incoming.from", one.facts().sender(), ui.texts().shortDay(one.arrivedOn())));
        words.getStyleClass().addAll("small", "wrapping", "row");
        return decided(ui, one, words, receipt);
    }

    /// A receipt is the same whatever was decided, and is offered before and after.
    private static Node decided(Ui ui, IncomingReferral one, Region words, Optional<Runnable> receipt) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("incoming-decided");
        receipt.ifPresent(made -> {
            var button = new Button(ui.texts().say("referrals.incoming.receipt"));
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.getStyleClass().add("incoming-receipt");
            button.setAccessibleText(ui.texts().say("referrals.row.for", button.getText(), one.facts().sender()));
            button.setOnAction(_ -> made.run());
            row.getChildren().add(button);
        });
        return row;
    }

    private void show(IncomingReferral one, Optional<Acts> given) {
        acts = given;
        var texts = ui.texts();
        Wrapping.show(sender, one.facts().sender());
        Wrapping.show(facts,
                Stream.of(Optional.of(texts.say("referrals.incoming.arrived", texts.date(one.arrivedOn()))),
                        one.facts().need().map(need -> texts.of("services", need)),
                        Optional.of(knows(one)),
                        Optional.of(one.reference()),
                        one.receiptOn().map(day -> texts.say("referrals.incoming.receipt-made", texts.date(day))))
                        .flatMap(Optional::stream).collect(Collectors.joining(BETWEEN)));
        Wrapping.show(unasked, one.facts().unasked());
        unasked.setVisible(!one.facts().unasked().isEmpty());
        buttons.setVisible(given.isPresent());
        for (var button : List.of(here, welcome, receipt, notHere, delete)) {
            button.setAccessibleText(texts.say("referrals.row.for", button.getText(), one.facts().sender()));
        }
    }

    private String knows(IncomingReferral one) {
        return one.facts().knows().map(answer -> switch (answer) {
            case YES -> ui.texts().say("referrals.incoming.knows.yes");
            case NO -> ui.texts().say("referrals.incoming.knows.no");
        }).orElseGet(() -> ui.texts().say("referrals.incoming.knows.not-known"));
    }

    Inputs inputs() {
        return inputs;
    }

    @FXML
    private void welcome() {
        acts.ifPresent(all -> all.welcome().run());
    }

    @FXML
    private void here() {
        acts.ifPresent(all -> all.here().accept(Optional.ofNullable(card.getText()).orElse("")));
    }

    @FXML
    private void notHere() {
        acts.ifPresent(all -> all.notHere().run());
    }

    @FXML
    private void delete() {
        acts.ifPresent(all -> all.delete().run());
    }

    @FXML
    private void receipt() {
        acts.ifPresent(all -> all.receipt().run());
    }
}
