package org.daybook.work;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.daybook.ui.Texts;
import org.daybook.ui.WholeFlow;

/// The rows of the marks of a job, with the answers that may be recorded or corrected: a part of [JobListController].
final class JobMarksController {
    private final Texts texts;
    private final Placements placements;
    private final HerWorkController her;
    private final WorkWords words;

    /// @param her the section, which performs acts and reads again
    JobMarksController(Texts texts, Placements placements, HerWorkController her) {
        this.texts = texts;
        this.placements = placements;
        this.her = her;
        words = new WorkWords(texts);
    }

    /// Returns the row of a mark.
    ///
    /// @param at where she works
    Node row(String at, WorkMark mark) {
        return WorkListsController.row(new Label(words.mark(mark)), texts.date(mark.on()), acts(at, mark));
    }

    private Node[] acts(String at, WorkMark mark) {
        if (!placements.mayAsk()) {
            return new Node[0];
        }
        return switch (mark.state()) {
            case DUE -> answers(at, answer -> record(mark, answer));
            case KEPT, DECLINED, LOST -> new Node[]{correction(at, mark)};
            case LEFT, NEXT, LATER, NOT_ASKED -> new Node[0];
        };
    }

    private Node[] answers(String at, Consumer<MarkAnswer> chosen) {
        return Arrays.stream(MarkAnswer.values()).map(answer -> {
            var button = WorkListsController.button(words.of(answer), () -> chosen.accept(answer));
            button.setAccessibleText(button.getText() + ", " + at);
            return button;
        }).toArray(Node[]::new);
    }

    private void record(WorkMark mark, MarkAnswer answer) {
        her.does("mark " + mark.months() + answer, whom -> {
            placements.answers().record(whom, mark.placement(), mark.months(), answer);
            return true;
        }, _ -> her.undoable("work.mark.done", () -> her.run("take back " + mark.months(),
                whom -> placements.answers().takeBack(whom, mark.placement(), mark.months()), "work.mark.taken-back")));
    }

    /// Offers the answers again instead of the button.
    private Node correction(String at, WorkMark mark) {
        var place = new WholeFlow();
        place.getStyleClass().addAll("gap-8", "work-buttons");
        double answersWide = place.getPrefWrapLength();
        // A flow is at least as wide as its wrap length, which for one button would take the room of the words.
        place.setPrefWrapLength(0);
        var edit = WorkListsController.button(texts.say("work.mark.edit"), () -> {
            place.setPrefWrapLength(answersWide);
            place.getChildren().setAll(answers(at, answer -> her.does("correct " + mark.months(),
                    whom -> placements.answers().correct(whom, mark.placement(), mark.months(), answer),
                    saved -> her.editedAnswer(saved, texts.say("work.mark.done")))));
            place.getChildren().getFirst().requestFocus();
        });
        edit.setId("correct-" + mark.months());
        edit.setAccessibleText(edit.getText() + ", " + words.mark(mark) + ", " + at);
        place.getChildren().setAll(edit);
        return place;
    }
}
