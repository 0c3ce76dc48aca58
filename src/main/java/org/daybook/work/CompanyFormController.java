package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;

/// The form for the details of a company.
final class CompanyFormController {
    private static final String[] ALL = {"name", "town", "person", "reach", "agreement", "sector", "size"};

    private final Ui ui;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private Optional<CompanyDetails> base = Optional.empty();

    @FXML
    private Field nameField;
    @FXML
    private TextField name;
    @FXML
    private Field sectorField;
    @FXML
    private ComboBox<Optional<Sector>> sector;
    @FXML
    private ComboBox<Optional<CompanySize>> size;
    @FXML
    private Field townField;
    @FXML
    private TextField town;
    @FXML
    private Field personField;
    @FXML
    private TextField person;
    @FXML
    private Field reachField;
    @FXML
    private TextField reach;
    @FXML
    private Field agreementField;
    @FXML
    private DateField agreement;

    CompanyFormController(Ui ui) {
        this.ui = ui;
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        var words = new WorkWords(ui.texts());
        for (var text : List.of(name, town, person, reach)) {
            InputLimits.most(text, CompanyDetails.LONGEST, ui.texts());
        }
        fields.with("name", nameField).with("sector", sectorField).with("town", townField)
                .with("person", personField).with("reach", reachField).with("agreementOn", agreementField);
        WorkListsController.offer(sector, List.of(Sector.values()), words::of);
        WorkListsController.offer(size, List.of(CompanySize.values()), words::of);
        inputs.with("name", name).with("town", town).with("person", person).with("reach", reach)
                .with("agreement", agreement);
        WorkListsController.pick("sector", inputs, sector, Enum::name);
        WorkListsController.pick("size", inputs, size, Enum::name);
        inputs.awaiting(ALL);
    }

    /// Shows the details.
    void show(CompanyDetails details) {
        base = Optional.of(details);
        name.setText(details.name());
        sector.setValue(details.sector());
        size.setValue(details.size());
        town.setText(details.town().orElse(""));
        person.setText(details.person().orElse(""));
        reach.setText(details.reach().orElse(""));
        agreement.setText(details.agreementOn().map(DateField::written).orElse(""));
        begin();
    }

    /// Treats the present input as what is stored.
    void begin() {
        inputs.arrived(ALL);
    }

    /// Treats the present input as stored, and as the new base.
    void saved(CompanyDetails details) {
        base = Optional.of(details);
        begin();
    }

    /// Returns what the form was filled with; empty for a new company.
    Optional<CompanyDetails> base() {
        return base;
    }

    /// Starts an empty form.
    void focus() {
        begin();
        name.requestFocus();
    }

    /// Returns the inputs that are kept while partly typed.
    Inputs inputs() {
        return inputs;
    }

    /// Returns what was typed; empty if there are problems, which are then shown.
    Optional<CompanyDetails> details(LocalDate today) {
        var day = TypedDate.nearest(agreement.getText(), today);
        var details = new CompanyDetails(name.getText().strip(), WorkListsController.chosen(sector),
                WorkListsController.chosen(size), WorkListsController.typed(town), WorkListsController.typed(person),
                WorkListsController.typed(reach), day.day());
        var problems = new ArrayList<>(details.problems(today));
        if (day.makesNoSense()) {
            problems.add(new Problem("agreementOn", "work.day.problem"));
        }
        fields.show(problems);
        return problems.isEmpty() ? Optional.of(details) : Optional.empty();
    }
}
