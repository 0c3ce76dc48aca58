package org.daybook.outcomes;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Field;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;

/// Her goals in her own words; goals stated at enrolment can be taken up.
final class GoalsController {
    private final Ui ui;
    private final Goals goals;
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private final OnceEach ending;
    private Optional<ParticipantId> her = Optional.empty();
    private Runnable changed = () -> {};

    @FXML
    private MessageLine message;
    @FXML
    private VBox rows;
    @FXML
    private FlowPane fromPaths;
    @FXML
    private Field goalField;
    @FXML
    private TextField goal;

    GoalsController(Ui ui, Goals goals) {
        saving = new Once(ui.background());
        ending = new OnceEach(ui.background());
        this.ui = ui;
        this.goals = goals;
    }

    @FXML
    private void initialize() {
        InputLimits.most(goal, Goal.LONGEST, ui.texts());
        inputs.with("goal", goal);
        rows.managedProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        fromPaths.managedProperty().bind(fromPaths.visibleProperty());
        fromPaths.setVisible(false);
    }

    Inputs inputs() {
        return inputs;
    }

    /// Shows her goals.
    ///
    /// @param then called after a goal was added or ended
    void show(ParticipantId whom, Runnable then) {
        her = Optional.of(whom);
        changed = then;
        load();
    }

    private record Read(List<Goal> goals, List<String> fromPaths) {}

    private void load() {
        her.ifPresent(whom -> ui.background().run(() -> new Read(goals.of(whom), goals.fromPaths(whom)), this::show));
    }

    private void show(Read read) {
        show(read.goals());
        fromPaths.setVisible(!read.fromPaths().isEmpty());
        fromPaths.getChildren().setAll(read.fromPaths().stream().map(words -> {
            var take = new Button(ui.texts().say("outcomes.goals.take-up", words));
            take.setWrapText(!Bidi.requiresBidi(words.toCharArray(), 0, words.length()));
            take.setOnAction(_ -> add(words, () -> {}));
            return take;
        }).toList());
    }

    private void show(List<Goal> all) {
        rows.getChildren().setAll(all.stream().filter(one -> one.ending().isEmpty()).map(this::row).toList());
    }

    private Node row(Goal one) {
        var words = new Paragraph();
        words.setText(ui.texts().say("outcomes.tab.quote", one.words()));
        var buttons = new WholeFlow(button(ui.texts().say("outcomes.goals.met"), one, Goal.Ending.MET),
                button(ui.texts().say("outcomes.goals.let-go"), one, Goal.Ending.LET_GO));
        buttons.getStyleClass().add("gap-8");
        buttons.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(words, buttons);
        row.getStyleClass().add("gap-8");
        return row;
    }

    private Button button(String text, Goal one, Goal.Ending how) {
        var button = new Button(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> her.ifPresent(whom -> ending.run(one.id().toString(),
                () -> goals.end(whom, one.id(), how), now -> ended(whom, one, how, now),
                refusal -> message.warn(ui.texts().say(refusal.key())))));
        return button;
    }

    /// Once the row is gone, nothing else shows which of the two buttons was pressed.
    private static String said(Goal.Ending how) {
        return switch (how) {
            case MET -> "outcomes.goals.ended.met";
            case LET_GO -> "outcomes.goals.ended.let-go";
        };
    }

    /// @param now her goals; the buttons are removed immediately, so that no later press is refused and replaces the undo
    private void ended(ParticipantId whom, Goal one, Goal.Ending how, List<Goal> now) {
        var said = ui.texts().say(said(how));
        show(now);
        written(said);
        message.done(said, ui.texts().say("ui.message.undo"), () -> reopen(whom, one, how));
    }

    private void reopen(ParticipantId whom, Goal one, Goal.Ending how) {
        ui.background().run(() -> goals.reopen(whom, one.id(), how),
                _ -> written(ui.texts().say("outcomes.goals.again")),
                refusal -> message.warn(ui.texts().say(refusal.key())));
    }

    private void takeBack(ParticipantId whom, Goal added, Runnable then) {
        ending.run(added.id().toString(), () -> goals.takeBack(whom, added),
                _ -> {
                    written(ui.texts().say("outcomes.goals.taken-back"));
                    then.run();
                },
                refusal -> message.warn(ui.texts().say(refusal.key())));
    }

    @FXML
    private void add() {
        add(Inputs.typed(goal), inputs.asTyped());
    }

    /// @param undone run after the addition was undone
    private void add(String words, Runnable undone) {
        goalField.noProblem();
        message.clear();
        her.ifPresent(whom -> saving.run(() -> goals.add(whom, words), added -> {
            goal.clear();
            written(ui.texts().say("outcomes.goals.added"));
            message.done(ui.texts().say("outcomes.goals.added"), ui.texts().say("ui.message.undo"),
                    () -> takeBack(whom, added, undone));
        }, refusal -> {
            goalField.problem(ui.texts().say(refusal.key()));
            goal.requestFocus();
        }));
    }

    private void written(String sentence) {
        message.done(sentence);
        load();
        changed.run();
    }
}
