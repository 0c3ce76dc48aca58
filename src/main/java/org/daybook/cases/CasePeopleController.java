package org.daybook.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.staff.Reason;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Who works on the file: a colleague joins, or somebody hands over and leaves.
final class CasePeopleController implements PartShown {
    private final Ui ui;
    private final OnceEach joins;
    private final Cases cases;
    private Optional<OpenCaseModel> desk = Optional.empty();
    private Around around = new Around(_ -> {}, () -> {});

    @FXML
    private MessageLine message;
    @FXML
    private VBox rows;
    @FXML
    private VBox joining;
    @FXML
    private ComboBox<StaffMember> colleague;
    @FXML
    private VBox why;
    @FXML
    private Field reasonField;
    @FXML
    private TextArea reason;

    CasePeopleController(Ui ui, Cases cases) {
        this.joins = new OnceEach(ui.background());
        this.ui = ui;
        this.cases = cases;
    }

    @FXML
    private void initialize() {
        joining.managedProperty().bind(joining.visibleProperty());
        joining.setVisible(false);
        colleague.setConverter(new ChosenWords<>(StaffMember::initials));
        why.managedProperty().bind(why.visibleProperty());
        why.setVisible(false);
        InputLimits.most(reason, Reason.LONGEST, ui.texts());
        Wrapping.follow(reason);
        colleague.valueProperty().addListener((_, _, chosen) -> why
                .setVisible(chosen != null && cases.workers().isMyself(chosen.id())));
    }

    @Override
    public void begin() {
        colleague.requestFocus();
    }

    @Override
    public void show(OpenCaseModel open, Around tab) {
        desk = Optional.of(open);
        around = tab;
        list(open.file().people().workers());
    }

    /// Checks whether this worker may decide who works on a file.
    static boolean maySay(Cases cases, OpenCaseModel open) {
        // A worker who covers works on it for today, and hands it on to nobody.
        return cases.workers().maySeeWorkload() || cases.mayClose() && open.worksOnIt()
                && open.file().people().workers().stream().anyMatch(worker -> cases.workers().isMyself(worker.who()));
    }

    private boolean maySay() {
        return desk.filter(open -> maySay(cases, open)).isPresent();
    }

    private void list(List<Worker> workers) {
        desk.ifPresent(open -> open.workers(workers));
        rows.getChildren().setAll(workers.stream().map(worker -> row(worker, workers.size())).toList());
        if (maySay()) {
            ui.background().run(cases.workers()::mightWork, all -> offer(all.stream()
                    .filter(one -> workers.stream().noneMatch(worker -> worker.who().equals(one.id()))).toList()));
        }
    }

    private void offer(List<StaffMember> others) {
        colleague.setItems(FXCollections.observableArrayList(others));
        joining.setVisible(!others.isEmpty());
    }

    private Node row(Worker worker, int all) {
        var initials = desk.map(open -> open.file().people().initials(worker.who())).orElse("");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(
                new TwoLines(initials, ui.texts().say("cases.case-people.since", ui.texts().date(worker.since()))),
                space);
        row.getStyleClass().addAll("row", "two-line");
        row.setAlignment(Pos.CENTER_LEFT);
        if (maySay() && all > 1) {
            var go = new Button(ui.texts().say("cases.case-people.go", initials));
            go.setMinWidth(Button.USE_PREF_SIZE);
            go.setOnAction(_ -> release(worker.who()));
            row.getChildren().add(go);
        }
        return row;
    }

    @FXML
    private void join() {
        Optional.ofNullable(colleague.getValue()).ifPresentOrElse(
                member -> desk.ifPresent(open -> join(open, member)),
                () -> message.warn(ui.texts().say("cases.case-people.who")));
    }

    private void join(OpenCaseModel open, StaffMember member) {
        if (!cases.workers().isMyself(member.id())) {
            joined(() -> cases.workers().assign(open.ref(), member.id()), member);
            return;
        }
        var words = new Reason(reason.getText());
        new FormFields(ui.texts()).with("words", reasonField).show(words.problems());
        if (words.problems().isEmpty()) {
            joined(() -> cases.workers().join(open.ref(), words), member);
        }
    }

    private void joined(Supplier<List<Worker>> act, StaffMember member) {
        joins.run(member.id().toString(), act, workers -> {
            reason.clear();
            list(workers);
            message.done(ui.texts().say("cases.case-people.joined", member.initials()));
        }, around.refused());
    }

    private void release(StaffId who) {
        desk.ifPresent(open -> ui.background().run(() -> cases.workers().release(open.ref(), who), workers -> {
            boolean stays = workers.stream().anyMatch(worker -> worker.who().equals(who));
            if (!stays && open.worksOnIt()) {
                around.again().run();
            } else {
                list(workers);
            }
        }, around.refused()));
    }
}
