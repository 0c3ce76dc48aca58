package org.daybook.accountability;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Header;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Screen;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.daybook.ui.Wrapping;

/// The form for a loss: what, when somebody noticed, and what is known. Asks only what applies.
final class BreachController implements Screen<BreachPlace> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Ui ui;
    private final Breaches breaches;
    private final ZoneId zone;
    private final Header header = new Header();
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private Instant now = Instant.EPOCH;
    private String backupResumed = "";

    @FXML
    private Field lostField;
    @FXML
    private Segments<LostAsset> lost;
    @FXML
    private Field backupField;
    @FXML
    private ComboBox<Instant> backup;
    @FXML
    private Field dayField;
    @FXML
    private DatePicker day;
    @FXML
    private Field timeField;
    @FXML
    private TextField time;
    @FXML
    private Field stateField;
    @FXML
    private Segments<DeviceState> state;
    @FXML
    private Field besideField;
    @FXML
    private Segments<KeyExposure> beside;
    @FXML
    private Node list;
    @FXML
    private Field cardsField;
    @FXML
    private TextArea cards;
    @FXML
    private Field knownField;
    @FXML
    private TextArea known;
    @FXML
    private MessageLine message;
    @FXML
    private Button keep;

    BreachController(Ui ui, AccountabilityFeature.Rooms rooms) {
        saving = new Once(ui.background());
        this.ui = ui;
        breaches = rooms.breaches();
        zone = rooms.papers().dependencies().site().zone();
    }

    @FXML
    private void initialize() {
        lost.options(List.of(LostAsset.values()), what -> ui.texts().of("accountability", what));
        state.options(List.of(DeviceState.values()), how -> ui.texts().of("accountability", how));
        beside.options(List.of(KeyExposure.values()), how -> ui.texts().of("accountability", how));
        state.choose(Optional.of(DeviceState.NOT_KNOWN));
        beside.choose(Optional.of(KeyExposure.NOT_KNOWN));
        List.of(backupField, stateField, besideField, list)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        lost.chosenProperty().addListener((_, _, _) -> fit());
        backup.setConverter(new Moment());
        InputLimits.most(known, BreachForm.LONGEST, ui.texts());
        InputLimits.most(cards, BreachForm.LONGEST_LIST, ui.texts());
        List.of(known, cards).forEach(Wrapping::follow);
        inputs.with("lost", lost, LostAsset::valueOf).with("day", day.getEditor()).with("time", time)
                .with("state", state, DeviceState::valueOf).with("beside", beside, KeyExposure::valueOf)
                .with("known", known).with("cards", cards)
                .with("backup", backup, () -> Optional.ofNullable(backup.getValue()).map(Instant::toString).orElse(""),
                        written -> backupResumed = written);
        fit();
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(BreachPlace place) {
        header.title(ui.texts().say("accountability.breach.title")).key("Shortcut+Enter",
                "accountability.breach.key.keep", this::keep);
        lost.getChildren().getFirst().requestFocus();
        ui.background().run(breaches::choices, this::offer);
    }

    /// Keeps nothing of a form with only its initial values.
    @Override
    public Unsaved unsaved() {
        return lost.chosen().isEmpty() && known.getText().isEmpty() ? Unsaved.NOTHING : inputs.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
        readDay();
        choose(backup.getItems());
    }

    private void offer(Breaches.Choices choices) {
        now = choices.now();
        backup.setPromptText(choices.backups().isEmpty() ? ui.texts().say("accountability.breach.backup.none") : "");
        backup.getItems().setAll(choices.backups());
        choose(choices.backups());
        if (day.getEditor().getText().isEmpty()) {
            day.setValue(now.atZone(zone).toLocalDate());
        }
        if (time.getText().isEmpty()) {
            time.setText(TIME.format(now.atZone(zone).toLocalTime()));
        }
    }

    /// Selects the newest, unless another was selected before: it contains more people than any older one.
    private void choose(List<Instant> backups) {
        backups.stream().filter(made -> made.toString().equals(backupResumed)).findFirst()
                .or(() -> backups.stream().findFirst()).ifPresent(backup::setValue);
    }

    private void fit() {
        var what = lost.chosen();
        backupField.setVisible(what.filter(LostAsset.BACKUPS::equals).isPresent());
        stateField.setVisible(what.filter(LostAsset.COMPUTER::equals).isPresent());
        besideField.setVisible(what.filter(one -> one != LostAsset.LIST).isPresent());
        list.setVisible(what.filter(LostAsset.LIST::equals).isPresent());
    }

    /// Takes over what was typed but not yet committed to the date picker.
    private void readDay() {
        try {
            day.setValue(day.getConverter().fromString(day.getEditor().getText()));
        } catch (DateTimeParseException e) {
            day.setValue(null);
        }
    }

    private BreachForm form() {
        readDay();
        return new BreachForm(lost.chosen(), Optional.ofNullable(backup.getValue()),
                new BreachForm.When(Optional.ofNullable(day.getValue()), typedTime()),
                state.chosen().orElse(DeviceState.NOT_KNOWN), beside.chosen().orElse(KeyExposure.NOT_KNOWN),
                known.getText(),
                cards.getText());
    }

    private Optional<LocalTime> typedTime() {
        try {
            return Optional.of(LocalTime.parse(time.getText().strip().replace('.', ':'), TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @FXML
    private void keep() {
        message.clear();
        var form = form();
        ui.background().run(breaches::choices, choices -> check(form, choices.now()));
    }

    private void check(BreachForm form, Instant moment) {
        now = moment;
        var problems = form.problems(now, zone);
        new FormFields(ui.texts()).with("lost", lostField).with("backup", backupField).with("day", dayField)
                .with("time", timeField).with("known", knownField).with("cards", cardsField).show(problems);
        if (problems.isEmpty()) {
            keep.setDisable(true);
            saving.run(() -> breaches.write(form), id -> ui.navigator().goInstead(new SheetPlace(id)),
                    this::refused);
        }
    }

    private void refused(Refusal refusal) {
        keep.setDisable(false);
        message.warn(ui.texts().say(refusal.key()));
    }

    /// A backup is named by the time at which it was made.
    private final class Moment extends StringConverter<Instant> {
        @Override
        public String toString(Instant made) {
            if (made == null) {
                return "";
            }
            var at = made.atZone(zone);
            return ui.texts().shortDate(at.toLocalDate()) + "  ·  " + ui.texts().time(at.toLocalTime());
        }

        @Override
        public Instant fromString(String typed) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
