package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.TypedDate;
import org.daybook.ui.DateField;
import org.daybook.ui.Inputs;
import org.daybook.ui.RowInputs;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.daybook.ui.WholeFlow;

/// Her work status when she comes, when she leaves and six months after: a part of her work section.
final class StatusListController {
    private final Ui ui;
    private final Work work;
    private final WorkWords words;
    /// Keyed by the moment at which she is asked.
    private final RowInputs inputs = new RowInputs();
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private VBox statusRows;

    StatusListController(Ui ui, Work work) {
        this.ui = ui;
        this.work = work;
        words = new WorkWords(ui.texts());
    }

    /// @param around the section, which performs acts and reads again
    void show(WishPage page, HerWorkController around) {
        today = page.today();
        inputs.anew(() -> fill(page, around));
    }

    /// Returns the inputs that the section keeps while partly typed.
    RowInputs inputs() {
        return inputs;
    }

    private Inputs inputs(StatusMoment moment) {
        return inputs.of(WorkCodes.of(moment));
    }

    private void fill(WishPage page, HerWorkController around) {
        if (page.isTooYoung()) {
            var why = new Label(say("work.refusal.too-young"));
            why.setWrapText(true);
            why.setMinHeight(Label.USE_PREF_SIZE);
            why.getStyleClass().add("muted");
            statusRows.getChildren().setAll(why);
            return;
        }
        var rows = new ArrayList<Node>();
        for (var moment : StatusMoment.values()) {
            rows.add(WorkListsController.row(words.of(moment), Statuses.at(page.statuses(), moment)
                    .map(words::status).orElseGet(() -> notAsked(page, moment))));
            if (work.placements().mayAsk() && (moment != StatusMoment.SIX_MONTHS || page.asksStatus()
                    || Statuses.at(page.statuses(), moment).isPresent())) {
                rows.add(asking(moment, page.asksStatus(), around));
            }
        }
        statusRows.getChildren().setAll(rows);
    }

    private String notAsked(WishPage page, StatusMoment moment) {
        return Statuses.dueOn(page.statuses()).filter(_ -> moment == StatusMoment.SIX_MONTHS)
                .map(day -> say("work.status.from", ui.texts().shortDate(day)))
                .orElseGet(() -> say("work.status.none"));
    }

    /// @param due whether she is to be asked, six months after she left; otherwise her earlier answer is corrected
    private Node asking(StatusMoment moment, boolean due, HerWorkController around) {
        var said = new ComboBox<Optional<WorkStatus>>();
        WorkListsController.offer(said, WorkStatus.at(moment), words::of);
        said.setId("status-" + WorkCodes.of(moment));
        said.setAccessibleText(words.of(moment));
        var day = new DateField();
        day.setText(DateField.written(today));
        day.setPrefColumnCount(7);
        day.setId("day-" + WorkCodes.of(moment));
        day.setAccessibleText(say("work.status.day") + ", " + words.of(moment));
        WorkListsController.pick("status", inputs(moment), said, Enum::name);
        if (moment != StatusMoment.SIX_MONTHS) {
            // An unchanged date means today, whichever day that is.
            inputs(moment).with("day", day, () -> day.getText().equals(DateField.written(today)) ? "" : day.getText(),
                    words -> day.setText(words.isEmpty() ? DateField.written(today) : words));
        }
        boolean corrects = moment == StatusMoment.SIX_MONTHS && !due;
        var add = WorkListsController.button(say(corrects ? "work.mark.edit" : "work.status.add"),
                () -> add(moment, said, corrects ? Optional.empty() : Optional.of(day), around));
        add.setId("add-status-" + WorkCodes.of(moment));
        add.setAccessibleText(add.getText() + ", " + words.of(moment));
        var row = new WholeFlow(moment == StatusMoment.SIX_MONTHS
                ? new Node[]{said, add}
                : new Node[]{said, day, add});
        row.getStyleClass().addAll("gap-8", "work-buttons");
        return row;
    }

    /// @param day empty if her answer is corrected
    private void add(StatusMoment moment, ComboBox<Optional<WorkStatus>> said, Optional<DateField> day,
            HerWorkController around) {
        var status = WorkListsController.chosen(said);
        var on = day.map(DateField::getText).map(text -> TypedDate.nearest(text, today).day())
                .orElse(Optional.of(today));
        if (status.isEmpty() || on.isEmpty()) {
            around.warn("work.status.problem");
        } else if (day.isEmpty()) {
            save(moment, her -> work.statuses().correct(her, status.get()), around);
        } else if (moment == StatusMoment.SIX_MONTHS) {
            save(moment, her -> work.statuses().afterSixMonths(her, status.get()), around);
        } else {
            save(moment, her -> work.statuses().record(her, moment, status.get(), on.get()), around);
        }
    }

    private void save(StatusMoment moment, Consumer<ParticipantId> deed, HerWorkController around) {
        var words = inputs(moment).unsaved();
        around.does("status", her -> {
            deed.accept(her);
            return true;
        }, _ -> {
            inputs(moment).begin();
            around.undoable("work.status.saved", () -> takeBack(moment, words, around));
        });
    }

    /// @param words what was chosen and typed; put back into the row unless it has other content by then
    private void takeBack(StatusMoment moment, Unsaved words, HerWorkController around) {
        around.does("take back status", her -> {
            work.statuses().takeBack(her, moment);
            return true;
        }, _ -> {
            around.done(say("work.mark.taken-back"));
            var typed = inputs.unsaved();
            if (typed.part(WorkCodes.of(moment)).isEmpty()) {
                inputs.resume(typed.with(WorkCodes.of(moment), words));
            }
        });
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
