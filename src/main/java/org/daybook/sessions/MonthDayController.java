package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.staff.CalendarEntry;
import org.daybook.ui.Icons;
import org.daybook.ui.Texts;

/// One day of a month: its date, how many sessions, and the first titles, including entries from other rooms.
final class MonthDayController {
    private static final int TITLES = 3;

    private final Texts texts;
    private final Day day;
    private final Button root = new Button();

    /// The kind of day.
    enum Kind {
        TODAY,
        INSIDE,
        OUTSIDE
    }

    /// The content of a day.
    ///
    /// @param holiday   its name, if the site holds nothing
    /// @param conflicts those of the whole month
    /// @param entries   entries from other rooms
    record Day(LocalDate day, List<Session> sessions, Optional<String> holiday, Kind kind,
            MarkedConflicts conflicts, List<CalendarEntry> entries) {}

    /// A title and its start time; without a time it comes first.
    private record Line(LocalTime begins, Label label) {}

    MonthDayController(Texts texts, Day day, Runnable open) {
        this.texts = texts;
        this.day = day;
        var words = new VBox(head());
        words.getStyleClass().add("month-words");
        day.holiday().ifPresent(name -> words.getChildren().add(cut(RowController.label(name, "hint", "strong"))));
        // Also if the session itself does not fit among the first titles.
        if (hasConflict()) {
            words.getChildren().add(cut(RowController.conflict(texts)));
            root.setAccessibleHelp(texts.say("sessions.to-do.conflict.chip"));
        }
        var lines = Stream.concat(day.entries().stream().map(this::line),
                day.sessions().stream().map(session -> new Line(session.start(), title(session))))
                .sorted(Comparator.comparing(Line::begins)).map(Line::label).toList();
        words.getChildren().addAll(lines.subList(0, Math.min(TITLES, lines.size())));
        int more = lines.size() - TITLES;
        if (more > 0) {
            words.getChildren().add(RowController.label(texts.say("sessions.month.more", more), "hint"));
        }
        root.setGraphic(words);
        root.getStyleClass().addAll("month-day", "month-" + day.kind().name().toLowerCase(Locale.ROOT));
        root.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.setAccessibleText(Stream.concat(Stream.of(texts.say("sessions.month.spoken", texts.day(day.day()),
                day.sessions().size())), day.entries().stream().map(CalendarEntry::words))
                .collect(Collectors.joining(", ")));
        root.setOnAction(_ -> open.run());
        words.prefWidthProperty().bind(root.widthProperty().subtract(16));
        words.maxWidthProperty().bind(words.prefWidthProperty());
    }

    LocalDate day() {
        return day.day();
    }

    Button root() {
        return root;
    }

    private boolean hasConflict() {
        return day.sessions().stream().anyMatch(day.conflicts()::at);
    }

    private HBox head() {
        var number = RowController.label(texts.number(day.day().getDayOfMonth()), "strong");
        if (day.kind() == Kind.TODAY) {
            number.setGraphic(Icons.of("fth-sun"));
            number.getStyleClass().add("accent-text");
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var many = RowController.label(texts.number(day.sessions().size()), "hint");
        if (hasConflict()) {
            // Also if there is no space for words below.
            many.setGraphic(Icons.of("fth-alert-circle"));
            many.getStyleClass().add("warning-text");
            many.setTooltip(new Tooltip(texts.say("sessions.to-do.conflict.chip")));
        }
        return day.sessions().isEmpty() ? new HBox(number) : new HBox(number, space, many);
    }

    private Line line(CalendarEntry entry) {
        var label = cut(RowController.label(entry.begins().map(begins -> texts.say("sessions.month.title",
                texts.time(begins), entry.words())).orElse(entry.words()), "text-small", "month-other"));
        return new Line(entry.begins().orElse(LocalTime.MIN), label);
    }

    private Label title(Session session) {
        var label = cut(RowController.label(texts.say("sessions.month.title", texts.time(session.start()),
                session.title()), "text-small"));
        if (session.standing().isCancelled()) {
            label.getStyleClass().addAll("struck", "muted");
        }
        return label;
    }

    /// A title may be cut off here: a tooltip and the week show all of it.
    private static Label cut(Label label) {
        label.setMinWidth(0);
        label.getStyleClass().add("may-be-cut");
        label.setTooltip(new Tooltip(label.getText()));
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
