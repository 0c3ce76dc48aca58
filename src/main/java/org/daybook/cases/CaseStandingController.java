package org.daybook.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;

/// Her legal status: what was decided, by whom, and the former entries. Nothing is preselected, and nothing counts while nobody
/// has asked.
final class CaseStandingController implements PartShown {
    private final Ui ui;
    private final CaseWork inside;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private Optional<OpenCaseModel> desk = Optional.empty();
    private Around around = new Around(_ -> {}, () -> {});

    @FXML
    private MessageLine message;
    @FXML
    private VBox writing;
    @FXML
    private Field standingField;
    @FXML
    private ComboBox<LegalStatusEntry> standing;
    @FXML
    private Field byField;
    @FXML
    private Segments<Decider> by;
    @FXML
    private Field deciderField;
    @FXML
    private TextField decider;
    @FXML
    private Field onField;
    @FXML
    private TextField on;
    @FXML
    private Field countryField;
    @FXML
    private TextField country;
    @FXML
    private VBox rows;

    CaseStandingController(Ui ui, CaseWork inside) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.inside = inside;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("standing", standingField).with("by", byField).with("decider", deciderField).with("on", onField)
                .with("country", countryField);
        TypedController.choices(standing, LegalStatusEntry.values(), ui.texts());
        by.options(List.of(Decider.values()), each -> ui.texts().of("cases", each), _ -> Optional.of("fth-check"));
        inputs.with("standing", standing, LegalStatusEntry::valueOf).with("by", by, Decider::valueOf)
                .with("decider", decider)
                .with("on", on).with("country", country);
        writing.managedProperty().bind(writing.visibleProperty());
    }

    @Override
    public void begin() {
        standing.requestFocus();
    }

    @Override
    public void show(OpenCaseModel open, Around tab) {
        desk = Optional.of(open);
        around = tab;
        writing.setVisible(open.mayWrite());
        TypedController.spellOut(on, open.file().on());
        list(open.file().standing());
    }

    private void list(List<StandingEntry> history) {
        desk.ifPresent(open -> open.standing(history));
        rows.getChildren().setAll(history.stream().map(this::row).toList());
        if (history.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(ui.texts().say("cases.case-standing.none")));
        } else {
            rows.getChildren().getFirst().getStyleClass().add("current");
            rows.getChildren().getLast().getStyleClass().add("last");
        }
    }

    private Node row(StandingEntry entry) {
        var texts = ui.texts();
        var decided = entry.decided();
        var facts = Stream.of(decided.by().map(who -> texts.of("cases", who)), decided.decider(),
                decided.on().map(texts::date), decided.country()).flatMap(Optional::stream)
                .collect(Collectors.joining("  ·  "));
        var row = new VBox(
                TypedController.strong(decided.standing().map(each -> texts.of("cases", each)).orElse("")));
        if (!facts.isEmpty()) {
            row.getChildren().add(TypedController.muted(facts));
        }
        row.getChildren().add(TypedController.muted(texts.say("cases.case-standing.written",
                desk.map(open -> open.file().people().initials(entry.by())).orElse(""),
                texts.date(entry.writtenOn()))));
        row.getStyleClass().addAll("row", "case-row");
        return row;
    }

    @FXML
    private void write() {
        desk.ifPresent(open -> {
            var form = new Decided(Optional.ofNullable(standing.getValue()), by.chosen(),
                    Inputs.words(decider), TypedController.day(on, open.file().on()).day(),
                    Inputs.words(country).map(code -> code.toUpperCase(Locale.ROOT))).settled();
            var problems = new ArrayList<>(form.problems());
            problems.addAll(TypedController.problems("on", on, open.file().on()));
            fields.show(problems);
            if (problems.isEmpty()) {
                saving.run(() -> inside.standing(open.ref(), form), this::written, around.refused());
            }
        });
    }

    private void written(List<StandingEntry> history) {
        standing.setValue(null);
        by.choose(Optional.empty());
        List.of(decider, on, country).forEach(TextField::clear);
        inputs.begin();
        list(history);
        message.done(ui.texts().say("cases.case-standing.done"));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }
}
