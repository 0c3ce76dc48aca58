package org.daybook.childcare;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Chip;
import org.daybook.ui.PersonCode;
import org.daybook.ui.Texts;
import org.daybook.ui.TwoLines;
import org.daybook.ui.WholeFlow;

/// A line of the desk: the mother's card, the child's letter, and the time.
final class StayRowController {
    private final Texts texts;
    private final DeskWords words;

    StayRowController(Texts texts) {
        this.texts = texts;
        words = new DeskWords(texts);
    }

    /// Returns the line of a child who is here.
    ///
    /// @param out called to hand the child over
    Node here(Stay stay, Consumer<Stay> out) {
        var button = button("childcare.desk.hand-over");
        button.setAccessibleText(texts.say("childcare.desk.hand-over.aloud", words.whose(stay.kid())));
        button.setOnAction(_ -> out.accept(stay));
        return row(stay, words.when(stay), List.of(button));
    }

    /// Returns the same for users who may only view it.
    Node plain(Stay stay) {
        return row(stay, words.when(stay), List.of());
    }

    /// Returns the line of a child of an earlier day who was never signed out.
    ///
    /// @param known called with what is known now
    Node forgotten(Stay stay, BiConsumer<Stay, Stay.To> known) {
        var buttons = new WholeFlow();
        buttons.getStyleClass().add("childcare-known");
        for (var to : Stay.To.values()) {
            var button = new Button(texts.of("childcare", to));
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.setOnAction(_ -> known.accept(stay, to));
            buttons.getChildren().add(button);
        }
        var line = row(stay, texts.say("childcare.desk.forgotten.since", texts.day(stay.in().day()),
                texts.time(stay.in().at()), stay.in().by()), List.of());
        var box = new VBox(line, buttons);
        box.getStyleClass().add("childcare-forgotten");
        return box;
    }

    private Button button(String key) {
        var button = new Button(texts.say(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private HBox row(Stay stay, String when, List<Node> more) {
        var code = new HBox(new PersonCode(stay.kid().mother().card().toString(), ""),
                new Label(words.kid(stay.kid())));
        code.getStyleClass().add("gap-12");
        code.setAlignment(Pos.BASELINE_LEFT);
        var lines = new TwoLines(code, when);
        lines.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(lines);
        if (stay.kid().care() == ChildRow.Care.ALLERGY && stay.out().isEmpty()) {
            row.getChildren().add(new Chip(texts.say("childcare.desk.allergy"), "fth-alert-circle", Chip.Tone.PLAIN));
        }
        row.getChildren().addAll(more);
        row.getStyleClass().addAll("row", "two-line", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
