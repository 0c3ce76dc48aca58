package org.daybook.rights;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.participants.PeopleList;
import org.daybook.staff.Received;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.staff.WaitingWords;
import org.daybook.ui.Once;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;

/// Leads the erasure: first states what is deleted and what stays; once done, it is final.
final class EraseController {
    private final Ui ui;
    private final Once erasing;
    private final Rights rights;
    private Optional<RightsSubject> about = Optional.empty();

    @FXML
    private Label stays;
    @FXML
    private Button erase;
    @FXML
    private Button stop;
    private Optional<ErasureAsked> asked = Optional.empty();

    EraseController(Ui ui, Rights rights) {
        this.erasing = new Once(ui.background());
        this.ui = ui;
        this.rights = rights;
    }

    @FXML
    private void initialize() {
        stop.managedProperty().bind(stop.visibleProperty());
        erase.managedProperty().bind(erase.visibleProperty());
        stop.setVisible(false);
    }

    void show(RightsSubject whom) {
        about = Optional.of(whom);
        if (rights.mayErase()) {
            load();
        }
    }

    private void load() {
        about.ifPresent(one -> ui.background().run(() -> rights.erasures().of(one.her()), this::show, one::refused));
    }

    /// A request is shown until another person carries it out or stops it.
    private void show(Optional<ErasureAsked> now) {
        asked = now;
        stop.setVisible(now.isPresent());
        erase.setVisible(now.map(one -> one.may() == May.ACT).orElse(true));
        erase.setDisable(false);
        stays.setText(now.map(this::sentence).orElseGet(() -> say("rights.erase.stays")));
    }

    private String sentence(ErasureAsked now) {
        var on = ui.texts().date(now.on());
        return switch (now.may()) {
            case ACT, LOOK -> say("rights.erase.other", now.by(), on);
            case WAIT_FOR_SECOND -> say("rights.erase.mine", on);
            case WAIT_FOR_THE_DAY -> say("rights.erase.mine.day", on, new WaitingWords(ui.texts()).of(now.left()));
        };
    }

    @FXML
    private void stop() {
        about.ifPresent(one -> one.ask(her -> {
            rights.erasures().stop(her);
            return rights.erasures().of(her);
        }, now -> {
            show(now);
            one.line().done(say("rights.erase.stopped"));
        }));
    }

    @FXML
    private void erase() {
        if (asked.isPresent()) {
            about.ifPresent(one -> one.ask(rights::whereabouts, this::ask));
            return;
        }
        ui.dialogs().ask(new Question(say("rights.erase.ask-first"), say("rights.erase.ask-first.what"),
                say("rights.erase.ask-first.verb"), say("rights.erase.keep"), Question.Weight.DESTROYS), this::begin);
    }

    private void begin() {
        about.ifPresent(one -> {
            one.line().clear();
            erasing.run(() -> {
                rights.erasures().ask(one.her());
                return rights.erasures().of(one.her());
            }, this::show, one::refused);
        });
    }

    /// Shows first who has data of hers: afterwards nobody knows it any more.
    private void ask(DataLocations now) {
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
        about.ifPresent(one -> erasing.run(() -> rights.erase(one.her()),
                receipt -> erased(receipt, toTell), this::refused));
    }

    private void refused(Refusal refusal) {
        erase.setDisable(false);
        about.ifPresent(one -> one.refused(refusal));
    }

    private void erased(Receipt receipt, List<Received> toTell) {
        about = Optional.empty();
        ui.navigator().goInstead(new PeopleList(""));
        ErasedController.tell(ui, receipt, toTell);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
