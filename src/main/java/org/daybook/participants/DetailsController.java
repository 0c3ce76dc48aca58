package org.daybook.participants;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.daybook.base.Problem;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Texts;
import org.daybook.ui.Unsaved;
import org.daybook.ui.Wrapping;

/// What she told about herself: the same two cards at her welcome and on her record.
final class DetailsController {
    private final Texts texts;
    private final FormFields fields;
    private final LanguagesAndCountries choices;
    private final Inputs inputs = new Inputs();
    private Runnable changed = () -> {};
    private Membership told = Membership.NOTHING;
    private boolean filling;

    @FXML
    private Card who;
    @FXML
    private Card known;
    @FXML
    private Field nameField;
    @FXML
    private TextField name;
    @FXML
    private PickController languageController;
    @FXML
    private Field monthField;
    @FXML
    private PickController monthController;
    @FXML
    private Field yearField;
    @FXML
    private TextField year;
    @FXML
    private Field citizenshipField;
    @FXML
    private Field languageField;
    @FXML
    private PickController citizenshipController;
    @FXML
    private Field roomNameField;
    @FXML
    private TextField roomName;
    @FXML
    private PicturesController picturesController;
    @FXML
    private Field accessNeedsField;
    @FXML
    private TextArea accessNeeds;

    DetailsController(Texts texts) {
        this.texts = texts;
        this.fields = new FormFields(texts);
        this.choices = new LanguagesAndCountries(texts.locale());
    }

    @FXML
    private void initialize() {
        Wrapping.follow(accessNeeds);
        var open = texts.say("participants.details.open");
        languageController.options(open, choices.languages());
        monthController.options(open, Stream.concat(Stream.of(Month.values())
                .map(month -> new ListChoice(String.valueOf(month.getValue()), texts.month(month))), opens()).toList());
        citizenshipController.options(open, Stream.concat(
                choices.citizenships(texts.say("participants.details.stateless")).stream(), opens()).toList());
        InputLimits.most(name, Welcome.LONGEST_NAME, texts);
        InputLimits.most(roomName, Welcome.LONGEST_NAME, texts);
        InputLimits.most(accessNeeds, Welcome.LONGEST_NOTE, texts);
        InputLimits.on(year, "\\d{0,4}", texts);
        fields.with("preferredName", nameField).with("birthMonth", monthField).with("birthYear", yearField)

                .with("roomName", roomNameField).with("accessNeeds", accessNeedsField);
        Stream.of(name, year, roomName, accessNeeds)
                .forEach(input -> input.textProperty().addListener((_, _, _) -> tell()));
        Stream.of(languageController, monthController, citizenshipController)
                .forEach(pick -> pick.onChange(this::tell));
        picturesController.onChange(this::tell);
        inputs.with("name", name).with("year", year).with("roomName", roomName)
                .with("accessNeeds", accessNeeds)
                .with("picture", picturesController.node(), () -> picturesController.chosen().orElse(""),
                        code -> picturesController.choose(Optional.of(code).filter(mark -> !mark.isEmpty())));
        languageController.remember(inputs, "language");
        monthController.remember(inputs, "month");
        citizenshipController.remember(inputs, "citizenship");
        inputs.together("month", "year");
    }

    /// Takes the contents of the fields as the new starting values, except in fields that have these problems.
    void begin(List<Problem> problems) {
        inputs.begin(kept(problems));
    }

    /// Does the same after it was saved without a press of hers; see [Inputs#beginDecided(java.util.Collection)].
    void beginDecided(List<Problem> problems) {
        inputs.beginDecided(kept(problems));
    }

    private static List<String> kept(List<Problem> problems) {
        var kept = new ArrayList<>(List.of("name", "language", "month", "year", "citizenship", "picture", "roomName",
                "accessNeeds"));
        kept.removeAll(notKept(problems));
        return kept;
    }

    /// Returns the inputs that cannot be saved as they are.
    static Set<String> notKept(List<Problem> problems) {
        var fields = problems.stream().map(Problem::field).collect(Collectors.toSet());
        if (Stream.of("birthYear", "birthMonth", "statedAge").anyMatch(fields::contains)) {
            fields.addAll(Set.of("month", "year"));
        }
        if (fields.contains("preferredName")) {
            fields.add("name");
        }
        return fields;
    }

    /// Returns the contents of the fields as typed.
    Unsaved unsaved() {
        return inputs.unsaved();
    }

    /// Restores the contents of the fields; no listener is notified, because nobody typed.
    void resume(Unsaved unsaved) {
        filling = true;
        inputs.resume(unsaved);
        filling = false;
    }

    /// Shows her name only while its field has the focus: on her record it would be a name on a shared screen.
    void concealName() {
        name.getStyleClass().add("concealed");
        nameField.setLabel(texts.say("participants.details.name.concealed"));
    }

