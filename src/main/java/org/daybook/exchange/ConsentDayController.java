package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.Inputs;
import org.daybook.ui.Texts;

/// Asks for the day of a sheet's consents, or whether to leave them out. On the JavaFX application thread.
final class ConsentDayController {
    private final Texts texts;
    private final ConsentDayQuestion question;
    private final Consumer<Optional<LocalDate>> answer;
    private final DateField typed = new DateField();
    private final Field field = new Field();

    /// @param answer receives the day, or empty if they are left out
    ConsentDayController(Texts texts, ConsentDayQuestion question, Consumer<Optional<LocalDate>> answer) {
        this.texts = texts;
        this.question = question;
        this.answer = answer;
    }

    /// Returns the field with its buttons.
    ///
    /// @param sheet the name of the sheet
    Node node(String sheet) {
        typed.setId("consent-day-" + question.sheet());
        typed.setPromptText(texts.say("exchange.import-check.consent-day-prompt"));
        typed.setOnAction(_ -> use());
        field.setLabel(texts.say("exchange.import-check.consent-day", sheet));
        field.setContent(typed);
        typed.setMaxWidth(DateField.USE_PREF_SIZE);
        var buttons = new FlowPane(8, 8, button("use", texts.say("exchange.import-check.consent-day-use"), this::use),
                button("leave", texts.say("exchange.import-check.consent-day-leave"),
                        () -> answer.accept(Optional.empty())));
        buttons.setAlignment(Pos.CENTER_LEFT);
        var all = new VBox(field, buttons);
        all.getStyleClass().add("gap-8");
        return all;
    }

    private Button button(String which, String words, Runnable then) {
        var button = new Button(words);
        button.setId("consent-day-" + which + "-" + question.sheet());
        button.setOnAction(_ -> then.run());
        return button;
    }

    private void use() {
        var words = Inputs.words(typed).orElse("");
        question.problem(words).ifPresentOrElse(problem -> {
            field.problem(texts.say(problem.key()));
            typed.requestFocus();
        }, () -> answer.accept(question.day(words)));
    }
}
