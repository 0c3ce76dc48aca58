package org.daybook.participants;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.daybook.ui.InputLimits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SettingChange;
import org.daybook.ui.Ui;

/// What this site asks and the text on its cards, for the person responsible for the site. A tick takes effect immediately.
final class FormSettingsController {
    private final Ui ui;
    private final FormSettings settings;
    private final Map<OptionalQuestion, CheckBox> boxes = new EnumMap<>(OptionalQuestion.class);
    private Optional<SettingChange<String>> onCard = Optional.empty();

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
        onCard = Optional.of(new SettingChange<>(ui, message,
                new SettingChange.Setting<>(settings::cardWords, settings::cardWords, words::setText)));
        ui.background().run(settings::hidden, this::show);
        ui.background().run(settings::cardWords, words::setText);
    }

    private void show(Set<OptionalQuestion> hidden) {
        boxes.forEach((field, box) -> {
            box.setSelected(!hidden.contains(field));
            var asked = new SettingChange<>(ui, message, new SettingChange.Setting<>(
                    () -> !settings.hidden().contains(field), isAsked -> change(field, isAsked), box::setSelected));
            box.setOnAction(_ -> asked.to(box.isSelected(), ui.texts().say(box.isSelected()
                    ? "participants.form-settings.asked"
                    : "participants.form-settings.not-asked", box.getText())));
        });
    }

    private void change(OptionalQuestion field, boolean isAsked) {
        if (isAsked) {
            settings.show(field);
        } else {
            settings.hide(field);
        }
    }

    @FXML
    private void keep() {
        onCard.ifPresent(change -> change.to(words.getText(), ui.texts().say("participants.form-settings.words.kept")));
    }
}
