package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;

/// When she begins, under what contract and for how many hours.
final class PlacingController {
    private static final String PERSON = "person";

    private final Ui ui;
    private final CompanyContacts contacts;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private Consumer<NewPlacement> placed = _ -> {};
    private Runnable left = () -> {};
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private Field kindField;
    @FXML
    private ComboBox<Optional<OpeningKind>> kind;
    @FXML
    private Field startsField;
    @FXML
    private DateField starts;
    @FXML
    private ComboBox<Optional<Contract>> contract;
    @FXML
    private Field hoursField;
    @FXML
    private TextField hours;
    @FXML
    private Field personField;
    @FXML
    private ComboBox<Optional<String>> person;
    @FXML
    private Button save;

    PlacingController(Ui ui, CompanyContacts contacts) {
        this.ui = ui;
        this.contacts = contacts;
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("startsOn", startsField).with("hours", hoursField);
        WorkListsController.offer(contract, List.of(Contract.values()), new WorkWords(ui.texts())::of);
        WorkListsController.offer(kind, List.of(OpeningKind.values()), new WorkWords(ui.texts())::of);
        for (var field : List.of(kindField, personField)) {
            field.managedProperty().bind(field.visibleProperty());
            field.setVisible(false);
        }
        WorkListsController.offer(person, List.of(), Function.identity());
        WorkListsController.pick("kind", inputs, kind, Enum::name);
        inputs.with("startsOn", starts).with("hours", hours);
        WorkListsController.pick("contract", inputs, contract, Enum::name);
        WorkListsController.pick(PERSON, inputs, person, Function.identity());
    }

    /// Asks for a placement.
    ///
    /// @param day    the site's date
    /// @param answer receives what was typed
    /// @param cancel runs if nothing is to be done
    void ask(LocalDate day, Consumer<NewPlacement> answer, Runnable cancel) {
        today = day;
        placed = answer;
        left = cancel;
    }

    /// Also asks for her contact person at the company.
    ///
    /// @param chosen her contact person until now
    void askPerson(CompanyId company, Optional<String> chosen) {
        offer(chosen, List.of());
        inputs.awaiting(PERSON);
        ui.background().run(() -> contacts.names(company), names -> {
            offer(chosen, names);
            personField.setVisible(person.getItems().size() > 1);
            inputs.arrived(PERSON);
        }, _ -> inputs.arrived(PERSON));
    }

    /// Keeps her present contact person if it is saved before the names are read, or if they cannot be read.
    private void offer(Optional<String> chosen, List<String> names) {
        WorkListsController.offer(person, Stream.concat(chosen.stream(), names.stream()).distinct().toList(),
                Function.identity());
        person.setValue(chosen);
    }

    /// Also asks for the kind of work, for work she found herself.
    void askKind() {
        kindField.setVisible(true);
        kind.setValue(Optional.of(OpeningKind.JOB));
        inputs.begin();
    }

    /// Shows a placement.
    void fill(Placement job) {
        if (job.company().isEmpty()) {
            askKind();
            kind.setValue(Optional.of(job.kind()));
        }
        starts.setText(DateField.written(job.startedOn()));
        contract.setValue(job.contract());
        hours.setText(WorkListsController.written(job.hours()));
        job.company().ifPresent(company -> askPerson(company, job.person()));
        save.setText(ui.texts().say("work.placing.change"));
        inputs.begin();
    }

    /// Puts the cursor in the first field.
    void focus() {
        starts.requestFocus();
    }

    /// Returns the inputs that the caller may keep while partly typed.
    Inputs inputs() {
        return inputs;
    }

    @FXML
    private void place() {
        var day = TypedDate.nearest(starts.getText(), today);
        var form = new NewPlacement(WorkListsController.chosen(contract), WorkListsController.number(hours), day.day(),
                WorkListsController.chosen(kind).orElse(OpeningKind.JOB), WorkListsController.chosen(person));
        var problems = new ArrayList<Problem>(form.problems(today));
        fields.show(problems);
        if (problems.isEmpty()) {
            placed.accept(form);
        }
    }

    @FXML
    private void leave() {
        left.run();
    }
}
