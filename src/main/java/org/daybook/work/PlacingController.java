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

/// When she begins, by what contract and for how many hours.
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

    /// Asks.
    ///
    /// @param day    the site's date
    /// @param answer what was typed
    /// @param cancel nothing is to happen
    void ask(LocalDate day, Consumer<NewPlacement> answer, Runnable cancel) {
        today = day;
        placed = answer;
        left = cancel;
    }

    /// Asks also to whom she turns at the company.
    ///
    /// @param chosen to whom she turned until now
    void askPerson(CompanyId company, Optional<String> chosen) {
        offer(chosen, List.of());
        inputs.awaiting(PERSON);
        ui.background().run(() -> contacts.names(company), names -> {
            offer(chosen, names);
            personField.setVisible(person.getItems().size() > 1);
            inputs.arrived(PERSON);
        }, _ -> inputs.arrived(PERSON));
    }

    /// Whoever saves before the names are read, or where they cannot be read, keeps to whom she turned until now.
    private void offer(Optional<String> chosen, List<String> names) {
        WorkListsController.offer(person, Stream.concat(chosen.stream(), names.stream()).distinct().toList(),
                Function.identity());
        person.setValue(chosen);
    }

    /// Asks also what it is: of work that she found herself.
    void askKind() {
        kindField.setVisible(true);
        kind.setValue(Optional.of(OpeningKind.JOB));
        inputs.begin();
    }

    /// Shows what is known of a placement.
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

    /// Puts the cursor where one begins.
    void focus() {
        starts.requestFocus();
    }

    /// What half typed inputs whoever asks may take along.
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