    /// Calls the listener whenever the worker changes anything.
    void onChange(Runnable listener) {
        changed = listener;
    }

    /// Puts the step numbers before the headings.
    void steps(Label first, Label second) {
        who.setLead(first);
        known.setLead(second);
    }

    /// Focuses the first field.
    void begin() {
        name.requestFocus();
    }

    /// Focuses the first field, but skips her name if one is filled in: the focus would show it.
    void beginBesideName() {
        var list = languageController.list();
        (Inputs.words(name).isPresent() && languageField.isVisible() ? list : name).requestFocus();
    }

    /// Fills in what she told before.
    void fill(Welcome form) {
        filling = true;
        name.setText(form.preferredName().orElse(""));
        languageController.chooseAsStored(form.language());
        told = form.more();
        monthController.choose(text(form.birthMonth()).or(() -> told.get(MembershipField.BIRTH_OPEN).map(Enum::name)));
        who.setFacts(told.get(MembershipField.STATED_AGE).flatMap(StatedAge::on)
                .map(day -> texts.say("participants.details.age.on", texts.date(day))).orElse(""));
        year.setText(text(form.birthYear())
                .or(() -> told.get(MembershipField.STATED_AGE).map(StatedAge::years).map(String::valueOf)).orElse(""));
        citizenshipController.chooseAsStored(
                form.citizenship().map(Citizenship::code)
                        .or(() -> told.get(MembershipField.CITIZENSHIP_OPEN).map(Enum::name)));
        roomName.setText(form.roomName().orElse(""));
        picturesController.choose(form.pictureMark());
        accessNeeds.setText(form.accessNeeds().orElse(""));
        filling = false;
    }

    /// Returns what is filled in now, without answers.
    Welcome form() {
        return new Welcome(Inputs.words(name), languageController.chosen(),
                number(Inputs.words(year).filter(typed -> !isAge(typed))),
                number(monthController.chosen().filter(month -> open(month).isEmpty())),
                citizenshipController.chosen().filter(code -> open(code).isEmpty()).map(Citizenship::new),
                Inputs.words(accessNeeds), Inputs.words(roomName), picturesController.chosen(), Map.of(),
                Welcome.empty().wording(), Welcome.Ending.STOPPED).telling(more());
    }

    /// Returns what else she told before, with what these cards show of it.
    private Membership more() {
        var stated = Inputs.words(year).filter(DetailsController::isAge).map(Integer::parseInt)
                .map(years -> told.get(MembershipField.STATED_AGE).filter(before -> before.years() == years)
                        .orElse(new StatedAge(years, Optional.empty())));
        return told.with(MembershipField.STATED_AGE, stated)
                .with(MembershipField.BIRTH_OPEN, monthController.chosen().flatMap(DetailsController::open))
                .with(MembershipField.CITIZENSHIP_OPEN,
                        citizenshipController.chosen().flatMap(DetailsController::open));
    }

    /// Hides what the site does not ask; stored values stay in the hidden fields.
    void hide(Set<OptionalQuestion> hidden) {
        hide(languageField, hidden.contains(OptionalQuestion.LANGUAGE));
        Stream.of(monthField, yearField).forEach(field -> hide(field, hidden.contains(OptionalQuestion.BIRTH)));
        hide(citizenshipField, hidden.contains(OptionalQuestion.CITIZENSHIP));
        hide(roomNameField, hidden.contains(OptionalQuestion.ROOM_NAME));
        hide(accessNeedsField, hidden.contains(OptionalQuestion.ACCESS_NEEDS));
        hide(picturesController.node(), hidden.contains(OptionalQuestion.PICTURE));
        hide(known, hidden.containsAll(
                Set.of(OptionalQuestion.ROOM_NAME, OptionalQuestion.ACCESS_NEEDS, OptionalQuestion.PICTURE)));
    }

    private static void hide(Node node, boolean hidden) {
        node.setVisible(!hidden);
        node.setManaged(!hidden);
    }

    /// Checks whether a small number was typed, which is an age: no visitor was born before the year 121.
    private static boolean isAge(String typed) {
        return Integer.parseInt(typed) <= StatedAge.OLDEST;
    }

    private Stream<ListChoice> opens() {
        return Stream.of(NonResponse.values()).map(open -> new ListChoice(open.name(), texts.of("participants", open)));
    }

    private static Optional<NonResponse> open(String code) {
        return Stream.of(NonResponse.values()).filter(open -> open.name().equals(code)).findFirst();
    }

    /// Shows each problem below its field.
    void show(List<Problem> problems) {
        fields.show(problems);
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    private static OptionalInt number(Optional<String> digits) {
        return digits.map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<String> text(OptionalInt number) {
        return number.isPresent() ? Optional.of(String.valueOf(number.getAsInt())) : Optional.empty();
    }
}
