package org.daybook.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.Once;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;

/// Requests from outside: who asks, on what legal basis, and what was decided.
final class CaseRequestController implements PartShown {
    private final Ui ui;
    private final CaseWork inside;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private Optional<OpenCaseModel> desk = Optional.empty();
    private Around around = new Around(_ -> {}, () -> {});

    @FXML
    private VBox rows;
    @FXML
    private VBox writing;
    @FXML
    private CorrectionController rightingController;
    @FXML
    private Field askedOnField;
    @FXML
    private TextField askedOn;
    @FXML
    private Field askerField;
    @FXML
    private Segments<Asker> asker;
    @FXML
    private Field officeField;
    @FXML
    private TextField office;
    @FXML
    private Field requestBasisField;
    @FXML
    private TextField requestBasis;
    @FXML
    private Field decisionField;
    @FXML
    private Segments<Decision> decision;
    @FXML
    private Field requestDecidedByField;
    @FXML
    private TextField requestDecidedBy;

    CaseRequestController(Ui ui, CaseWork inside) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.inside = inside;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        // Must come first: opening a correction empties the other fields.
        rightingController.with("writeRequest", ui.texts().say("cases.write"), this::write).with(inputs);
        rightingController.onChange(this::turn);
        fields.with("askedOn", askedOnField).with("asker", askerField).with("office", officeField)
                .with("requestBasis", requestBasisField).with("decision", decisionField)
                .with("requestDecidedBy", requestDecidedByField);
        asker.options(List.of(Asker.values()), each -> ui.texts().of("cases", each), _ -> Optional.of("fth-check"));
        decision.options(List.of(Decision.values()), each -> ui.texts().of("cases", each),
                _ -> Optional.of("fth-check"));
        inputs.with("asker", asker, Asker::valueOf).with("decision", decision, Decision::valueOf).with("office", office)
                .with("basis", requestBasis).with("decided-by", requestDecidedBy);
        inputs.with("asked-on", askedOn);
        writing.managedProperty().bind(writing.visibleProperty());
    }

    private void turn() {
        List.of(askedOn, office, requestBasis, requestDecidedBy).forEach(TextField::clear);
        asker.choose(Optional.empty());
        decision.choose(Optional.empty());
        fields.show(List.of());
    }

    @Override
    public void show(OpenCaseModel open, Around tab) {
        desk = Optional.of(open);
        around = tab;
        writing.setVisible(open.mayWrite());
        TypedController.spellOut(askedOn, open.file().on());
        list(open.file().duties().requests());
    }

    private void list(List<Kept<OutsideRequest>> all) {
        desk.ifPresent(open -> open.duties(new OpenCase.Duties(open.file().duties().reports(), all)));
        rows.getChildren().setAll(all.stream().map(this::row).toList());
    }

    private Node row(Kept<OutsideRequest> kept) {
        var texts = ui.texts();
        var one = kept.form();
        var facts = Stream.of(one.askedOn().map(texts::date), one.office(), one.basis(),
                one.decision().map(what -> texts.of("cases", what)),
                one.decidedBy().map(who -> texts.say("cases.case-report.decided", who))).flatMap(Optional::stream)
                .collect(Collectors.joining("  ·  "));
        var row = new VBox(TypedController.strong(one.asker().map(who -> texts.of("cases", who)).orElse("")),
                TypedController.muted(facts));
        row.getStyleClass().add("gap-4");
        return writing.isVisible()
                ? rightingController.row(row, kept.id().value(), () -> fill(one))
                : CorrectionController.row(row);
    }

    private void fill(OutsideRequest one) {
        TypedController.putDay(askedOn, one.askedOn());
        asker.choose(one.asker());
        TypedController.put(office, one.office());
        TypedController.put(requestBasis, one.basis());
        decision.choose(one.decision());
        TypedController.put(requestDecidedBy, one.decidedBy());
        askedOn.requestFocus();
    }

    @FXML
    private void write() {
        desk.ifPresent(open -> {
            var form = new OutsideRequest(TypedController.day(askedOn, open.file().on()).day(), asker.chosen(),
                    Inputs.words(office), Inputs.words(requestBasis), decision.chosen(),
                    Inputs.words(requestDecidedBy));
            fields.show(form.problems());
            if (form.problems().isEmpty()) {
                var right = rightingController.picked();
                saving.run(() -> right.isPresent()
                        ? inside.decide(open.ref(), new Kept<>(new DutyId(right.get()), form))
                        : inside.request(open.ref(), form), this::written, around.refused());
            }
        });
    }

    private void written(List<Kept<OutsideRequest>> all) {
        list(all);
        rightingController.end();
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }
}
