package org.daybook.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;

/// The form of a group. Everything but its name and its first day may be left out.
final class GroupFormController {
    private static final String[] ALL = {"name", "starts", "ends", "places", "language", "facilitator"};

    private final Ui ui;
    private final FormFields fields;
    private Optional<GroupPlan> base = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private Field nameField;
    @FXML
    private TextField name;
    @FXML
    private Field startsField;
    @FXML
    private TextField starts;
    @FXML
    private Field endsField;
    @FXML
    private TextField ends;
    @FXML
    private Field placesField;
    @FXML
    private TextField places;
    private final Inputs inputs = new Inputs();

    @FXML
    private ComboBox<Optional<String>> language;
    @FXML
    private ComboBox<Optional<Groups.Facilitator>> facilitator;

    GroupFormController(Ui ui) {
        this.ui = ui;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        InputLimits.most(name, GroupPlan.LONGEST_NAME, ui.texts());
        fields.with("name", nameField).with("startsOn", startsField).with("endsOn", endsField)
                .with("capacity", placesField);
        offer(language, Languages.CODES, code -> Languages.word(code, ui.texts().locale()));
        inputs.with("name", name).with("starts", starts).with("ends", ends).with("places", places)
                .with("language", language, () -> chosen(language).orElse(""),
                        code -> choose(language, code, one -> one))
                .with("facilitator", facilitator, () -> chosen(facilitator).map(GroupFormController::code).orElse(""),
                        code -> choose(facilitator, code, GroupFormController::code))
                .awaiting(ALL);
    }

    private static String code(Groups.Facilitator one) {
        return one.id().value().toString();
    }

    private static <T> void choose(ComboBox<Optional<T>> list, String code, Function<T, String> codes) {
        list.setValue(list.getItems().stream().filter(one -> one.map(codes).orElse("").equals(code)).findFirst()
                .orElse(Optional.empty()));
    }

    /// Returns the plan with which the form was filled; empty for a new group.
    Optional<GroupPlan> base() {
        return base;
    }

    /// Notes that the current plan was stored.
    void saved(GroupPlan plan) {
        base = Optional.of(plan);
        inputs.begin();
    }

    /// Shows an empty form, or the plan of a group.
    void show(Optional<GroupPlan> plan, Groups.Desk desk) {
        base = plan;
        // A facilitator who left the team stays until somebody else is chosen.
        var colleagues = desk.colleagues().stream().filter(one -> one.here()
                || plan.flatMap(GroupPlan::facilitator).filter(one.id()::equals).isPresent()).toList();
        today = desk.today();
        offer(facilitator, colleagues, Groups.Facilitator::initials);
        plan.ifPresent(known -> {
            name.setText(known.name());
            starts.setText(known.startsOn().map(DateField::written).orElse(""));
            ends.setText(known.endsOn().map(DateField::written).orElse(""));
            places.setText(known.capacity().isPresent() ? String.valueOf(known.capacity().getAsInt()) : "");
            language.setValue(known.language());
            facilitator.setValue(known.facilitator().flatMap(id -> colleagues.stream()
                    .filter(one -> one.id().equals(id)).findFirst()));
        });
        inputs.arrived(ALL);
        name.requestFocus();
    }

    /// Returns the unsaved input that the screen takes along.
    Inputs inputs() {
        return inputs;
    }

    /// Returns the plan; empty while something should be checked again, which is then shown.
    Optional<GroupPlan> plan(Path path) {
        var typed = new GroupTyped(name.getText(), starts.getText(), ends.getText(), places.getText(),
                chosen(language), chosen(facilitator).map(Groups.Facilitator::id));
        var problems = typed.problems(path, today);
        fields.show(problems);
        return problems.isEmpty() ? Optional.of(typed.plan(path, today)) : Optional.empty();
    }

    private static <T> Optional<T> chosen(ComboBox<Optional<T>> list) {
        return Optional.ofNullable(list.getValue()).flatMap(value -> value);
    }

    /// The first line is empty, so that a choice can be removed again.
    private static <T> void offer(ComboBox<Optional<T>> list, List<T> options, Function<T, String> word) {
        var all = new ArrayList<Optional<T>>(List.of(Optional.empty()));
        options.forEach(option -> all.add(Optional.of(option)));
        list.setConverter(new ChosenWords<>(option -> option.map(word).orElse("–")));
        list.getItems().setAll(all);
    }
}
