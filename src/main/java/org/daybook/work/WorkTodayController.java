package org.daybook.work;

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

/// What is to do about work, on Today: with whom somebody should speak, and who is asked at a mark. Takes no room while
/// nothing is due.
final class WorkTodayController {
    /// How many marks are shown; with whom somebody should speak is shown always.
    private static final int MOST = 5;
    private final Ui ui;
    private final Work work;
    private final WorkWords words;
    private final OnceEach changing;

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
        box.setVisible(!due.rows().isEmpty());
        card.setNote(ui.texts().number(due.rows().size()));
        var speak = due.rows().stream().filter(one -> one.mark().isEmpty());
        var marks = due.rows().stream().filter(one -> one.mark().isPresent()).toList();
        rows.getChildren().setAll(Stream.concat(speak, marks.stream().limit(MOST)).map(this::row).toList());
        if (marks.size() > MOST) {
            rows.getChildren().add(WorkListsController.row(ui.texts().say("work.due.more", marks.size() - MOST), ""));
        }
    }

    private Node row(WorkDue due) {
        var what = due.mark().map(mark -> ui.texts().say("work.due.mark", mark.months(), ui.texts().date(mark.on())))
                .orElseGet(() -> ui.texts().say("work.due.speak"));
        var call = ui.texts().say(reach(due.call()));
        var buttons = new WholeFlow(buttons(due).peek(button -> button
                .setAccessibleText(button.getText() + ", " + due.card())).toArray(Node[]::new));
        buttons.getStyleClass().addAll("gap-8", "work-buttons");
        return new VBox(WorkListsController.row(due.card().toString(), what + "  ·  " + call), buttons);
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
        return due.mark().<Stream<Button>>map(mark -> Arrays.stream(MarkAnswer.values())
                .map(answer -> WorkListsController.button(words.of(answer), () -> run(due, () -> work.placements()
                        .answer(due.her(), mark.placement(), mark.months(), answer)))))
                .orElseGet(() -> Stream.of(WorkListsController.button(ui.texts().say("work.due.spoken"),
                        () -> run(due, () -> work.due().checkedIn(due.her())))));
    }

    private void run(WorkDue due, Runnable deed) {
        message.clear();
        changing.run(due.card() + due.mark().map(mark -> " " + mark.months()).orElse(""), () -> {
            deed.run();
            return true;
        }, _ -> load(), this::refused);
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
