package org.daybook.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.staff.Review;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// The plan: a row for each planned action, its status, and a colleague who reads the whole.
final class CasePlanController implements PartShown {
    private final Ui ui;
    private final Cases cases;
    private final CaseWork inside;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private final Map<UUID, Segments<ActionStatus>> states = new HashMap<>();
    private Optional<OpenCaseModel> desk = Optional.empty();
    private Around around = new Around(_ -> {}, () -> {});

    @FXML
    private MessageLine message;
    @FXML
    private VBox rows;
    @FXML
    private HBox reading;
    @FXML
    private Label reviewState;
    @FXML
    private Button handIn;
    @FXML
    private VBox adding;
    @FXML
    private ComboBox<Area> area;
    @FXML
    private CorrectionController rightingController;
    @FXML
    private Field goalField;
    @FXML
    private TextField goal;
    @FXML
    private Field actionField;
    @FXML
    private TextField action;
    @FXML
    private Field whoField;
    @FXML
    private TextField who;
    @FXML
    private Field dueField;
    @FXML
    private TextField due;

    CasePlanController(Ui ui, Cases cases) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.cases = cases;
        this.inside = cases.inside();
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        // Must come first: opening a correction empties the other fields.
        rightingController.with("addAction", ui.texts().say("cases.case-plan.add"), this::add).with(inputs);
        rightingController.asMain();
        rightingController.onChange(this::turn);
        fields.with("goal", goalField).with("action", actionField).with("who", whoField).with("due", dueField);
        TypedController.choices(area, Area.values(), ui.texts());
        inputs.with("goal", goal).with("action", action).with("who", who).with("due", due);
        inputs.with("area", area, Area::valueOf);
        adding.managedProperty().bind(adding.visibleProperty());
        handIn.managedProperty().bind(handIn.visibleProperty());
    }

    @Override
    public void begin() {
        goal.requestFocus();
    }

    /// Focuses the status of the row, which changes most often.
    @Override
    public void beginAt(UUID row) {
        Optional.ofNullable(states.get(row)).ifPresentOrElse(
                state -> state.getChildren().getFirst().requestFocus(), this::begin);
    }

    @Override
    public void show(OpenCaseModel open, Around tab) {
        desk = Optional.of(open);
        around = tab;
        adding.setVisible(open.mayWrite());
        handIn.setVisible(open.mayWrite() && cases.mayClose());
        area.setValue(open.file().head().needs().stream().map(Need::area).findFirst().orElse(Area.PROTECTION));
        TypedController.spellOut(due, open.file().on());
        list(open.file().plan().actions());
        review(open.file().reviews().plan());
        // The need it begins with was not typed by anybody.
        inputs.begin();
    }

    private void list(List<Action> actions) {
        desk.ifPresent(open -> open.actions(actions));
        rows.getChildren()
                .setAll(IntStream.range(0, actions.size()).mapToObj(i -> row(actions.get(i), i + 1)).toList());
        if (actions.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(ui.texts().say("cases.case-plan.none")));
        } else {
            rows.getChildren().getLast().getStyleClass().add("last");
        }
    }

    private Node row(Action row, int place) {
        var told = row.told();
        var words = new VBox(TypedController.strong(told.action().orElseGet(() -> ui.texts().of("cases", told.area()))),
                TypedController.muted(facts(row)));
        words.getStyleClass().add("gap-4");
        told.goal().ifPresent(hers -> {
            var quote = new Label();
            Wrapping.show(quote, ui.texts().say("cases.case-plan.quote", hers));
            quote.setMinHeight(Label.USE_PREF_SIZE);
            words.getChildren().add(1, quote);
        });
        var status = status(row, place);
        states.put(row.id().value(), status);
        words.getChildren().add(status);
        return adding.isVisible()
                ? rightingController.row(words, row.id().value(), () -> fill(told))
                : CorrectionController.row(words);
    }

    private void fill(NewAction told) {
        area.setValue(told.area());
        TypedController.put(goal, told.goal());
        TypedController.put(action, told.action());
        TypedController.put(who, told.who());
        TypedController.putDay(due, told.dueOn());
        message.clear();
        action.requestFocus();
    }

    /// Switches between adding a row and correcting one: none of the former input is left.
    private void turn() {
        List.of(goal, action, who, due).forEach(TextField::clear);
        fields.show(List.of());
    }

    private String facts(Action row) {
        var texts = ui.texts();
        return Stream.of(Optional.of(texts.of("cases", row.told().area())), row.told().who(),
                row.told().dueOn().map(day -> texts.say("cases.case-plan.until", texts.shortDate(day))),
                Optional.of(row.status()).filter(now -> now != ActionStatus.OPEN).map(
                        _ -> texts.say("cases.case-plan.since", texts.shortDate(row.statusOn()))))
                .flatMap(Optional::stream).collect(Collectors.joining("  ·  "));
    }

    private Segments<ActionStatus> status(Action row, int place) {
        var status = new Segments<ActionStatus>();
        status.setId("step-" + place);
        status.options(List.of(ActionStatus.values()), each -> ui.texts().of("cases", each),
                _ -> Optional.of("fth-check"));
        status.choose(Optional.of(row.status()));
        status.setDisable(desk.filter(OpenCaseModel::mayWrite).isEmpty());
        status.chosenProperty().addListener((_, _, chosen) -> chosen.ifPresent(now -> desk.ifPresent(
                open -> ui.background().run(() -> inside.became(open.ref(), row.id(), now), this::list,
                        around.refused()))));
        return status;
    }

    @FXML
    private void add() {
        desk.ifPresent(open -> {
            var form = new NewAction(area.getValue(), Inputs.words(goal), Inputs.words(action),
                    Inputs.words(who), TypedController.day(due, open.file().on()).day());
            var problems = new ArrayList<>(form.problems());
            problems.addAll(TypedController.problems("due", due, open.file().on()));
            fields.show(problems);
            if (problems.isEmpty()) {
                var typed = inputs.asTyped();
                rightingController.picked().ifPresentOrElse(
                        row -> saving.run(() -> inside.correct(open.ref(), new ActionId(row), form),
                                this::corrected, around.refused()),
                        () -> saving.run(() -> inside.plan(open.ref(), form), now -> added(open, now, typed),
                                around.refused()));
            }
        });
    }

    private void added(OpenCaseModel open, JustWritten<Action> now, Runnable undone) {
        List.of(goal, action, who, due).forEach(TextField::clear);
        inputs.begin();
        list(now.all());
        message.done(ui.texts().say("cases.case-plan.added"), ui.texts().say("ui.message.undo"),
                () -> saving.run(() -> cases.undo().plan(open.ref(), now), all -> {
                    list(all);
                    message.done(ui.texts().say("cases.case-plan.taken-back"));
                    undone.run();
                }, around.refused()));
        goal.requestFocus();
    }

    private void corrected(List<Action> all) {
        list(all);
        rightingController.end();
        message.done(ui.texts().say("cases.correction.done"));
    }

    @FXML
    private void handItIn() {
        message.clear();
        desk.ifPresent(open -> ui.background().run(() -> {
            inside.handIn(open.ref());
            return inside.planReview(open.ref());
        }, now -> {
            open.planReview(new OpenCase.Reviews(now, open.file().reviews().closing()));
            review(now);
        }, around.refused()));
    }

    private void review(Optional<Review> plan) {
        reviewState.setText(ReviewWords.of(ui.texts(), plan, desk.map(open -> open.file().people())));
        reading.setVisible(true);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }
}
