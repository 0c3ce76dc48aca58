package org.daybook.participants;

import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.Icons;
import org.daybook.ui.PersonCode;
import org.daybook.ui.PressableRow;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// The card on the first screen that names the women to be asked again in their own name: three lines, then the others. Takes
/// no space while there is nobody.
final class AskingAgainController {
    private static final int MOST = 3;

    private final Ui ui;
    private final AskingAgain asking;
    private Optional<AskingAgain.Page> read = Optional.empty();

    @FXML
    private Card card;
    @FXML
    private VBox rows;
    @FXML
    private HBox foot;

    AskingAgainController(Ui ui, AskingAgain asking) {
        this.ui = ui;
        this.asking = asking;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        foot.managedProperty().bind(foot.visibleProperty());
        card.setVisible(false);
        ui.background().run(asking::page, page -> {
            read = Optional.of(page);
            show(page, MOST);
        });
    }

    private void show(AskingAgain.Page page, int most) {
        card.setVisible(!page.lines().isEmpty());
        card.setNote(ui.texts().number(page.lines().size()));
        rows.getChildren().setAll(page.lines().stream().limit(most).map(line -> row(line, page.today())).toList());
        foot.setVisible(page.lines().size() > most);
    }

    @FXML
    private void showAll() {
        read.ifPresent(page -> {
            show(page, page.lines().size());
            rows.getChildren().get(MOST).requestFocus();
        });
    }

    private Node row(AskingAgain.Line line, LocalDate today) {
        var words = new TwoLines(new PersonCode(line.her().card().toString(), line.her().initial()),
                words(line, today));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        return new PressableRow(line.her().card().toString(), () -> ui.navigator().go(new HerRecord(line.her().id())),
                words, chip(line, today), Icons.of("fth-chevron-right"));
    }

    private String words(AskingAgain.Line line, LocalDate today) {
        if (today.isBefore(line.from())) {
            return say("participants.asking-again.soon");
        }
        return line.last().map(last -> last.isBefore(today)
                ? say("participants.asking-again.over", ui.texts().shortDate(last))
                : say("participants.asking-again.until", ui.texts().shortDate(last)))
                .orElseGet(() -> say("participants.asking-again.now"));
    }

    private Chip chip(AskingAgain.Line line, LocalDate today) {
        boolean over = line.last().filter(last -> last.isBefore(today)).isPresent();
        return new Chip(say(today.isBefore(line.from())
                ? "participants.asking-again.from"
                : "participants.asking-again.since", ui.texts().shortDate(line.from())),
                over ? "fth-clock" : "fth-calendar", over ? Chip.Tone.DUE : Chip.Tone.PLAIN);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
