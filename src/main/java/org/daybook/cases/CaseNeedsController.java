package org.daybook.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.daybook.ui.Wrapping;

/// What she wants and what brings her. Every field is saved when it is left, so that an intake may stop at any of them.
final class CaseNeedsController implements PartShown {
    private static final String PRESENTING = "presenting";
    private static final String URGENT = "urgent";
    private static final String NEEDED = "plan-needed";
    private static final String NEXT = "next";

    private final Ui ui;
    private final CaseWork inside;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final Map<Area, CheckBox> ticks = new EnumMap<>(Area.class);
    private final Map<Area, TextField> words = new EnumMap<>(Area.class);
    private Optional<OpenCaseModel> desk = Optional.empty();
    private Around around = new Around(_ -> {}, () -> {});

    @FXML
    private GridPane areas;
    @FXML
    private Segments<Urgency> urgent;
    @FXML
    private Segments<PlanNeeded> planNeeded;
    @FXML
    private Field nextField;
    @FXML
    private TextField next;
    @FXML
    private Field presentingField;
    @FXML
    private TextArea presenting;

    CaseNeedsController(Ui ui, CaseWork inside) {
        this.ui = ui;
        this.inside = inside;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("words", presentingField).with("next", nextField);
        Wrapping.follow(presenting);
        for (var area : Area.values()) {
            row(area);
        }
        urgent.options(List.of(Urgency.values()), each -> ui.texts().of("cases", each),
                each -> Optional.of(each == Urgency.YES ? "fth-alert-circle" : "fth-check"));
        planNeeded.options(List.of(PlanNeeded.values()), each -> ui.texts().of("cases", each),
                _ -> Optional.of("fth-check"));
        inputs.with(PRESENTING, presenting).with(URGENT, urgent, Urgency::valueOf).with(NEEDED, planNeeded,
                PlanNeeded::valueOf).with(NEXT, next);
    }

    private void row(Area area) {
        var tick = new CheckBox(ui.texts().of("cases", area));
        tick.setId("need-" + CaseCodes.of(area));
        tick.setMinWidth(CheckBox.USE_PREF_SIZE);
        var more = new TextField();
        more.setId("need-words-" + CaseCodes.of(area));
        more.setPromptText(ui.texts().say("cases.case-needs.more"));
        more.setAccessibleText(ui.texts().of("cases", area));
        more.visibleProperty().bind(tick.selectedProperty());
        GridPane.setHgrow(more, Priority.ALWAYS);
        areas.addRow(area.ordinal(), tick, more);
        ticks.put(area, tick);
        words.put(area, more);
        inputs.with(ticked(area), tick).with(said(area), more).together(ticked(area), said(area));
    }

    private static String ticked(Area area) {
        return "need-" + area.name();
    }

    private static String said(Area area) {
        return "words-" + area.name();
    }

    @Override
    public void begin() {
        areas.getChildren().getFirst().requestFocus();
    }

    @Override
    public void show(OpenCaseModel open, Around tab) {
        desk = Optional.of(open);
        around = tab;
        fill(open.file());
        if (open.mayWrite()) {
            listen();
        } else {
            areas.setDisable(true);
            List.of(urgent, planNeeded, next).forEach(each -> each.setDisable(true));
            presenting.setEditable(false);
        }
    }

    private void fill(OpenCase file) {
        for (var need : file.head().needs()) {
            Optional.ofNullable(ticks.get(need.area())).ifPresent(tick -> tick.setSelected(true));
            Optional.ofNullable(words.get(need.area())).ifPresent(more -> TypedController.put(more, need.words()));
        }
        TypedController.put(presenting, file.head().presenting().words());
        urgent.choose(file.head().presenting().urgent());
        planNeeded.choose(file.plan().protection().needed());
        TypedController.putDay(next, due(file));
        TypedController.spellOut(next, file.on());
        inputs.begin();
    }

    private void listen() {
        ticks.forEach((area, tick) -> tick.setOnAction(_ -> saveNeed(area)));
        words.forEach((area, more) -> TypedController.onLeaving(more, () -> saveNeed(area)));
        urgent.chosenProperty().addListener((_, _, _) -> savePresenting());
        planNeeded.chosenProperty().addListener((_, _, chosen) -> chosen.ifPresent(this::saveNeeded));
        TypedController.onLeaving(presenting, this::savePresenting);
        TypedController.onLeaving(next, this::saveNext);
    }

    /// Saves what differs from the stored values.
    @Override
    public void leave() {
        desk.filter(OpenCaseModel::mayWrite).ifPresent(_ -> {
            ticks.keySet().forEach(this::saveNeed);
            savePresenting();
            saveNext();
        });
    }

    @Override
    public Unsaved unsaved() {
        return desk.filter(OpenCaseModel::mayWrite).map(_ -> inputs.unsaved()).orElse(Unsaved.NOTHING);
    }

    @Override
    public void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
    }

    private void saveNeed(Area area) {
        var now = typed(area);
        inputs.beginDecided(List.of(ticked(area), said(area)));
        if (now.equals(stored(area))) {
            return;
        }
        desk.ifPresent(open -> {
            open.needs(with(open.file().head().needs(), area, now));
            ui.background().change(() -> now.ifPresentOrElse(need -> inside.need(open.ref(), need),
                    () -> inside.noNeed(open.ref(), area)), () -> {}, around.refused());
        });
    }

    private static List<Need> with(List<Need> needs, Area area, Optional<Need> now) {
        var all = new ArrayList<>(needs.stream().filter(need -> need.area() != area).toList());
        now.ifPresent(all::add);
        return all;
    }

    private Optional<Need> typed(Area area) {
        return Optional.ofNullable(ticks.get(area)).filter(CheckBox::isSelected)
                .map(_ -> new Need(area, Optional.ofNullable(words.get(area)).flatMap(Inputs::words)));
    }

    private Optional<Need> stored(Area area) {
        return desk.flatMap(open -> open.file().head().needs().stream().filter(need -> need.area() == area)
                .findFirst());
    }

    private void savePresenting() {
        var now = new Presenting(Inputs.words(presenting), urgent.chosen());
        desk.filter(open -> !open.file().head().presenting().equals(now)).ifPresent(open -> {
            fields.show(now.problems());
            if (now.problems().isEmpty()) {
                open.presenting(now);
                inputs.beginDecided(List.of(PRESENTING, URGENT));
                ui.background().change(() -> inside.present(open.ref(), now), () -> {}, around.refused());
            }
        });
    }

    private void saveNeeded(PlanNeeded answer) {
        inputs.begin(List.of(NEEDED));
        desk.ifPresent(open -> ui.background().run(() -> inside.protect(open.ref(), answer), open::protection,
                around.refused()));
    }

    private void saveNext() {
        desk.ifPresent(open -> {
            var typed = TypedController.day(next, open.file().on());
            nextField.noProblem();
            if (typed.makesNoSense()) {
                nextField.problem(ui.texts().say("cases.problem.day"));
            }
            typed.day().ifPresent(_ -> inputs.beginDecided(List.of(NEXT)));
            typed.day().filter(day -> !Optional.of(day).equals(due(open.file()))).ifPresent(day -> ui.background()
                    .run(() -> inside.next(open.ref(), day), open::followUps, around.refused()));
        });
    }

    private static Optional<LocalDate> due(OpenCase file) {
        return file.plan().followUps().stream().filter(one -> one.held().isEmpty()).map(FollowUp::dueOn).findFirst();
    }
}
