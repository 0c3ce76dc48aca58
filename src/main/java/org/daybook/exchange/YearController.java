package org.daybook.exchange;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.ui.Field;
import org.daybook.ui.Inputs;
import org.daybook.ui.Texts;

/// Asks for the year of a sheet's day headings. On the JavaFX application thread.
final class YearController {
    private static final int DIGITS = 4;

    private final Texts texts;
    private final YearQuestion question;
    private final Consumer<Integer> answer;
    private final TextField typed = new TextField();
    private final Field field = new Field();

    /// @param answer receives the year
    YearController(Texts texts, YearQuestion question, Consumer<Integer> answer) {
        this.texts = texts;
        this.question = question;
        this.answer = answer;
    }

    /// Returns the field with its button.
    ///
    /// @param sheet the name of the sheet
    Node node(String sheet) {
        typed.setId("year-" + question.sheet());
        typed.setPrefColumnCount(DIGITS);
        typed.setOnAction(_ -> use());
        field.setLabel(texts.say("exchange.import-check.year", sheet));
        field.setContent(typed);
        typed.setMaxWidth(TextField.USE_PREF_SIZE);
        var button = new Button(texts.say("exchange.import-check.year-use"));
        button.setId("year-use-" + question.sheet());
        button.setOnAction(_ -> use());
        var all = new VBox(field, button);
        all.getStyleClass().add("gap-8");
        return all;
    }

    private void use() {
        var words = Inputs.words(typed).orElse("");
        question.wrong(words).ifPresentOrElse(wrong -> {
            field.problem(texts.say(wrong.key(), Integer.toString(wrong.year())));
            typed.requestFocus();
        }, () -> question.year(words).ifPresent(answer));
    }
}
