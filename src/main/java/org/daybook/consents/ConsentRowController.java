package org.daybook.consents;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Views;

/// One thing she is asked: the sentence read to her, the worker's line below, and her answer. All answers have equal weight and
/// none is preselected. A no withdraws a yes immediately; a message then states what ended, with an undo for a few minutes.
final class ConsentRowController {
    private final Texts worker;
    private final PurposeWords words;
    private Purpose purpose = Purpose.MEMBERSHIP;
    private Optional<ConsentState> stored = Optional.empty();
    private Consumer<Answer> answered = _ -> {};
    private Runnable withdrawn = () -> {};
    private Runnable undone = () -> {};
    private Allowed allowed = new Allowed(true, true, false);
    private boolean filling;
    /// What was answered for her before she was 18 no longer counts as chosen: she is asked again.
    private boolean again;

    @FXML
    private HBox row;
    @FXML
    private Label number;
    @FXML
    private Paragraph sentence;
    @FXML
    private Label line;
    @FXML
    private Label state;
    @FXML
    private Segments<Answer> answers;
    @FXML
    private VBox effect;
    @FXML
    private Label ends;
    @FXML
    private Button takeBack;
    @FXML
    private Button leaveIt;
    @FXML
    private Button undo;

    ConsentRowController(Texts worker) {
        this.worker = worker;
        this.words = new PurposeWords(worker);
    }

    /// Creates a row of a list.
    ///
    /// @param place of the row in its list, from 1
    static ConsentRowController make(Views views, int place, Purpose asked) {
        var controller = (ConsentRowController) views.load(ConsentRowController.class).controller();
        controller.ask(place, asked);
        return controller;
    }

    @FXML
    private void initialize() {
        List.of(takeBack, leaveIt, undo).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        List.of(state, effect).forEach(node -> {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        });
        answers.managedProperty().bind(answers.visibleProperty());
        answers.options(List.of(Answer.values()), answer -> worker.of("consents", answer),
                answer -> Optional.of(icon(answer)));
        answers.chosenProperty().addListener((_, _, chosen) -> chosen.filter(_ -> !filling).ifPresent(this::said));
    }

    private static String icon(Answer answer) {
        return switch (answer) {
            case GIVEN -> "fth-check";
            case REFUSED -> "fth-x";
            case LATER -> "fth-clock";
        };
    }

    private void ask(int place, Purpose asked) {
        purpose = asked;
        number.setText(worker.number(place));
        line.setText(words.line(asked));
        ends.setText(words.effect(asked));
        answers.setId("answer-" + asked.code());
        takeBack.setId("take-back-" + asked.code());
        undo.setId("undo-" + asked.code());
    }

    /// Returns the row itself.
    Node row() {
        return row;
    }

    /// Returns what is asked.
    Purpose purpose() {
        return purpose;
    }

    /// Shows the sentence in the language in which it is read to her.
    void read(SpokenWording hers) {
        sentence.setText(hers.sentence(purpose));
    }

    /// Shows a previous answer, or none.
    void choose(Optional<Answer> answer) {
        filling = true;
        answers.choose(answer);
        filling = false;
    }

    /// Shows what is stored.
    void stored(ConsentState now, ConsentPage page) {
        stored = Optional.of(now);
        again = now.renewal(page.moment().today()).filter(one -> one.due(page.moment().today())).isPresent();
        say(page.mayUndo(purpose, Optional.empty()) ? Effect.OF_WHAT_WAS : Effect.NONE);
        choose(again ? Optional.empty() : chosen(now.standing()));
        state.setText(words.state(now, page.staff()));
        state.setVisible(true);
        answers.setVisible(allowed.record() || allowed.withdraw() && now.holds());
        answers.getChildren().forEach(this::leaveOut);
    }

    /// A worker who may withdraw a yes but not record answers sees only the no.
    private void leaveOut(Node button) {
        boolean offered = allowed.record() || button.getUserData() == Answer.REFUSED;
        button.setVisible(offered);
        button.setManaged(offered);
    }

    private static Optional<Answer> chosen(ConsentStatus standing) {
        return switch (standing) {
            case GIVEN -> Optional.of(Answer.GIVEN);
            case REFUSED, WITHDRAWN -> Optional.of(Answer.REFUSED);
            case LATER -> Optional.of(Answer.LATER);
            case NOT_ASKED, EXPIRED -> Optional.empty();
        };
    }

    /// Returns her answer, if she gave one.
    Optional<Answer> answer() {
        return answers.chosen();
    }

    /// Sets what is called for the worker's actions.
    ///
    /// @param answer    called when an answer is chosen by hand, unless it would withdraw a yes
    /// @param takenBack called when a yes is withdrawn
    void onAnswer(Consumer<Answer> answer, Runnable takenBack) {
        answered = answer;
        withdrawn = takenBack;
    }

    /// Calls the listener when a withdrawal is undone.
    void onUndo(Runnable listener) {
        undone = listener;
    }

    /// Hides what this worker's role does not allow.
    void allow(Allowed may) {
        allowed = may;
    }

    private void said(Answer answer) {
        boolean holds = stored.filter(ConsentState::holds).isPresent();
        say(holds && answer == Answer.LATER ? Effect.OF_WHAT_WOULD_BE : Effect.NONE);
        if (effect.isVisible()) {
            takeBack.requestFocus();
        } else if (holds && answer == Answer.REFUSED) {
            withdrawn.run();
        } else if (stored.isEmpty() || !holds || again) {
            answered.accept(answer);
        }
    }

    /// The kinds of text about what ends.
    private enum Effect {
        NONE,
        /// "Later" is not a no: the worker chooses whether it withdraws her yes.
        OF_WHAT_WOULD_BE,
        /// It was withdrawn a moment ago.
        OF_WHAT_WAS
    }

    private void say(Effect what) {
        effect.setVisible(what != Effect.NONE);
        MessageLine.aloud(effect, what == Effect.NONE ? "" : ends.getText());
        takeBack.setVisible(what == Effect.OF_WHAT_WOULD_BE);
        leaveIt.setVisible(what == Effect.OF_WHAT_WOULD_BE);
        undo.setVisible(what == Effect.OF_WHAT_WAS);
    }

    @FXML
    private void undo() {
        answers.getChildren().getFirst().requestFocus();
        undone.run();
    }

    @FXML
    private void takeBack() {
        effect.setVisible(false);
        answers.getChildren().getFirst().requestFocus();
        withdrawn.run();
    }

    @FXML
    private void leaveIt() {
        say(Effect.NONE);
        choose(again ? Optional.empty() : Optional.of(Answer.GIVEN));
        answers.getChildren().getFirst().requestFocus();
    }
}
