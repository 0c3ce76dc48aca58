package org.daybook.cases;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.participants.HerRecord;
import org.daybook.ui.Chip;
import org.daybook.ui.Icons;
import org.daybook.ui.PersonCode;
import org.daybook.ui.PressableRow;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// A line of what is due: her card and initial, what it is in neutral words, and how she may be reached. Leads to her record.
final class DueRowController {
    private DueRowController() {}

    static Node make(Ui ui, DueFollowUp due, LocalDate today) {
        var texts = ui.texts();
        var words = new TwoLines(new PersonCode(due.her().card().toString(), due.her().initial()),
                due.coveredFor()
                        .map(who -> texts.say("cases.due.line.covered", texts.of("cases", due.kind()),
                                texts.of("cases", due.reach()), who))
                        .orElseGet(() -> texts.say("cases.due.line", texts.of("cases", due.kind()),
                                texts.of("cases", due.reach()))));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        boolean late = due.on().isBefore(today);
        var chip = new Chip(
                late ? texts.say("cases.due.since", texts.shortDay(due.on())) : texts.say("cases.due.today"),
                late ? "fth-clock" : "fth-calendar", late ? Chip.Tone.DUE : Chip.Tone.PLAIN);
        var row = new PressableRow(due.her().card().toString(), () -> ui.navigator().go(new HerRecord(due.her().id())),
                words, chip, Icons.of("fth-chevron-right"));
        row.setId("due-" + due.her().card());
        return row;
    }
}
