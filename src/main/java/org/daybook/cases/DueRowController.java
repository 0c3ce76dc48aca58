package org.daybook.cases;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.participants.HerRecord;
import org.daybook.ui.Chip;
import org.daybook.ui.Icons;
import org.daybook.ui.PersonCode;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// A line of what is due: her card and initial, in neutral words what, and how she may be reached. Leads to her record.
final class DueRowController {
    private DueRowController() {}

    static Node make(Ui ui, Due due, LocalDate today) {
        var texts = ui.texts();
        var words = new TwoLines(new PersonCode(due.her().card().toString(), due.her().initial()),
                texts.say("cases.due.line", texts.of("cases", due.kind()), texts.of("cases", due.reach())));
        words.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        boolean late = due.on().isBefore(today);
        var chip = new Chip(
                late ? texts.say("cases.due.since", texts.shortDay(due.on())) : texts.say("cases.due.today"),
                late ? "fth-clock" : "fth-calendar", late ? Chip.Tone.DUE : Chip.Tone.PLAIN);
        var row = new HBox(words, chip, Icons.of("fth-chevron-right"));
        row.getStyleClass().addAll("row", "two-line", "pressable");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(due.her().card().toString());
        pressed(row, () -> ui.navigator().go(new HerRecord(due.her().id())));
        return row;
    }

    private static void pressed(Node row, Runnable then) {
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                then.run();
            }
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                then.run();
            }
        });
    }
}
