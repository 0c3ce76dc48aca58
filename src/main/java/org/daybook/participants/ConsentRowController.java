package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentState;
import org.daybook.consents.Purpose;
import org.daybook.ui.Icons;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// One thing she is asked: the sentence read to her, the worker's line below, and her answer. All answers weigh the
/// same and none is chosen beforehand.
final class ConsentRowController {
    private final Texts worker;
    private Optional<Purpose> purpose = Optional.empty();

    @FXML
    private Label number;
    @FXML
    private Label sentence;
    @FXML
    private Label line;
    @FXML
    private Label state;
    @FXML
    private Segments<Answer> answers;

    ConsentRowController(Texts worker) {
        this.worker = worker;
    }

    /// Says what is asked and which answers there are.
    void ask(Purpose asked, List<Answer> possible) {
        purpose = Optional.of(asked);
        number.setText(worker.number(asked.ordinal() + 1));
        line.setText(worker.say(switch (asked) {
            case MEMBERSHIP -> "participants.consent.membership.line";
            case STATISTICS -> "participants.consent.statistics.line";
            case CASE_FILE, QUESTIONNAIRES, REFERRAL, SAFE_CONTACT, COMPANIES, FOLLOW_UP, CHILDREN -> throw elsewhere();
        }));
        answers.options(possible, answer -> worker.of("consents", answer));
        answers.getChildren().forEach(button -> markWhenChosen((ToggleButton) button));
        answers.setId("answer-" + asked.code());
    }

    /// Writes the sentence in the language in which it is read to her.
    void read(Texts hers) {
        sentence.setText(hers.say(switch (purpose()) {
            case MEMBERSHIP -> "participants.consent.membership";
            case STATISTICS -> "participants.consent.statistics";
            case CASE_FILE, QUESTIONNAIRES, REFERRAL, SAFE_CONTACT, COMPANIES, FOLLOW_UP, CHILDREN -> throw elsewhere();
        }));
    }

    private static IllegalArgumentException elsewhere() {
        return new IllegalArgumentException("asked when it is first needed, not at the door");
    }

    /// Shows an answer given before, or none.
    void choose(Optional<Answer> answer) {
        answers.choose(answer);
    }

    /// Shows what the store holds: answer, day, language and wording.
    void stored(ConsentState stored, Choices names) {
        answers.choose(Optional.of(stored.answer()).filter(answer -> answer != Answer.LATER));
        state.setText(stored.on().flatMap(day -> stored.wording().map(wording -> worker.say(
                "participants.consent.state", worker.of("consents", stored.answer()), worker.date(day),
                names.languageInside(wording.language()), wording.version())))
                .orElse(worker.say("participants.consent.state.none")));
        state.setVisible(true);
    }

    /// Her answer, if she gave one.
    Optional<Answer> answer() {
        return answers.chosen();
    }

    /// What is asked.
    Purpose purpose() {
        return purpose.orElseThrow();
    }

    /// Calls this when an answer is chosen by hand or by [#choose(Optional)].
    void onAnswer(Consumer<Answer> listener) {
        answers.chosenProperty().addListener((_, _, chosen) -> chosen.ifPresent(listener));
    }

    @FXML
    private void initialize() {
        state.managedProperty().bind(state.visibleProperty());
        state.setVisible(false);
    }

    /// The icon comes and goes as a whole: a button never shows one that was hidden when it was first drawn.
    private static void markWhenChosen(ToggleButton button) {
        var icon = Icons.of(switch ((Answer) button.getUserData()) {
            case GIVEN -> "fth-check";
            case REFUSED -> "fth-x";
            case LATER -> "fth-clock";
        });
        button.graphicProperty()
                .bind(Bindings.when(button.selectedProperty()).then((Node) icon).otherwise((Node) null));
    }
}
