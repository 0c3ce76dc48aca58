package org.daybook.milestones;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.daybook.ui.Icons;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Something that she reached: when, what, and what can be done with it. Forbidden actions are not shown.
final class MilestoneRowController {
    private final Ui ui;
    private final Milestones milestones;
    private Runnable correct = () -> {};
    private Runnable takeBack = () -> {};

    /// The actions of a row.
    ///
    /// @param correct  fills it into the form
    /// @param takeBack withdraws it
    record Deeds(Runnable correct, Runnable takeBack) {}

    @FXML
    private Label when;
    @FXML
    private StackPane sign;
    @FXML
    private Label name;
    @FXML
    private Label facts;
    @FXML
    private Button change;
    @FXML
    private Button remove;

    MilestoneRowController(Ui ui, Milestones milestones) {
        this.ui = ui;
        this.milestones = milestones;
    }

    /// @param deeds empty if her record is locked
    static Parent make(Ui ui, Milestone one, Optional<Deeds> deeds) {
        var view = ui.views().load(MilestoneRowController.class);
        ((MilestoneRowController) view.controller()).show(one, deeds);
        return view.root();
    }

    private void show(Milestone one, Optional<Deeds> deeds) {
        var words = new MilestoneWords(ui.texts());
        when.setText(words.when(one.reached()));
        var kind = one.what().kind();
        sign.getChildren().setAll(Icons.tinted(MilestoneWords.icon(kind), MilestoneWords.tint(kind)));
        Wrapping.show(name, words.title(one.what()));
        Wrapping.show(facts, words.facts(one.what()));
        facts.setManaged(!facts.getText().isEmpty());
        boolean may = deeds.isPresent() && milestones.mayWrite();
        for (var button : new Button[]{change, remove}) {
            button.setVisible(may);
            button.setManaged(may);
        }
        deeds.ifPresent(given -> {
            correct = given.correct();
            takeBack = given.takeBack();
        });
    }

    @FXML
    private void change() {
        correct.run();
    }

    @FXML
    private void remove() {
        takeBack.run();
    }
}
