package org.daybook.outcomes;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FocusRound;
import org.daybook.ui.FormFields;
import org.daybook.ui.Handover;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Question;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;

/// Starts a questionnaire: the instrument, the language and the mode are chosen here. Interrupted readings come first.
final class AskingController {
    private final Ui ui;
    private final Readings readings;
    private final Handover handover;
    private final FormFields fields;
    private final InstrumentWords words;
    private final Once saving;
    private Optional<ParticipantId> her = Optional.empty();
    private List<InstrumentAvailability> offers = List.of();
    private Runnable changed = () -> {};
    private boolean lead;
    private boolean filling;

    @FXML
    private Node card;
    @FXML
    private MessageLine message;
    @FXML
    private VBox begun;
    @FXML
    private Field keyField;
    @FXML
    private ComboBox<InstrumentAvailability> key;
    @FXML
    private Label hindrance;
    @FXML
    private Hyperlink openConsents;
    @FXML
    private Paragraph licence;
    @FXML
    private Field languageField;
    @FXML
    private ComboBox<String> language;
    @FXML
    private Field wayField;
    @FXML
    private Segments<AdministrationMode> way;
    @FXML
    private Field interpreterField;
    @FXML
    private Segments<Asking.Interpreting> interpreter;

    AskingController(Ui ui, Readings readings, Handover handover) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.readings = readings;
        this.handover = handover;
        fields = new FormFields(ui.texts());
        words = new InstrumentWords(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("key", keyField).with("language", languageField).with("way", wayField).with("interpreter",
                interpreterField);
        key.setConverter(new ChosenWords<>(offer -> words.title(offer.instrument())));
        language.setConverter(new ChosenWords<>(words::language));
        way.options(List.of(AdministrationMode.values()), one -> ui.texts().of("outcomes", one));
        interpreter.options(List.of(Asking.Interpreting.NO, Asking.Interpreting.YES),
                one -> ui.texts().of("outcomes", one));
        hindrance.managedProperty().bind(hindrance.textProperty().isNotEmpty());
        openConsents.managedProperty().bind(openConsents.visibleProperty());
        openConsents.setVisible(false);
        begun.managedProperty().bind(Bindings.isNotEmpty(begun.getChildren()));
        key.valueProperty().addListener((_, _, offer) -> chosen(Optional.ofNullable(offer)));
    }

    /// Shows the choices for asking her.
    ///
    /// @param then called after something was written
    void show(ParticipantId whom, Runnable then) {
        her = Optional.of(whom);
        changed = then;
        again();
    }

    /// Sets the action that opens her consents.
    void leadToConsents(Runnable way) {
        openConsents.setOnAction(_ -> way.run());
    }

    /// Moves the focus to the first control for asking as soon as it is shown; keyboard users would otherwise have to go
    /// through the whole section.
    void lead() {
        if (offers.isEmpty()) {
            lead = true;
        } else {
            FocusRound.lead(card);
        }
    }

    private record Open(List<InstrumentAvailability> offers, List<Reading> begun) {}

    /// Determines again which instruments she can be asked with.
    void again() {
        her.ifPresent(whom -> ui.background().run(() -> new Open(readings.offers(whom), readings.begun(whom)),
                this::show));
    }

    private void show(Open open) {
        offers = open.offers();
        fill();
        begun.getChildren().setAll(open.begun().stream().map(this::row).toList());
        if (lead) {
            lead = false;
            FocusRound.lead(card);
        }
    }

    /// Replaces the list and keeps what was chosen. Nobody chose anything, so the message stays.
    private void fill() {
        var before = Optional.ofNullable(key.getValue()).map(offer -> offer.instrument().key());
        var spoken = language.getValue();
        filling = true;
        key.setItems(FXCollections.observableArrayList(offers));
        before.flatMap(kept -> offers.stream().filter(one -> one.instrument().key().equals(kept)).findFirst())
                .ifPresent(key::setValue);
        if (language.getItems().contains(spoken)) {
            language.setValue(spoken);
        }
        filling = false;
    }

    private void chosen(Optional<InstrumentAvailability> offer) {
        if (!filling) {
            message.clear();
        }
        hindrance.setText(offer.map(InstrumentAvailability::hindrance).map(this::why).orElse(""));
        openConsents.setVisible(offer.map(InstrumentAvailability::hindrance)
                .filter(InstrumentAvailability.Hindrance.NOT_AGREED::equals).isPresent());
        licence.setText(offer.map(one -> words.licence(one.instrument())).orElse(""));
        var before = language.getValue();
        language.setItems(
                FXCollections.observableArrayList(offer.map(InstrumentAvailability::languages).orElse(List.of())));
        language.setValue(language.getItems().contains(before) ? before : null);
        if (language.getItems().size() == 1) {
            language.setValue(language.getItems().getFirst());
        }
    }

