package org.daybook.outcomes;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.participants.HerRecord;
import org.daybook.ui.Chip;
import org.daybook.ui.PersonCode;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// A row of the list of waiting notes: her card and initial, and since when. Never the content: others may see the list.
final class NoteRowController {
    private NoteRowController() {}

    static Node make(Ui ui, Waiting waiting, LocalDate today) {
        var texts = ui.texts();
        var person = new PersonCode(waiting.person().card().toString(), waiting.person().initial());
        var late = waiting.isLate(today);
        var chip = new Chip(texts.say("outcomes.note.since", texts.shortDay(waiting.note().raised())),
                late ? "fth-clock" : "fth-calendar", late ? Chip.Tone.DUE : Chip.Tone.PLAIN);
        // Next to her card, not next to the sentence: the first screen has no room for all three.
        var first = new HBox(person, chip);
        first.getStyleClass().add("gap-12");
        first.setAlignment(Pos.CENTER_LEFT);
        var words = new TwoLines(first, texts.say("outcomes.note.waits"));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = new Button(texts.say("outcomes.note.open"));
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setOnAction(_ -> ui.navigator().go(new HerRecord(waiting.person().id())));
        var row = new HBox(words, open);
        row.getStyleClass().addAll("row", "two-line", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
