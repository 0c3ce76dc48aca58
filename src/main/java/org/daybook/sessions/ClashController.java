package org.daybook.sessions;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import org.daybook.ui.Icons;
import org.daybook.ui.Ui;

/// Says in one sentence what a time in the calendar meets, while it is typed. Only the newest question is answered.
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

    /// Looks, and writes the sentence into a label; it is empty while nothing is in the way.
    ///
    /// @param moving sessions that will stand elsewhere then
    void show(Label label, List<TimeSlot> slots, Set<SessionId> moving) {
        show(label, slots, moving, "");
    }

    /// The same.
    ///
    /// @param nothing what is said while nothing is in the way; empty for nothing
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
        ui.background().run(() -> calendar.clashes(slots, moving), met -> {
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
