package org.daybook.staff;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.Once;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;

/// Asks before which day the lines of the audit trail are deleted, and deletes them.
final class TrailPurgeController {
    private final Ui ui;
    private final Trail trail;
    private final Once purging;

    TrailPurgeController(Ui ui, Trail trail) {
        this.ui = ui;
        this.trail = trail;
        purging = new Once(ui.background());
    }

    /// Asks, and proposes the first day of which the lines have to be kept.
    ///
    /// @param purged  receives the number of the last line that was deleted
    /// @param refused receives the reason if nothing was deleted
    void ask(Consumer<Long> purged, Consumer<Refusal> refused) {
        ui.background().run(trail::keptFrom, day -> ask(day, purged, refused));
    }

    private void ask(LocalDate keptFrom, Consumer<Long> purged, Consumer<Refusal> refused) {
        var before = new DatePicker(keptFrom);
        before.setId("before");
        var field = new Field();
        field.setLabel(say("staff.trail.purge.before"));
        field.setContent(before);
        ui.dialogs().form(new Question(say("staff.trail.purge.title"), say("staff.trail.purge.sentence"),
                say("staff.trail.purge.verb"), say("staff.trail.purge.keep"), Question.Weight.DESTROYS), field,
                dialogs -> {
                    if (before.getValue() != null) {
                        var day = before.getValue();
                        dialogs.close();
                        purging.run(() -> trail.purge(day), purged, refused);
                    }
                });
    }

    private String say(String key) {
        return ui.texts().say(key);
    }
}