    private String why(InstrumentAvailability.Hindrance hindered) {
        return switch (hindered) {
            case NONE -> "";
            case NOT_AGREED -> ui.texts().say("outcomes.asking.not-agreed");
            case NOBODY_TOLD -> ui.texts().say("outcomes.refusal.nobody-told");
            case NO_GOAL -> ui.texts().say("outcomes.refusal.no-goal");
            case NO_WORDS -> ui.texts().say("outcomes.refusal.no-words");
        };
    }

    @FXML
    private void begin() {
        message.clear();
        var form = new Asking(Optional.ofNullable(key.getValue()).map(offer -> offer.instrument().key()),
                Optional.ofNullable(language.getValue()), way.chosen(), interpreter.chosen());
        fields.show(form.problems());
        if (form.problems().isEmpty()) {
            form.way().ifPresent(how -> sure(how, () -> begin(form, how)));
        }
    }

    private void begin(Asking form, AdministrationMode how) {
        her.ifPresent(whom -> saving.run(() -> readings.begin(whom, form), id -> goOn(whom, id, how),
                this::refused));
    }

    /// The worker is asked for confirmation only before the screen is handed over.
    private void sure(AdministrationMode how, Runnable then) {
        if (how != AdministrationMode.HERSELF) {
            then.run();
            return;
        }
        ui.dialogs().ask(new Question(ui.texts().say("outcomes.asking.hand-over.title"),
                ui.texts().say("outcomes.asking.hand-over.sentence"), ui.texts().say("outcomes.asking.hand-over.verb"),
                ui.texts().say("outcomes.asking.hand-over.keep"), Question.Weight.HANDS_OVER), then);
    }

    private void goOn(ParticipantId whom, ReadingId id, AdministrationMode how) {
        if (how == AdministrationMode.HERSELF) {
            ui.background().run(() -> readings.goOn(id, how), this::handOver, this::refused);
        } else {
            ui.navigator().go(new AskPlace(whom, id, how));
        }
    }

    private void handOver(Questionnaire asked) {
        ((HandoverController) ui.views().load(HandoverController.class).controller()).handOver(asked, handover);
    }

    private void refused(Refusal refusal) {
        message.warn(ui.texts().say(refusal.key()));
    }

    /// Records that she was asked and declined.
    @FXML
    private void declined() {
        message.clear();
        if (key.getValue() == null) {
            keyField.problem(ui.texts().say("outcomes.asking.key.problem"));
            return;
        }
        var which = key.getValue().instrument();
        her.ifPresent(whom -> saving.run(() -> readings.declined(whom, which.key()),
                no -> written(no, words.title(which)), this::refused));
    }

    private void written(Declined no, String title) {
        message.done(ui.texts().say("outcomes.asking.declined", title), ui.texts().say("ui.message.undo"),
                () -> ui.background().change(() -> readings.takeBack(no), () -> {
                    message.done(ui.texts().say("ui.message.undone"));
                    reread();
                }, this::refused));
        reread();
    }

    private void reread() {
        again();
        changed.run();
    }

    private Node row(Reading reading) {
        var title = offers.stream().map(InstrumentAvailability::instrument)
                .filter(one -> one.key().equals(reading.key())).findFirst()
                .map(words::title).orElse(reading.key().code());
        var label = new Paragraph();
        label.setText(ui.texts().say("outcomes.asking.begun", title, ui.texts().date(reading.on())));
        label.getStyleClass().add("strong");
        var buttons = new WholeFlow(button(ui.texts().say("outcomes.asking.begun.hand-over"),
                () -> sure(AdministrationMode.HERSELF,
                        () -> goOn(reading.her(), reading.id(), AdministrationMode.HERSELF))),
                button(ui.texts().say("outcomes.asking.begun.read-aloud"),
                        () -> goOn(reading.her(), reading.id(), AdministrationMode.READ_ALOUD)),
                button(ui.texts().say("outcomes.asking.begun.decline"), () -> decline(reading, title)));
        buttons.getStyleClass().add("gap-8");
        buttons.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(label, buttons);
        row.getStyleClass().add("gap-8");
        return row;
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void decline(Reading reading, String title) {
        ui.background().run(() -> readings.decline(reading.id()), no -> written(no, title), this::refused);
    }
}
