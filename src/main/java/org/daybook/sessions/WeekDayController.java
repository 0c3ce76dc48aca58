package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.staff.CalendarEntry;
import org.daybook.ui.Icons;
import org.daybook.ui.Texts;

/// One day of the list that replaces the time grid in a narrow window: its date, and its sessions as small cards. A day without
/// sessions takes up no space.
final class WeekDayController {
    private final Texts texts;
    private final SheetDoor sheets;
    private final CalendarWords calendarWords;
    private final VBox root = new VBox();
    private final VBox list = new VBox();
    private boolean today;
    private boolean closed;

    WeekDayController(Texts texts, SheetDoor sheets) {
        this.texts = texts;
        this.sheets = sheets;
        calendarWords = new CalendarWords(texts);
        root.getStyleClass().add("week-day");
        list.getStyleClass().add("gap-8");
        root.setMaxHeight(Double.MAX_VALUE);
        root.setMinHeight(VBox.USE_PREF_SIZE);
        list.setMinHeight(VBox.USE_PREF_SIZE);
    }

    /// Returns the day's part of the list.
    VBox root() {
        return root;
    }

    /// Checks whether it has a session.
    boolean isFilled() {
        return !list.getChildren().isEmpty();
    }

    /// Focuses its first session.
    void start() {
        FocusController.lead(list.getChildren(), 0);
    }

    /// The content of a day.
    ///
    /// @param holiday   its name, if the site holds nothing
    /// @param conflicts those of the whole week
    /// @param entries   entries from other rooms
    record Day(LocalDate day, List<DayLine> lines, Optional<String> holiday, MarkedConflicts conflicts,
            List<CalendarEntry> entries) {}

    /// Shows the day.
    void show(Day day, LocalDateTime now) {
        today = day.day().equals(now.toLocalDate());
        list.getChildren().setAll(day.lines().stream().map(line -> session(line, now, day.conflicts())).toList());
        day.entries().forEach(entry -> list.getChildren().add(entry(entry)));
        root.getChildren().setAll(head(day.day()));
        day.holiday().ifPresent(name -> {
            var label = RowController.label(name, "hint", "strong");
            label.setGraphic(Icons.of("fth-coffee"));
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            root.getChildren().add(label);
        });
        closed = day.holiday().isPresent();
        root.getChildren().add(list);
        root.getStyleClass().remove("today");
        if (today) {
            root.getStyleClass().add("today");
        }
        showOrHide();
    }

    private void showOrHide() {
        root.setVisible(isFilled() || today || closed);
        root.setManaged(root.isVisible());
    }

    private HBox head(LocalDate day) {
        var name = RowController.label(texts.shortDay(day), "strong");
        var head = new HBox(name);
        if (today) {
            name.getStyleClass().add("accent-text");
            name.setGraphic(Icons.of("fth-sun"));
            name.setAccessibleText(texts.say("sessions.week.today", name.getText()));
        }
        head.getStyleClass().add("week-day-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private Button session(DayLine line, LocalDateTime now, MarkedConflicts conflicts) {
        var session = line.session();
        var title = RowController.label(session.title(), "strong");
        title.setWrapText(true);
        var where = RowController.label(calendarWords.where(line), "hint");
        where.setWrapText(true);
        var words = new VBox(time(session), title, where, foot(line, now));
        calendarWords.happened(session).ifPresent(what -> words.getChildren().add(3, happened(session, what)));
        if (conflicts.at(session)) {
            var mark = RowController.conflict(texts);
            mark.setWrapText(true);
            words.getChildren().add(2, mark);
        }
        if (line.cancelled()) {
            title.getStyleClass().addAll("struck", "muted");
        }
        words.getStyleClass().add("week-session-words");
        var button = new Button(null, words);
        button.getStyleClass().addAll("week-session", "tint-" + PathTint.of(session.path()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(session.title());
        button.setOnAction(_ -> sheets.go(session));
        button.setMouseTransparent(!sheets.leads(session));
        // The words take the button's width; otherwise they would request a single line and be cut off.
        words.prefWidthProperty().bind(button.widthProperty().subtract(18));
        return button;
    }

    private Button entry(CalendarEntry entry) {
        var title = RowController.label(entry.words(), "strong");
        title.setWrapText(true);
        var words = new VBox(title);
        entry.begins().ifPresent(begins -> words.getChildren().addFirst(RowController.label(
                entry.minutes().isPresent()
                        ? texts.span(begins, begins.plusMinutes(entry.minutes().getAsInt()))
                        : texts.time(begins),
                "text-small")));
        words.getStyleClass().add("week-session-words");
        var button = new Button(null, words);
        button.getStyleClass().addAll("week-session", "other-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(entry.words());
        button.setOnAction(_ -> sheets.navigator().go(entry.place()));
        words.prefWidthProperty().bind(button.widthProperty().subtract(18));
        return button;
    }

    private static Label happened(Session session, String what) {
        var label = RowController.label(what, "text-small", "strong");
        label.setGraphic(Icons.of(session.standing().isCancelled() ? "fth-x" : "fth-corner-down-right"));
        label.setWrapText(true);
        return label;
    }

    private Label time(Session session) {
        var time = new Label(texts.span(session.start(), session.end()),
                Icons.of(PathTint.icon(session.path())));
        time.getStyleClass().add("text-small");
        return time;
    }

    private Node foot(DayLine line, LocalDateTime now) {
        var session = line.session();
        var label = RowController.label("", "text-small");
        if (session.register() == Session.Register.DONE || line.here() + line.others() > 0) {
            label.setText(texts.say("sessions.day-list.people", line.here() + line.others()));
            label.setGraphic(Icons.of("fth-check"));
        } else if (line.isToTick(now)) {
            label.setText(texts.say("sessions.day-list.to-tick"));
            label.setGraphic(Icons.of("fth-clock"));
            label.getStyleClass().add("warning-text");
        } else {
            label.setVisible(false);
            label.setManaged(false);
        }
        return label;
    }
}
