package org.daybook.rights;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.participants.HerRecord;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.staff.WaitingWords;
import org.daybook.ui.Card;
import org.daybook.ui.Once;
import org.daybook.ui.PersonCode;
import org.daybook.ui.Question;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;

/// Shows on Today who is to be erased: users who may open her record see it and may stop it. The decision about a woman hidden
/// by a tombstone is made only here.
final class ErasuresController {
    private static final Words NOT_PROVEN = new Words("rights.erase.waits.marked", "rights.erase.marked.ask",
            "rights.erase.marked.ask.what", "rights.erase.marked.stays", "rights.erase.marked.stays.what");
    private static final Words ALONE = new Words("rights.erase.waits.alone", "rights.erase.alone.ask",
            "rights.erase.alone.ask.what", "rights.erase.marked.stays", "rights.erase.alone.stays.what");

    private final Ui ui;
    private final Rights rights;
    private final Once deciding;

    @FXML
    private Card card;
    @FXML
    private VBox rows;

    /// The texts of a decision about a woman hidden by a tombstone.
    private record Words(String says, String ask, String askWhat, String stays, String staysWhat) {}

    ErasuresController(Ui ui, Rights rights) {
        this.ui = ui;
        this.rights = rights;
        deciding = new Once(ui.background());
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        load();
    }

    private void load() {
        ui.background().run(rights.erasures()::waiting, waiting -> {
            card.setVisible(!waiting.isEmpty());
            rows.getChildren().setAll(waiting.stream().map(one -> one.marked().map(mark -> decided(one, mark))
                    .orElseGet(() -> said(one))).toList());
        });
    }

    private Node said(ErasureAsked one) {
        var words = new TwoLines(code(one), say("rights.erase.waits.row", one.by(), ui.texts().date(one.on())));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = button("rights.erase.waits.open", () -> ui.navigator().go(new HerRecord(one.her().id())));
        var stop = button("rights.erase.stop", () -> stay(one));
        var row = new HBox(words, stop, open);
        row.getStyleClass().addAll("row", "two-line", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Nobody sees her, so there is nothing to open: the decision buttons are below her sentence.
    private Node decided(ErasureAsked one, ErasureAsked.Marked mark) {
        var words = mark.alone() ? ALONE : NOT_PROVEN;
        var sentence = new Label(Stream.of(say(words.says(), ui.texts().date(mark.on())), waits(one))
                .filter(said -> !said.isEmpty()).collect(Collectors.joining(" ")));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("muted");
        var decisions = new WholeFlow();
        decisions.getStyleClass().add("gap-8");
        if (one.may() == May.ACT) {
            decisions.getChildren().add(button("rights.erase.verb", () -> ui.dialogs().ask(new Question(
                    say(words.ask(), one.her().card()), say(words.askWhat()),
                    say("rights.erase.verb"), say("rights.erase.marked.later"), Question.Weight.DESTROYS),
                    () -> erase(one))));
        }
        if (one.mayStop()) {
            var stays = button("rights.erase.stop", () -> ui.dialogs().ask(new Question(
                    say(words.stays(), one.her().card()), say(words.staysWhat()),
                    say("rights.erase.marked.stays.verb"), say("rights.erase.marked.later"),
                    Question.Weight.DESTROYS), () -> stay(one)));
            stays.setId("stay-marked");
            decisions.getChildren().add(stays);
        }
        var row = new VBox(code(one), sentence);
        if (!decisions.getChildren().isEmpty()) {
            row.getChildren().add(decisions);
        }
        // Uses its full height: the minimum height of a row would squeeze the page next to it.
        row.getStyleClass().addAll("card-body", "gap-8");
        return row;
    }

    private String waits(ErasureAsked one) {
        return switch (one.may()) {
            case WAIT_FOR_SECOND -> say("rights.erase.waits.marked.second");
            case WAIT_FOR_THE_DAY -> say("rights.erase.waits.marked.day", new WaitingWords(ui.texts()).of(one.left()));
            case ACT, LOOK -> "";
        };
    }

    private static PersonCode code(ErasureAsked one) {
        return new PersonCode(one.her().card().toString(), one.her().initial());
    }

    private Button button(String key, Runnable act) {
        var button = new Button(say(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void stay(ErasureAsked one) {
        deciding.change(() -> rights.erasures().stop(one.her().id()), this::load);
    }

    private void erase(ErasureAsked one) {
        // All recipients were notified when she was erased, and she has her slip.
        deciding.run(() -> rights.erase(one.her().id()), _ -> load());
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
