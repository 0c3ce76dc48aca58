package org.daybook.papers;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.cases.CaseRelation;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Shows her papers on her record: the list, one of them opened, and the form for keeping another. Nothing is read before the
/// user opens the tab.
final class PapersTabController implements RecordSection.Shown {
    private final Ui ui;
    private final Papers papers;
    private final PaperWords words;
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<Shelf> shelf = Optional.empty();
    private Optional<PaperViewController> opened = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private VBox holder;
    @FXML
    private VBox list;
    @FXML
    private Label state;
    @FXML
    private Card card;
    @FXML
    private VBox rows;
    @FXML
    private Node adding;
    @FXML
    private PaperAddingController addController;

    PapersTabController(Ui ui, Papers papers) {
        this.ui = ui;
        this.papers = papers;
        words = new PaperWords(ui.texts());
    }

    @FXML
    private void initialize() {
        for (var part : List.<Node>of(holder, list, state, adding)) {
            part.managedProperty().bind(part.visibleProperty());
            part.setVisible(false);
        }
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
        load();
    }

    @Override
    public void leave() {
        opened.ifPresent(PaperViewController::leave);
        opened = Optional.empty();
    }

    @Override
    public Inputs inputs() {
        return addController.inputs();
    }

    private void load() {
        her.ifPresent(whom -> ui.background().run(() -> papers.shelf(whom), this::show, this::refused));
    }

    private void refused(Refusal refusal) {
        message.warn(ui.texts().say(refusal.key()));
    }

    private void show(Shelf now) {
        boolean first = shelf.isEmpty();
        shelf = Optional.of(now);
        if (now.tie() == CaseRelation.NONE) {
            holder.getChildren().setAll(new EmptyState(words.say("papers.tab.nobody")));
            holder.setVisible(true);
            return;
        }
        say(now);
        card.setNote(words.say("papers.list.room", words.size(now.room().used()), words.size(now.room().most())));
        var around = new Around(message, this::open, this::load);
        rows.getChildren().setAll(now.papers().stream().map(paper -> row(paper, now.tie(), around)).toList());
        adding.setVisible(now.tie() == CaseRelation.HOLDS);
        her.ifPresent(whom -> addController.show(whom, now.on(), around));
        if (opened.isEmpty()) {
            list.setVisible(true);
        }
        if (first) {
            focus();
        }
    }

    private void say(Shelf now) {
        var sentence = switch (now.tie()) {
            case WITHOUT_CONSENT -> Optional.of(words.say("papers.tab.taken-back"));
            case CLOSED -> Optional.of(words.say("papers.tab.closed"));
            case NONE, HOLDS -> now.papers().isEmpty()
                    ? Optional.of(words.say("papers.tab.none"))
                    : Optional.<String>empty();
        };
        state.setText(sentence.orElse(""));
        state.setVisible(sentence.isPresent());
        card.setVisible(!now.papers().isEmpty());
        card.setManaged(!now.papers().isEmpty());
    }

    private Node row(KeptPaper paper, CaseRelation tie, Around around) {
        var view = ui.views().load(PaperRowController.class);
        ((PaperRowController) view.controller()).show(paper, tie, around);
        return view.root();
    }

    private void open(OpenDocument taken) {
        var view = ui.views().load(PaperViewController.class);
        var controller = (PaperViewController) view.controller();
        opened = Optional.of(controller);
        list.setVisible(false);
        holder.getChildren().setAll(view.root());
        holder.setVisible(true);
        controller.show(taken, this::back);
    }

    private void back() {
        leave();
        holder.getChildren().clear();
        holder.setVisible(false);
        list.setVisible(true);
        load();
        focus();
    }

    private void focus() {
        list.applyCss();
        if (adding.isVisible()) {
            addController.focus();
        }
    }
}
