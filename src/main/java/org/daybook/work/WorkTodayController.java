package org.daybook.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.contact.Advice;
import org.daybook.ui.Card;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.PressableRow;
import org.daybook.ui.SavedEdit;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;

/// What is due about work, on Today: women to speak with, women who are to begin work although they do not agree to companies,
/// women who have an interview, and women to be asked at a mark. Takes up no space while nothing is due.
final class WorkTodayController {
    /// The number of women to ask that are shown; those to speak with are always shown.
    private static final int MOST = 5;
    /// The number of women to ask that the whole list shows at once; each answer makes room for the next.
    private static final int MOST_OF_ALL = 100;
    private final Ui ui;
    private final Work work;
    private final WorkWords words;
    private final OnceEach changing;
    private LocalDate today = LocalDate.EPOCH;
    /// Whether something can be undone here, even if nothing is due any more.
    private boolean said;
    private int most = MOST;

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

    /// Shows the women to ask beyond the first ones.
    void showAll() {
        most = MOST_OF_ALL;
        load();
    }

    private void load() {
        ui.background().run(work.due()::today, this::show);
    }

    private void show(DueWork.Listed due) {
        today = due.today();
        int all = due.rows().size() + due.conflicts().size();
        box.setVisible(all > 0 || said);
        card.setNote(ui.texts().number(all));
        var marks = due.rows().stream().filter(one -> one.what() instanceof WorkDue.What.Ask
                || one.what() instanceof WorkDue.What.AskLeaving
                || one.what() instanceof WorkDue.What.AskStatus).toList();
        var first = due.rows().stream().filter(one -> !marks.contains(one));
        rows.getChildren().setAll(due.conflicts().stream().map(this::conflict).toList());
        rows.getChildren().addAll(Stream.concat(first, marks.stream().limit(most)).map(this::row).toList());
        if (marks.size() > most) {
            var more = ui.texts().say("work.due.more", marks.size() - most);
            rows.getChildren().add(most == MOST
                    ? new PressableRow(more, () -> ui.navigator().go(new WorkDueList()), new Label(more))
                    : WorkListsController.row(more, ""));
        }
    }

    private Node conflict(Company company) {
        var name = company.details().name();
        return new PressableRow(name, () -> ui.navigator().go(new CompanyPlace(Optional.of(company.id()))),
                new TwoLines(name, ui.texts().say("work.due.conflict")));
    }

    private Node row(WorkDue due) {
        var call = ui.texts().say(reach(due.call()));
        var buttons = new WholeFlow(Stream.concat(buttons(due), open(due)).peek(button -> button
                .setAccessibleText(button.getText() + ", " + due.card())).toArray(Node[]::new));
        buttons.getStyleClass().addAll("gap-8", "work-buttons");
        return new VBox(WorkListsController.row(due.card().toString(), words.due(due, today) + "  ·  " + call),
                buttons);
    }

    static String reach(Advice.Verdict call) {
        return switch (call) {
            case NOW -> "work.due.call-now";
            case LATER_TODAY -> "work.due.call-later";
            case NOT_TODAY -> "work.due.not-today";
            case ASK_FIRST -> "work.due.ask-first";
            case NO_CALLS, NOTHING_SAID, NOT_AGREED -> "work.due.when-she-comes";
        };
    }

    private Stream<Button> buttons(WorkDue due) {
        var her = due.her();
        return switch (due.what()) {
            case WorkDue.What.Speak _ -> Stream.of(button(due, ui.texts().say("work.due.spoken"),
                    () -> work.due().checkedIn(her), () -> work.due().takeBackCheckIn(her)));
            case WorkDue.What.Ask ask ->
                Arrays.stream(MarkAnswer.values()).map(answer -> mark(due, ask.mark(), answer));
            case WorkDue.What.AskLeaving _ -> leaving(due);
            case WorkDue.What.AskStatus _ -> WorkStatus.at(StatusMoment.SIX_MONTHS).stream()
                    .map(status -> button(due, words.of(status), () -> work.statuses().afterSixMonths(her, status),
                            () -> work.statuses().takeBack(her, StatusMoment.SIX_MONTHS)));
            case WorkDue.What.NotAgreed _ -> Stream.of();
            case WorkDue.What.Interview _ when due.on().isAfter(today) -> Stream.of();
            case WorkDue.What.Interview interview -> Arrays.stream(InterviewOutcome.values())
                    .map(outcome -> WorkListsController.button(words.of(outcome),
                            () -> came(due, interview.offer(), outcome)));
        };
    }

    private void came(WorkDue due, OfferId offer, InterviewOutcome outcome) {
        var edit = new SavedEdit<OfferVersion>(ui.texts(), ui.background(),
                what -> work.offers().putBack(due.her(), what), _ -> load());
        edit.on(message);
        run(due, () -> work.offers().came(due.her(), offer, outcome), saved -> {
            said = true;
            edit.done(saved, due.card() + ": " + words.of(outcome));
        });
    }

    private Stream<Button> leaving(WorkDue due) {
        var her = due.her();
        var answers = WorkStatus.at(StatusMoment.LEAVING).stream()
                .map(status -> button(due, words.of(status), () -> work.statuses().onLeaving(her, status),
                        () -> work.statuses().takeBack(her, StatusMoment.LEAVING)));
        return Stream.concat(answers, Stream.of(button(due, ui.texts().say("work.status.none"),
                () -> work.statuses().notAskedOnLeaving(her), () -> work.statuses().takeBackNotAsked(her))));
    }

    private Button mark(WorkDue due, WorkMark mark, MarkAnswer answer) {
        return button(due, words.of(answer),
                () -> work.placements().answers().record(due.her(), mark.placement(), mark.months(), answer),
                () -> work.placements().answers().takeBack(due.her(), mark.placement(), mark.months()));
    }

    private Stream<Button> open(WorkDue due) {
        return work.contacts().may()
                ? Stream.of(WorkListsController.openButton(ui, due.her(), due.card()))
                : Stream.of();
    }

    private Button button(WorkDue due, String words, Runnable deed, Runnable undo) {
        return WorkListsController.button(words, () -> run(due, done(deed), _ -> {
            said = true;
            message.done(due.card() + ": " + words, ui.texts().say("ui.message.undo"), () -> undo(due, undo));
        }));
    }

    private void undo(WorkDue due, Runnable undo) {
        run(due, done(undo), _ -> message.done(ui.texts().say("ui.message.undone")));
    }

    private static Supplier<Boolean> done(Runnable deed) {
        return () -> {
            deed.run();
            return true;
        };
    }

    private <T> void run(WorkDue due, Supplier<T> deed, Consumer<T> then) {
        message.clear();
        changing.run(due.card() + " " + due.what(), deed, result -> {
            then.accept(result);
            load();
        }, this::refused);
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
