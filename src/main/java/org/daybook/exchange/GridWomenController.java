package org.daybook.exchange;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.daybook.base.Refusal;
import org.daybook.participants.PersonRow;
import org.daybook.paths.GroupId;
import org.daybook.ui.Field;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Adds women to the grid of old attendance: by card, by name, or all members of a group. On the JavaFX application thread.
final class GridWomenController {
    private static final String REST = "staff.refusal.search-rest";

    private final Ui ui;
    private final TypedAttendance attendance;
    private final GridMarks marks;
    private final Widgets widgets;
    private final Runnable changed;

    /// The controls it works with.
    ///
    /// @param field   shows what is wrong
    /// @param typed   the field into which a card or name is typed
    /// @param found   shows women of the same name
    /// @param message shows refusals
    record Widgets(Field field, TextField typed, Pane found, MessageLine message) {}

    /// @param changed called after women were added or removed
    GridWomenController(Ui ui, TypedAttendance attendance, GridMarks marks, Widgets widgets, Runnable changed) {
        this.ui = ui;
        this.attendance = attendance;
        this.marks = marks;
        this.widgets = widgets;
        this.changed = changed;
        offerNobody();
    }

    /// Adds the women who were in a group on the first date.
    void addMembers(GroupId group) {
        var first = marks.days().stream().findFirst();
        ui.background().run(() -> attendance.members(group, first), them -> {
            if (them.isEmpty()) {
                widgets.message().warn(ui.texts().say("exchange.grid.no-members"));
            }
            them.forEach(this::add);
            changed.run();
        }, this::refused);
    }

    /// Searches for the text in the field.
    void find() {
        offerNobody();
        Inputs.words(widgets.typed()).ifPresent(words -> ui.background().run(() -> attendance.find(words), this::offer,
                refusal -> {
                    if (refusal.key().equals(REST)) {
                        problem("exchange.grid.wait");
                    } else {
                        refused(refusal);
                    }
                }));
    }

    /// Ends the search: a woman was chosen, or the screen is left.
    void searched() {
        ui.background().change(attendance::searched, () -> {}, this::refused);
    }

    /// Reads the rows of the grid again. A woman who may no longer be seen is removed, and a message states it; a woman whose
    /// card was joined to another gets that card. Women added in the meantime stay.
    void findAgain() {
        var cards = marks.cards();
        if (!cards.isEmpty()) {
            ui.background().run(() -> attendance.withCards(cards), them -> {
                var gone = cards.stream().filter(card -> !them.containsKey(card)).toList();
                gone.forEach(marks::remove);
                them.forEach((card, her) -> marks.rename(card, her.card().toString(), her.initial()));
                if (!gone.isEmpty()) {
                    widgets.message().warn(ui.texts().say("exchange.grid.gone", gone.size()));
                }
                changed.run();
            }, this::refused);
        }
    }

    private void offer(List<PersonRow> them) {
        if (them.isEmpty()) {
            problem("exchange.problem.nobody-found");
        } else if (them.size() == 1) {
            take(them.getFirst());
        } else {
            widgets.found().getChildren().setAll(them.stream().map(this::choice).toList());
            widgets.found().setVisible(true);
            widgets.found().getChildren().getFirst().requestFocus();
        }
    }

    private Button choice(PersonRow her) {
        var button = new Button((her.card() + " " + her.initial()).strip());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> take(her));
        return button;
    }

    private void take(PersonRow her) {
        searched();
        offerNobody();
        if (add(her)) {
            widgets.typed().clear();
            changed.run();
        } else if (!widgets.field().hasProblem()) {
            problem("exchange.problem.woman-twice");
        }
        widgets.typed().requestFocus();
    }

    private boolean add(PersonRow her) {
        widgets.field().noProblem();
        if (marks.cards().size() >= GridMarks.MOST_WOMEN) {
            widgets.field().problem(ui.texts().say("exchange.grid.too-many-women", GridMarks.MOST_WOMEN));
            return false;
        }
        return marks.add(her.card().toString(), her.initial());
    }

    private void offerNobody() {
        widgets.found().getChildren().clear();
        widgets.found().managedProperty().bind(widgets.found().visibleProperty());
        widgets.found().setVisible(false);
    }

    private void problem(String key) {
        widgets.field().problem(ui.texts().say(key));
    }

    private void refused(Refusal refusal) {
        widgets.message().warn(ui.texts().say(refusal.key()));
    }
}
