package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Texts;
import org.daybook.ui.TimeGrid;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;

/// The parts of a page for a span of days: the tools, the time grid or the list, and below them the message line.
final class SpanPageController {
    /// Below this width, in effective pixels of the page, a day's column breaks most words.
    static final double GRID_FROM = 780;

    private final Ui ui;
    private final Texts texts;
    private final SheetDoor sheets;
    private final FilterController filter;
    private final TimeGrid grid;
    private final VBox agenda = new VBox();
    private final StackPane middle = new StackPane();
    private final Label hint = RowController.label("", "hint");
    private final MessageLine message = new MessageLine();
    private List<WeekDayController> days = List.of();
    private boolean narrow;

    SpanPageController(Ui ui, SheetDoor sheets, FilterController filter, TimeGrid.Listener listener) {
        this.ui = ui;
        this.texts = ui.texts();
        this.sheets = sheets;
        this.filter = filter;
        grid = new TimeGrid(new TimeGrid.Words(texts, "sessions.week.slot", "sessions.week.more"), listener);
        agenda.getStyleClass().add("gap-8");
        hint.setWrapText(true);
    }

    TimeGrid grid() {
        return grid;
    }

    MessageLine message() {
        return message;
    }

    /// Puts everything into a page.
    ///
    /// @param tools what precedes the filter lists
    void into(VBox root, List<? extends Node> tools) {
        var bar = new WholeFlow(tools.toArray(Node[]::new));
        bar.getChildren().add(filter.beside(bar));
        bar.getStyleClass().addAll("gap-8", "calendar-tools");
        var below = new StackPane(hint, message);
        below.getStyleClass().add("message-place");
        StackPane.setAlignment(hint, Pos.CENTER_LEFT);
        VBox.setVgrow(middle, Priority.ALWAYS);
        message.visibleProperty().subscribe(shown -> hint.setVisible(!shown));
        root.getStyleClass().add("gap-8");
        root.getChildren().setAll(bar, middle, below);
        root.widthProperty().addListener((_, _, _) -> arrange(SpanController.isNarrow(ui, root)));
        arrange(false);
    }

    private void arrange(boolean now) {
        narrow = now;
        middle.getChildren().setAll(now ? agenda : grid);
    }

    /// Shows the days as a list.
    void agenda(List<WeekDayController.Day> shown, LocalDateTime now) {
        if (days.size() != shown.size()) {
            days = shown.stream().map(_ -> new WeekDayController(texts, sheets)).toList();
            agenda.getChildren().setAll(days.stream().map(WeekDayController::root).toList());
        }
        for (int i = 0; i < days.size(); i++) {
            days.get(i).show(shown.get(i), now);
        }
    }

    /// Shows below the days what can be done, or why nothing is shown.
    ///
    /// @param none     nothing is planned at all
    /// @param filtered the filter excludes everything
    void say(boolean none, boolean filtered) {
        var sentences = new ArrayList<String>();
        if (none) {
            sentences.add(texts.say("sessions.week.empty"));
        } else if (filtered) {
            sentences.add(texts.say("sessions.filter.nothing"));
        }
        if (sheets.mayPlan().allowed() && !narrow) {
            sentences.add(texts.say("sessions.week.hint"));
        }
        hint.setText(String.join(" ", sentences));
    }

    /// Shows where a block would be placed, or clears that text.
    void moving(Optional<String> words) {
        message.clear();
        words.ifPresent(message::lead);
    }

    /// Focuses a session, or a free time if there is none.
    void lead(Predicate<TimeGrid.Block> wanted, LocalDate day, LocalTime otherwise) {
        if (narrow) {
            days.stream().filter(WeekDayController::isFilled).findFirst().ifPresent(WeekDayController::start);
        } else {
            FocusController.leadInto(middle, () -> grid.lead(wanted, day, otherwise));
        }
    }
}
