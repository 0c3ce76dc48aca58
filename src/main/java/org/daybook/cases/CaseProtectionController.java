package org.daybook.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.daybook.ui.Wrapping;

/// Her protection plan, made together with her. Each field is saved when it is left.
final class CaseProtectionController implements PartShown {
    private final Ui ui;
    private final CaseWork inside;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private Optional<OpenCaseModel> desk = Optional.empty();
    private Around around = new Around(_ -> {}, () -> {});

    @FXML
    private Segments<PlanNeeded> needed;
    @FXML
    private Segments<WithHer> withHer;
    @FXML
    private Field madeOnField;
    @FXML
    private TextField madeOn;
    @FXML
    private Field reviewOnField;
    @FXML
    private TextField reviewOn;
    @FXML
    private Field concernField;
    @FXML
    private TextArea concern;
    @FXML
    private Field helpsField;
    @FXML
    private TextArea helps;
    @FXML
    private Field beforeField;
    @FXML
    private TextArea before;
    @FXML
    private Field duringField;
    @FXML
    private TextArea during;
    @FXML
    private Field afterField;
    @FXML
    private TextArea after;

    CaseProtectionController(Ui ui, CaseWork inside) {
        this.ui = ui;
        this.inside = inside;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        needed.options(List.of(PlanNeeded.values()), each -> ui.texts().of("cases", each),
                _ -> Optional.of("fth-check"));
        withHer.options(List.of(WithHer.values()), each -> ui.texts().of("cases", each),
                _ -> Optional.of("fth-check"));
        fields.with("madeOn", madeOnField).with("reviewOn", reviewOnField).with("concern", concernField)
                .with("resources", helpsField).with("before", beforeField).with("during", duringField)
                .with("after", afterField);
        areas().forEach((name, area) -> {
            Wrapping.follow(area);
            inputs.with(name, area);
        });
        inputs.with("needed", needed, PlanNeeded::valueOf).with("withHer", withHer, WithHer::valueOf)
                .with("madeOn", madeOn).with("reviewOn", reviewOn);
    }

    private Map<String, TextArea> areas() {
        return Map.of("concern", concern, "resources", helps, "before", before, "during", during, "after", after);
    }

    @Override
    public void begin() {
        concern.requestFocus();
    }

    @Override
    public void show(OpenCaseModel open, Around tab) {
        desk = Optional.of(open);
        around = tab;
        fill(open.file().plan().protection());
        var today = open.file().on();
        TypedController.spellOut(madeOn, today);
        TypedController.spellOut(reviewOn, today);
        if (open.mayWrite()) {
            needed.chosenProperty().addListener((_, _, _) -> save());
            withHer.chosenProperty().addListener((_, _, _) -> save());
            List.of(madeOn, reviewOn).forEach(each -> TypedController.onLeaving(each, this::save));
            areas().values().forEach(each -> TypedController.onLeaving(each, this::save));
        } else {
            List.of(needed, withHer, madeOn, reviewOn).forEach(each -> each.setDisable(true));
            areas().values().forEach(each -> each.setEditable(false));
        }
    }

    private void fill(ProtectionPlan plan) {
        needed.choose(plan.needed());
        withHer.choose(plan.withHer());
        TypedController.putDay(madeOn, plan.madeOn());
        TypedController.putDay(reviewOn, plan.reviewOn());
        TypedController.put(concern, plan.words().concern());
        TypedController.put(helps, plan.words().resources());
        TypedController.put(before, plan.words().before());
        TypedController.put(during, plan.words().during());
        TypedController.put(after, plan.words().after());
        inputs.begin();
    }

    private ProtectionPlan typed(OpenCaseModel open) {
        var today = open.file().on();
        return new ProtectionPlan(needed.chosen(), withHer.chosen(), TypedController.day(madeOn, today).day(),
                new ProtectionPlan.Words(Inputs.words(concern), Inputs.words(helps),
                        Inputs.words(before), Inputs.words(during), Inputs.words(after)),
                TypedController.day(reviewOn, today).day());
    }

    private void save() {
        desk.filter(OpenCaseModel::mayWrite).ifPresent(open -> {
            var now = typed(open);
            var problems = new ArrayList<>(now.problems());
            problems.addAll(TypedController.problems("madeOn", madeOn, open.file().on()));
            problems.addAll(TypedController.problems("reviewOn", reviewOn, open.file().on()));
            List.of(madeOnField, reviewOnField).forEach(Field::noProblem);
            if (!problems.isEmpty()) {
                fields.show(problems);
            } else if (!now.equals(open.file().plan().protection())) {
                open.protection(now);
                inputs.beginDecided();
                ui.background().change(() -> inside.protect(open.ref(), now), () -> {}, around.refused());
            }
        });
    }

    @Override
    public void leave() {
        save();
    }

    @Override
    public Unsaved unsaved() {
        return desk.filter(OpenCaseModel::mayWrite).map(_ -> inputs.unsaved()).orElse(Unsaved.NOTHING);
    }

    @Override
    public void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
    }
}
