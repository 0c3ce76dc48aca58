package org.daybook.participants;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Inputs;
import org.daybook.ui.OptionalSegments;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// The questions about functioning, one for each activity, each with the degrees of difficulty as its answers.
final class FunctioningQuestionsController {
    private final Texts texts;
    private final Map<Functioning.Activity, Segments<Optional<Functioning.Difficulty>>> activities = new EnumMap<>(
            Functioning.Activity.class);

    /// @param pane receives a row for each question
    FunctioningQuestionsController(Texts texts, Pane pane) {
        this.texts = texts;
        for (var activity : Functioning.Activity.values()) {
            pane.getChildren().add(question(activity));
        }
    }

    private Node question(Functioning.Activity activity) {
        var words = new Label(texts.of("participants", activity));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var answer = new Segments<Optional<Functioning.Difficulty>>();
        OptionalSegments.offer(answer, List.of(Functioning.Difficulty.values()),
                option -> option.map(one -> texts.of("participants", one))
                        .orElseGet(() -> texts.say("participants.details.open")));
        answer.getStyleClass().add("small");
        activities.put(activity, answer);
        var row = new VBox(words, answer);
        row.getStyleClass().addAll("row", "question");
        return row;
    }

    /// Fills in what she told before.
    void fill(Optional<Functioning> told) {
        var answers = told.map(Functioning::answers).orElse(Map.of());
        activities.forEach((activity, answer) -> OptionalSegments.choose(answer,
                Optional.ofNullable(answers.get(activity))));
    }

    /// Returns the answers; empty if there is none.
    Optional<Functioning> answers() {
        var answers = new EnumMap<Functioning.Activity, Functioning.Difficulty>(Functioning.Activity.class);
        activities.forEach((activity, answer) -> OptionalSegments.chosen(answer)
                .ifPresent(said -> answers.put(activity, said)));
        return Optional.of(answers).filter(all -> !all.isEmpty()).map(Functioning::new);
    }

    /// Adds the controls to the inputs of a form.
    void remember(Inputs inputs) {
        activities.forEach((activity, answer) -> inputs.withOpen(activity.name(), answer,
                Functioning.Difficulty::valueOf));
    }
}
