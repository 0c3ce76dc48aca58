package org.daybook.papers;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.cases.CaseRelation;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// A paper in the list: what it is, and what can be done with it. Forbidden actions are not shown.
final class PaperRowController {
    private record Shown(KeptPaper paper, Around around) {}

    private final Ui ui;
    private final OnceEach acts;
    private final Papers papers;
    private final PaperWords words;
    private Optional<Shown> shown = Optional.empty();

    @FXML
    private Label name;
    @FXML
    private Label facts;
    @FXML
    private Button open;
    @FXML
    private Button handOut;
    @FXML
    private Button remove;
    @FXML
    private VBox log;
    @FXML
    private Node handing;
    @FXML
    private PaperHandOutController handController;

    PaperRowController(Ui ui, Papers papers) {
        this.acts = new OnceEach(ui.background());
        this.ui = ui;
        this.papers = papers;
        words = new PaperWords(ui.texts());
    }

    @FXML
    private void initialize() {
        for (var part : List.of(open, handOut, remove, log, handing)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        log.setVisible(false);
        handing.setVisible(false);
    }

    void show(KeptPaper paper, CaseRelation tie, Around around) {
        shown = Optional.of(new Shown(paper, around));
        Wrapping.show(name, words.name(paper));
        Wrapping.show(facts, words.facts(paper));
        boolean here = paper.removedOn().isEmpty();
        open.setVisible(here && tie.compareTo(CaseRelation.CLOSED) >= 0 && paper.seal().format() != Format.HEIC);
        handOut.setVisible(here && papers.mayHandOut());
        remove.setVisible(here && papers.mayRemove());
        handController.show(paper.ref(), around);
    }

    @FXML
    private void open() {
        shown.ifPresent(row -> {
            row.around().message().clear();
            acts.run("open", () -> papers.open(row.paper().ref()), row.around().open(), this::refused);
        });
    }

    @FXML
    private void handOut() {
        handing.setVisible(!handing.isVisible());
        if (handing.isVisible()) {
            handController.focus();
        }
    }

    @FXML
    private void log() {
        log.setVisible(!log.isVisible());
        shown.ifPresent(row -> {
            var lines = row.paper().log().stream().map(entry -> line(words.line(entry, PaperWords.Names.TOLD)))
                    .toList();
            log.getChildren().setAll(lines);
            log.getChildren().add(line(words.say("papers.view.seal", row.paper().seal().sha256())));
        });
    }

    private static Label line(String text) {
        var label = new Label();
        Wrapping.show(label, text);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    @FXML
    private void remove() {
        shown.ifPresent(row -> {
            row.around().message().clear();
            ui.dialogs().ask(new Question(words.say("papers.remove.ask"), words.say("papers.remove.stays"),
                    words.say("papers.remove.verb"), words.say("papers.remove.keep"), Question.Weight.DESTROYS),
                    () -> sure(row));
        });
    }

    private void sure(Shown row) {
        acts.change("remove", () -> papers.remove(row.paper().ref()), () -> {
            row.around().message().done(words.say("papers.remove.done"));
            row.around().again().run();
        }, this::refused);
    }

    private void refused(Refusal no) {
        shown.ifPresent(row -> row.around().message().warn(words.say(no.key())));
    }
}
