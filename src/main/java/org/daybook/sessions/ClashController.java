package org.daybook.sessions;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import org.daybook.ui.Icons;
import org.daybook.ui.Ui;

/// Shows in one sentence what clashes with a time in the calendar, while it is typed. Only the latest query is answered.
final class ClashController {
    private final Ui ui;
    private final Calendar calendar;
    private final CalendarWords words;
    private List<TimeSlot> asked = List.of();
    private String free = "";

    ClashController(Ui ui, Calendar calendar) {
        this.ui = ui;
        this.calendar = calendar;
        words = new CalendarWords(ui.texts());
    }

    /// Queries the clashes and writes the sentence into a label; the label is empty if there is no clash.
    ///
    /// @param moving sessions that will be held at another time
    void show(Label label, List<TimeSlot> slots, Set<SessionId> moving) {
        show(label, slots, moving, "");
    }

    /// Does the same.
    ///
    /// @param nothing the text to show if there is no clash; empty for no text
    void show(Label label, List<TimeSlot> slots, Set<SessionId> moving, String nothing) {
        free = nothing;
        if (slots.equals(asked)) {
            return;
        }
        asked = slots;
        if (slots.isEmpty()) {
            say(label, List.of());
            return;
        }
        ui.background().run(() -> calendar.warnings().clashes(slots, moving), met -> {
            if (slots.equals(asked)) {
                say(label, met);
            }
        });
    }

    private void say(Label label, List<Clash> met) {
        boolean isFree = met.isEmpty() && !asked.isEmpty() && !free.isEmpty();
        label.setText(words.clashes(met).orElse(isFree ? free : ""));
        label.setGraphic(label.getText().isEmpty() ? null : Icons.of(isFree ? "fth-check" : "fth-info"));
    }
}
