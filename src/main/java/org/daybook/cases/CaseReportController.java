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

/// Reports that the law requires: to whom, who decided, and whether she was told first.
final class CaseReportController implements PartShown {
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
    private Field reportOnField;
    @FXML
    private TextField reportOn;
    @FXML
    private Field recipientField;
    @FXML
    private TextField recipient;
    @FXML
    private Field basisField;
    @FXML
    private TextField basis;
    @FXML
    private Field decidedByField;
    @FXML
    private TextField decidedBy;
    @FXML
    private Field toldFirstField;
    @FXML
    private Segments<WithHer> toldFirst;
    @FXML
    private Field whyNotField;
    @FXML
    private TextField whyNot;

    CaseReportController(Ui ui, CaseWork inside) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.inside = inside;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        // Must come first: opening a correction empties the other fields.
        rightingController.with("writeReport", ui.texts().say("cases.write"), this::write).with(inputs);
        rightingController.onChange(this::turn);
        fields.with("reportOn", reportOnField).with("recipient", recipientField).with("basis", basisField)
                .with("decidedBy", decidedByField).with("toldFirst", toldFirstField).with("whyNot", whyNotField);
        toldFirst.options(List.of(WithHer.values()), each -> ui.texts().of("cases", each),
                _ -> Optional.of("fth-check"));
        whyNotField.managedProperty().bind(whyNotField.visibleProperty());
        whyNotField.setVisible(false);
        toldFirst.chosenProperty().addListener((_, _, told) -> whyNotField
                .setVisible(told.filter(answer -> answer == WithHer.NO).isPresent()));
        inputs.with("told-first", toldFirst, WithHer::valueOf).with("recipient", recipient).with("basis", basis)
                .with("decided-by", decidedBy).with("why", whyNot);
        inputs.with("report-on", reportOn);
        writing.managedProperty().bind(writing.visibleProperty());
    }

    private void turn() {
        List.of(reportOn, recipient, basis, decidedBy, whyNot).forEach(TextField::clear);
        toldFirst.choose(Optional.empty());
        fields.show(List.of());
    }

    @Override
    public void begin() {
        reportOn.requestFocus();
    }

    @Override
    public void show(OpenCaseModel open, Around tab) {
        desk = Optional.of(open);
        around = tab;
        writing.setVisible(open.mayWrite());
        TypedController.spellOut(reportOn, open.file().on());
        list(open.file().duties().reports());
    }

    private void list(List<Kept<MandatoryReport>> all) {
        desk.ifPresent(open -> open.duties(new OpenCase.Duties(all, open.file().duties().requests())));
        rows.getChildren().setAll(all.stream().map(this::row).toList());
    }

    private Node row(Kept<MandatoryReport> kept) {
        var texts = ui.texts();
        var one = kept.form();
        var facts = Stream.of(one.on().map(texts::date), one.basis(),
                one.decidedBy().map(who -> texts.say("cases.case-report.decided", who)),
                one.toldFirst().map(told -> told == WithHer.YES
                        ? texts.say("cases.case-report.told")
                        : texts.say("cases.case-report.not-told", one.whyNot().orElse(""))))
                .flatMap(Optional::stream).collect(Collectors.joining("  ·  "));
        var row = new VBox(TypedController.strong(one.recipient().orElse("")), TypedController.muted(facts));
        row.getStyleClass().add("gap-4");
        return writing.isVisible()
                ? rightingController.row(row, kept.id().value(), () -> fill(one))
                : CorrectionController.row(row);
    }

    private void fill(MandatoryReport one) {
        TypedController.putDay(reportOn, one.on());
        TypedController.put(recipient, one.recipient());
        TypedController.put(basis, one.basis());
        TypedController.put(decidedBy, one.decidedBy());
        toldFirst.choose(one.toldFirst());
        TypedController.put(whyNot, one.whyNot());
        reportOn.requestFocus();
    }

    @FXML
    private void write() {
        desk.ifPresent(open -> {
            var form = new MandatoryReport(TypedController.day(reportOn, open.file().on()).day(),
                    Inputs.words(recipient), Inputs.words(basis), Inputs.words(decidedBy),
                    toldFirst.chosen(), Inputs.words(whyNot));
            fields.show(form.problems());
            if (form.problems().isEmpty()) {
                var right = rightingController.picked();
                saving.run(() -> right.isPresent()
                        ? inside.correct(open.ref(), new Kept<>(new DutyId(right.get()), form))
                        : inside.report(open.ref(), form), this::written, around.refused());
            }
        });
    }

    private void written(List<Kept<MandatoryReport>> all) {
        list(all);
        rightingController.end();
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }
}
