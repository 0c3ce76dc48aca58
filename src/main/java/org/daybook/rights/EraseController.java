package org.daybook.rights;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.participants.People;
import org.daybook.staff.Received;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;

/// Erasing her: what goes and what stays is said first, and once it is done it is final.
final class EraseController {
    private final Ui ui;
    private final Rights rights;
    private Optional<AboutHer> about = Optional.empty();

    @FXML
    private Label stays;
    @FXML
    private Button erase;

    EraseController(Ui ui, Rights rights) {
        this.ui = ui;
        this.rights = rights;
    }

    void show(AboutHer whom) {
        about = Optional.of(whom);
    }

    @FXML
    private void erase() {
        about.ifPresent(one -> one.ask(rights::whereabouts, this::ask));
    }

    /// Who has something of her is said before: afterwards nobody knows it any more.
    private void ask(Whereabouts now) {
        var content = new VBox(LinesController.sentence(stays.getText()));
        content.getStyleClass().add("gap-8");
        if (!now.list().isEmpty()) {
            content.getChildren().add(LinesController.heading(say("rights.received.heading")));
            content.getChildren().addAll(LinesController.received(now.list(), new CopyWords(ui.texts())));
        }
        ui.dialogs().ask(
                new Question(say("rights.erase.ask"), stays.getText(), say("rights.erase.verb"),
                        say("rights.erase.keep"), Question.Weight.DESTROYS),
                now.list().isEmpty() ? content : scrolling(content), () -> sure(now.toTell()));
    }

    private static ScrollPane scrolling(VBox content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().addAll("page-scroll", "dialog-list");
        return pane;
    }

    private void sure(List<Received> toTell) {
        erase.setDisable(true);
        about.ifPresent(one -> ui.background().run(() -> rights.erase(one.her()),
                receipt -> erased(receipt, toTell), this::refused));
    }

    private void refused(Refusal refusal) {
        erase.setDisable(false);
        about.ifPresent(one -> one.refused(refusal));
    }

    private void erased(Receipt receipt, List<Received> toTell) {
        about = Optional.empty();
        ui.navigator().goInstead(new People(""));
        ErasedController.tell(ui, receipt, toTell);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
