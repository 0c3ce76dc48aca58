package org.daybook.participants;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.daybook.ui.InputLimits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// What this site asks, and what stands on its cards; for whoever answers for the site. A tick works at once.
final class FormSettingsController {
    private final Ui ui;
    private final FormSettings settings;
    private final Map<OptionalQuestion, CheckBox> boxes = new EnumMap<>(OptionalQuestion.class);

    @FXML
    private FlowPane asked;
    @FXML
    private TextField words;
    @FXML
    private MessageLine message;

    FormSettingsController(Ui ui, FormSettings settings) {
        this.ui = ui;
        this.settings = settings;
    }

    @FXML
    private void initialize() {
        for (var field : OptionalQuestion.values()) {
            var box = new CheckBox(ui.texts().of("participants", field));
            box.setId("asked-" + field.code());
            box.getStyleClass().add("asked-box");
            boxes.put(field, box);
        }
        asked.getChildren().setAll(boxes.values());
        InputLimits.most(words, FormSettings.LONGEST_WORDS, ui.texts());
        ui.background().run(settings::hidden, this::show);
        ui.background().run(settings::cardWords, words::setText);
    }

    private void show(Set<OptionalQuestion> hidden) {
        boxes.forEach((field, box) -> {
            box.setSelected(!hidden.contains(field));
            box.setOnAction(_ -> change(field, box.isSelected()));
        });
    }

    private void change(OptionalQuestion field, boolean isAsked) {
        message.clear();
        ui.background().run(() -> {
            if (isAsked) {
                settings.show(field);
            } else {
                settings.hide(field);
            }
            return true;
        }, _ -> {}, refusal -> message.warn(ui.texts().say(refusal.key())));
    }

    @FXML
    private void keep() {
        message.clear();
        var typed = words.getText();
        ui.background().run(() -> {
            settings.cardWords(typed);
            return true;
        }, _ -> message.done(ui.texts().say("participants.form-settings.words.kept")),
                refusal -> message.warn(ui.texts().say(refusal.key())));
    }
}
