package org.daybook.accountability;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.daybook.accountability.PaperSettings.Setting;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SettingChange;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.daybook.ui.Wrapping;

/// The form for what the papers state. Everything may be left out.
final class PaperSettingsController {
    private final Ui ui;
    private final SitePapers papers;
    private final Map<Setting, TextInputControl> inputs = new EnumMap<>(Setting.class);
    private final Inputs halfTyped = new Inputs();
    private PaperSettings stored = PaperSettings.NOTHING;
    private Unsaved resumed = Unsaved.NOTHING;
    private boolean loaded;
    private Optional<SettingChange<PaperSettings>> setting = Optional.empty();

    @FXML
    private Field controllerField;
    @FXML
    private TextField controller;
    @FXML
    private Field addressField;
    @FXML
    private TextArea address;
    @FXML
    private Field contactField;
    @FXML
    private TextField contact;
    @FXML
    private Field officerField;
    @FXML
    private TextField officer;
    @FXML
    private Field authorityField;
    @FXML
    private TextArea authority;
    @FXML
    private Field keysField;
    @FXML
    private TextField keys;
    @FXML
    private Field helperField;
    @FXML
    private TextField helper;
    @FXML
    private Field recipientsField;
    @FXML
    private TextArea recipients;
    @FXML
    private Field periodsField;
    @FXML
    private TextArea periods;
    @FXML
    private Button save;
    @FXML
    private MessageLine message;

    PaperSettingsController(Ui ui, SitePapers papers) {
        this.ui = ui;
        this.papers = papers;
    }

    @FXML
    private void initialize() {
        inputs.putAll(Map.of(Setting.CONTROLLER, controller, Setting.ADDRESS, address, Setting.CONTACT, contact,
                Setting.OFFICER, officer, Setting.AUTHORITY, authority, Setting.KEYS, keys, Setting.HELPER, helper,
                Setting.RECIPIENTS, recipients, Setting.PERIODS, periods));
        inputs.forEach((setting, input) -> {
            halfTyped.with(setting.code(), input);
            InputLimits.most(input, setting.longest(), ui.texts());
            if (input instanceof TextArea area) {
                Wrapping.follow(area);
            }
        });
        save.setDisable(true);
        setting = Optional.of(new SettingChange<>(ui, message,
                new SettingChange.Setting<>(papers::settings, papers::change, this::putBack)));
    }

    /// Reads what is stored.
    void load() {
        ui.background().run(papers::settings, this::show);
    }

    /// The built-in data of the authority is shown initially, until the site enters its own.
    private void show(PaperSettings settings) {
        stored = settings;
        inputs.forEach((setting, input) -> input.setText(settings.of(setting)));
        if (authority.getText().isEmpty()) {
            authority.setText(papers.recalledAuthority(ui.texts()));
        }
        halfTyped.begin();
        halfTyped.resume(resumed);
        loaded = true;
        save.setDisable(false);
    }

    /// Returns unsaved input, if it differs from what is stored.
    Unsaved unsaved() {
        if (!loaded) {
            return resumed;
        }
        return typed().equals(stored) ? Unsaved.NOTHING : halfTyped.unsaved();
    }

    /// Restores unsaved input.
    void resume(Unsaved unsaved) {
        resumed = unsaved;
        if (loaded) {
            halfTyped.resume(unsaved);
        }
    }

    /// The built-in data of the authority is not the site's own until somebody changes it: the papers continue to ask to check
    /// it.
    private PaperSettings typed() {
        var words = new EnumMap<Setting, String>(Setting.class);
        inputs.forEach((setting, input) -> words.put(setting, input.getText() == null ? "" : input.getText()));
        words.computeIfPresent(Setting.AUTHORITY,
                (_, typed) -> typed.strip().equals(papers.recalledAuthority(ui.texts())) ? "" : typed);
        return new PaperSettings(words);
    }

    @FXML
    void save() {
        if (!loaded) {
            return;
        }
        var typed = typed();
        var problems = typed.problems();
        fields().show(problems);
        if (problems.isEmpty()) {
            setting.ifPresent(change -> change.to(typed, ui.texts().say("accountability.settings.saved"),
                    () -> saved(typed)));
        } else {
            message.clear();
        }
    }

    /// What was typed meanwhile remains unsaved.
    private void saved(PaperSettings settings) {
        if (typed().equals(settings)) {
            stored = settings;
            halfTyped.begin();
        }
    }

    /// What was typed into other fields since remains unsaved.
    private void putBack(PaperSettings settings) {
        resumed = halfTyped.unsaved();
        show(settings);
    }

    private FormFields fields() {
        return new FormFields(ui.texts()).with("controller", controllerField).with("address", addressField)
                .with("contact", contactField).with("officer", officerField).with("authority", authorityField)
                .with("keys", keysField).with("helper", helperField).with("recipients", recipientsField)
                .with("periods", periodsField);
    }
}
