package org.daybook.ui;

import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for a typed date, with a calendar button at its end, opened by the mouse or Alt+Down. The calendar writes
/// `dd/MM/yyyy`, as one would type it, and the button is skipped by the Tab key.
public final class DateField extends CustomTextField {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder().appendOptional(
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)).appendOptional(DateTimeFormatter.ISO_LOCAL_DATE)
            .toFormatter(Locale.ROOT);
    private static final String KEY = "Alt \u2193";

    private final DatePicker calendar = new DatePicker();
    private boolean taking;

    /// Creates an empty field.
    public DateField() {
        getStyleClass().add("date-field");
        calendar.getStyleClass().add("date-button");
        calendar.setEditable(false);
        calendar.setFocusTraversable(false);
        calendar.setShowWeekNumbers(false);
        calendar.setTooltip(new Tooltip(KEY));
        calendar.setOnShowing(_ -> show());
        calendar.valueProperty().addListener((_, _, day) -> Optional.ofNullable(day).ifPresent(this::take));
        setRight(calendar);
        promptTextProperty().subscribe(calendar::setAccessibleText);
        addEventFilter(KeyEvent.KEY_PRESSED, this::open);
        disabledProperty().addListener((_, _, disabled) -> calendar.setDisable(disabled));
    }

    /// Formats a date as it is typed.
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    private void open(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && key.isAltDown()) {
            key.consume();
            calendar.show();
        }
    }

    /// Opens the calendar at the date in the field.
    private void show() {
        taking = false;
        calendar.setValue(typed().orElse(null));
        taking = true;
    }

    private void take(LocalDate day) {
        if (taking) {
            taking = false;
            setText(written(day));
            requestFocus();
            end();
        }
    }

    private Optional<LocalDate> typed() {
        try {
            return Optional.ofNullable(getText()).filter(words -> !words.isBlank())
                    .map(words -> LocalDate.parse(words.strip(), READ));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
