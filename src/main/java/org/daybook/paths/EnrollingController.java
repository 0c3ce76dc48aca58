package org.daybook.paths;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// A new path for her: which, in which group, and her goal in her own words. If a group is full, the waiting list.
final class EnrollingController {
    private static final double AIR = 24;

    private final Ui ui;
    private final Paths paths;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private Optional<ParticipantId> her = Optional.empty();
    private MessageLine message = new MessageLine();
    private Runnable again = () -> {};
    private Optional<GroupChoiceController> choice = Optional.empty();

    @FXML
    private PathTilesController tilesController;
    @FXML
    private Field groupField;
    @FXML
    private VBox groups;
    @FXML
    private Field goalField;
    @FXML
    private TextArea goal;
    @FXML
    private Button enrol;

    EnrollingController(Ui ui, Paths paths) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.paths = paths;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        InputLimits.most(goal, NewEnrolment.LONGEST_GOAL, ui.texts());
        fields.with("goal", goalField);
        Wrapping.follow(goal);
        groupField.managedProperty().bind(groupField.visibleProperty());
        groupField.setVisible(false);
        choice = Optional.of(new GroupChoiceController(ui.texts(), groups, this::label));
        label();
        tilesController.onChoice(this::chosen);
        inputs.with("goal", goal).with("path", tilesController.pane(),
                () -> tilesController.chosen().map(Enum::name).orElse(""),
                name -> tilesController.choose(Optional.of(name).filter(code -> !code.isEmpty()).map(Path::valueOf)));
        inputs.with("group", groups, () -> group().map(line -> line.group().id().value().toString()).orElse(""),
                id -> choice.ifPresent(one -> one.choose(id)));
    }

    /// Sets the woman, the line for messages, and what reads everything again.
    void show(ParticipantId whom, MessageLine line, Runnable then) {
        her = Optional.of(whom);
        message = line;
        again = then;
    }

    /// Focuses the first path.
    void focusStart() {
        tilesController.pane().getChildren().getFirst().requestFocus();
    }

    Inputs inputs() {
        return inputs;
    }

    private void chosen(Path path) {
        message.clear();
        inputs.awaiting("group");
        ui.background().run(() -> paths.groups().list(path), all -> {
            var open = all.stream().filter(line -> line.group().closedOn().isEmpty()).toList();
            groupField.setVisible(!open.isEmpty());
            choice.ifPresent(one -> one.show(open));
            inputs.arrived("group");
            bringIntoView();
        });
    }

    /// The groups push the button down, perhaps out of view: the page scrolls to it, as long as the first group stays visible.
    private void bringIntoView() {
        for (var at = enrol.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane page) {
                page.applyCss();
                page.layout();
                double height = page.getViewportBounds().getHeight();
                double spare = page.getContent().getBoundsInLocal().getHeight() - height;
                double wanted = Math.min(edges(page, enrol).getMaxY() + AIR - height,
                        edges(page, groupField).getMinY() - AIR);
                if (spare > 0 && wanted > page.getVvalue() * spare) {
                    page.setVvalue(Math.min(1, wanted / spare));
                }
                return;
            }
        }
    }

    private static Bounds edges(ScrollPane page, Node node) {
        return page.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    private void label() {
        enrol.setText(ui.texts().say(mustWait() ? "paths.tab.wait" : "paths.tab.enrol"));
    }

    private boolean mustWait() {
        return group().filter(line -> line.left().equals(java.util.OptionalInt.of(0))).isPresent();
    }

    private Optional<GroupLine> group() {
        return choice.flatMap(GroupChoiceController::chosen);
    }

    @FXML
    private void enrol() {
        message.clear();
        if (tilesController.chosen().isEmpty()) {
            message.warn(ui.texts().say("paths.tab.which"));
        }
        her.ifPresent(whom -> tilesController.chosen().ifPresent(path -> enrol(new NewEnrolment(whom, path,
                group().map(line -> line.group().id()),
                Optional.ofNullable(goal.getText()).map(String::strip).filter(words -> !words.isEmpty())))));
    }

    private void enrol(NewEnrolment form) {
        fields.show(form.problems());
        if (!form.problems().isEmpty()) {
            return;
        }
        if (mustWait()) {
            waits(form);
        } else {
            saving.run(() -> {
                var enrolment = paths.enrol(form);
                return new EnrolledWords.Joined<>(enrolment, paths.leadersToChange(form.her(), form.path()));
            }, this::enrolled, refusal -> refused(form, refusal));
        }
    }

    private void refused(NewEnrolment form, Refusal refusal) {
        var sentence = ui.texts().say(refusal.key());
        if (refusal.key().equals("paths.refusal.full")) {
            message.warn(sentence, ui.texts().say("paths.tab.wait"), () -> waits(form));
        } else {
            message.warn(sentence);
        }
    }

    private void waits(NewEnrolment form) {
        var name = group().map(line -> line.group().name()).orElse("");
        saving.run(() -> paths.waitingList().join(form), place -> {
            message.done(ui.texts().say("paths.tab.waits", place, name));
            clear();
        }, refusal -> message.warn(ui.texts().say(refusal.key())));
    }

    private void enrolled(EnrolledWords.Joined<Enrolment> joined) {
        var enrolment = joined.done();
        var path = ui.texts().of("paths", enrolment.path());
        var done = enrolment.group().map(group -> ui.texts().say("paths.tab.enrolled.group", path, group.name()))
                .orElseGet(() -> ui.texts().say("paths.tab.enrolled", path));
        message.done(EnrolledWords.with(ui.texts(), done, joined.leaders()), ui.texts().say("ui.message.undo"),
                () -> takeBack(enrolment));
        clear();
    }

    private void takeBack(Enrolment enrolment) {
        ui.background().change(() -> paths.undo().takeBack(enrolment.her(), enrolment.path()), again,
                refusal -> message.warn(ui.texts().say(refusal.key())));
    }

    private void clear() {
        goal.clear();
        tilesController.choose(Optional.empty());
        groupField.setVisible(false);
        choice.ifPresent(one -> one.show(java.util.List.of()));
        again.run();
    }
}
