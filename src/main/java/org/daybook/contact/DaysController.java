package org.daybook.contact;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.daybook.ui.Texts;

/// The seven days of the week, several of which may be chosen.
final class DaysController {
    private final Map<DayOfWeek, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param changed notified of every change
    DaysController(Texts texts, Runnable changed) {
        for (var day : DayOfWeek.values()) {
            buttons.put(day, button(day, texts, changed));
        }
    }

    private static ToggleButton button(DayOfWeek day, Texts texts, Runnable changed) {
        var button = new ToggleButton(HoursWords.day(day, texts.locale()));
        button.setAccessibleText(texts.weekday(day));
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.getStyleClass().add("day-button");
        button.selectedProperty().addListener((_, _, _) -> changed.run());
        return button;
    }

    /// Puts the buttons into a row.
    void into(HBox row) {
        row.getChildren().setAll(buttons.values());
    }

    Set<DayOfWeek> chosen() {
        return buttons.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void choose(Set<DayOfWeek> days) {
        buttons.forEach((day, button) -> button.setSelected(days.contains(day)));
    }

    /// Returns the chosen days in the form in which they are kept as unsaved input.
    String code() {
        return chosen().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    /// Selects what [#code] returned; ignores words that are not days.
    void chooseCode(String code) {
        var words = new HashSet<>(List.of(code.split(" ", -1)));
        buttons.forEach((day, button) -> button.setSelected(words.contains(day.name())));
    }
}
