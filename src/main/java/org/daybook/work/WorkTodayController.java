package org.daybook.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.contact.Advice;
import org.daybook.ui.Card;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;

/// What is to do about work, on Today: with whom somebody should speak, who has an interview, and who is asked at a mark. Takes no room while
/// nothing is due.
final class WorkTodayController {
    /// How many marks are shown; with whom somebody should speak is shown always.
    private static final int MOST = 5;
    private final Ui ui;
    private final Work work;
    private final WorkWords words;
    private final OnceEach changing;
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private VBox box;
    @FXML
    private Card card;
    @FXML
    private MessageLine message;
    @FXML
    private VBox rows;

    WorkTodayController(Ui ui, Work work) {
        this.ui = ui;
        this.work = work;
        words = new WorkWords(ui.texts());
        changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
        load();
    }

    private void load() {
        ui.background().run(work.due()::today, this::show);
    }

    private void show(DueWork.Listed due) {
        today = due.today();
        box.setVisible(!due.rows().isEmpty());
        card.setNote(ui.texts().number(due.rows().size()));
        var marks = due.rows().stream().filter(one -> one.what() instanceof WorkDue.What.Ask
                || one.what() instanceof WorkDue.What.AskStatus).toList();
        var first = due.rows().stream().filter(one -> !marks.contains(one));
        rows.getChildren().setAll(Stream.concat(first, marks.stream().limit(MOST)).map(this::row).toList());
        if (marks.size() > MOST) {
            rows.getChildren().add(WorkListsController.row(ui.texts().say("work.due.more", marks.size() - MOST), ""));
        }
    }

    private Node row(WorkDue due) {
        var call = ui.texts().say(reach(due.call()));
        var buttons = new WholeFlow(buttons(due).peek(button -> button
                .setAccessibleText(button.getText() + ", " + due.card())).toArray(Node[]::new));
        buttons.getStyleClass().addAll("gap-8", "work-buttons");
        return new VBox(WorkListsController.row(due.card().toString(), what(due) + "  ·  " + call), buttons);
    }

    private String what(WorkDue due) {
        return switch (due.what()) {
            case WorkDue.What.Speak _ -> ui.texts().say("work.due.speak");
            case WorkDue.What.Ask ask -> ui.texts().say("work.due.mark", ask.mark().months(),
                    ui.texts().date(ask.mark().on()));
            case WorkDue.What.AskStatus _ -> ui.texts().say("work.due.status", ui.texts().date(due.on()));
            case WorkDue.What.Interview interview -> words.interview(interview.when(), today);
        };
    }

    private static String reach(Advice.Verdict call) {
        return switch (call) {
            case NOW -> "work.due.call-now";
            case LATER_TODAY -> "work.due.call-later";
            case NOT_TODAY -> "work.due.not-today";
            case ASK_FIRST -> "work.due.ask-first";
            case NO_CALLS, NOTHING_SAID, NOT_AGREED -> "work.due.when-she-comes";
        };
    }

    private Stream<Button> buttons(WorkDue due) {
        return switch (due.what()) {
            case WorkDue.What.Speak _ -> Stream.of(button(due, ui.texts().say("work.due.spoken"),
                    () -> work.due().checkedIn(due.her())));
            case WorkDue.What.Ask ask -> Arrays.stream(MarkAnswer.values()).map(answer -> button(due, words.of(answer),
                    () -> work.placements().answer(due.her(), ask.mark().placement(), ask.mark().months(), answer)));
            case WorkDue.What.AskStatus _ -> WorkStatus.at(StatusMoment.SIX_MONTHS).stream()
                    .map(status -> button(due, words.of(status),
                            () -> work.statuses().afterSixMonths(due.her(), status)));
            case WorkDue.What.Interview _ when due.on().isAfter(today) -> Stream.of();
            case WorkDue.What.Interview interview -> Arrays.stream(InterviewOutcome.values())
                    .map(outcome -> button(due, words.of(outcome),
                            () -> work.offers().came(due.her(), interview.offer(), outcome)));
        };
    }

    private Button button(WorkDue due, String words, Runnable deed) {
        return WorkListsController.button(words, () -> run(due, deed));
    }

    private void run(WorkDue due, Runnable deed) {
        message.clear();
        changing.run(due.card() + " " + due.what(), () -> {
            deed.run();
            return true;
        }, _ -> load(), this::refused);
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
