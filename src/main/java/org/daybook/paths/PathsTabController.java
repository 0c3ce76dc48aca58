package org.daybook.paths;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.participants.RecordTab;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.Fields;
import org.daybook.ui.Icons;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.daybook.ui.Wrapping;

/// Her paths, on her record: those under way and those that ended, with her goal in her own words, and a new one.
final class PathsTabController implements RecordTab.Shown {
    private final Ui ui;
    private final Paths paths;
    private final Fields fields;
    private final Inputs inputs = new Inputs();
    private Optional<ParticipantId> her = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private VBox enrolments;
    @FXML
    private VBox enrolling;
    @FXML
    private PathTilesController tilesController;
    @FXML
    private Field goalField;
    @FXML
    private TextArea goal;

    PathsTabController(Ui ui, Paths paths) {
        this.ui = ui;
        this.paths = paths;
        this.fields = new Fields(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("goal", goalField);
        Wrapping.follow(goal);
        tilesController.onChoice(_ -> message.clear());
        inputs.with("goal", goal).with("path", () -> tilesController.chosen().map(Enum::name).orElse(""),
                name -> tilesController.choose(Optional.of(Path.valueOf(name))));
        enrolling.setVisible(paths.mayEnrol());
        enrolling.setManaged(paths.mayEnrol());
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
        load();
    }

    @Override
    public Unsaved unsaved() {
        return inputs.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
    }

    private void load() {
        her.ifPresent(whom -> ui.background().run(() -> paths.of(whom), this::show));
    }

    private void show(List<Enrolment> all) {
        enrolments.getChildren().setAll(all.stream().map(this::row).toList());
        if (all.isEmpty()) {
            enrolments.getChildren().add(new EmptyState(say("paths.tab.none")));
        } else {
            enrolments.getChildren().getLast().getStyleClass().add("last");
        }
    }

    @FXML
    private void enrol() {
        message.clear();
        if (tilesController.chosen().isEmpty()) {
            message.warn(say("paths.tab.which"));
        }
        her.ifPresent(whom -> tilesController.chosen().ifPresent(path -> enrol(new NewEnrolment(whom, path,
                Optional.ofNullable(goal.getText()).map(String::strip).filter(words -> !words.isEmpty())))));
    }

    private void enrol(NewEnrolment form) {
        fields.show(form.problems());
        if (form.problems().isEmpty()) {
            ui.background().run(() -> paths.enrol(form), this::enrolled,
                    refusal -> message.warn(say(refusal.key())));
        }
    }

    private void enrolled(Enrolment enrolment) {
        message.done(say("paths.tab.enrolled", ui.texts().of("paths", enrolment.path())));
        goal.clear();
        tilesController.choose(Optional.empty());
        load();
    }

    private Node row(Enrolment enrolment) {
        var name = new Label(ui.texts().of("paths", enrolment.path()));
        name.getStyleClass().add("strong");
        var words = new VBox(name, muted(when(enrolment)));
        words.getStyleClass().add("two-lines");
        words.setAlignment(Pos.CENTER_LEFT);
        enrolment.goal().ifPresent(goalInHerWords -> words.getChildren().add(quote(goalInHerWords)));
        HBox.setHgrow(words, Priority.ALWAYS);
        var sign = PathSign.of(enrolment.path());
        var row = new HBox(Icons.tinted(sign.icon(), sign.tint()), words);
        row.getStyleClass().addAll("row", "two-line", "path-row");
        row.setAlignment(Pos.CENTER_LEFT);
        if (enrolment.endedOn().isEmpty() && paths.mayEnrol()) {
            var end = new Button(say("paths.tab.end"));
            end.setMinWidth(Button.USE_PREF_SIZE);
            end.setOnAction(_ -> confirm(words, end, enrolment));
            row.getChildren().add(end);
        }
        return row;
    }

    /// In the row itself, because nothing is lost: she may come back.
    private void confirm(VBox words, Button end, Enrolment enrolment) {
        message.clear();
        var keep = new Button(say("paths.tab.end.keep"));
        var sure = new Button(say("paths.tab.end.sure"));
        var buttons = new FlowPane(new Label(say("paths.tab.end.kind")), keep, sure);
        buttons.getStyleClass().addAll("gap-8", "path-ask");
        end.setVisible(false);
        end.setManaged(false);
        keep.setOnAction(_ -> {
            words.getChildren().remove(buttons);
            end.setVisible(true);
            end.setManaged(true);
            end.requestFocus();
        });
        sure.setOnAction(_ -> ui.background().run(() -> {
            paths.end(enrolment.id());
            return true;
        }, _ -> ended(enrolment)));
        words.getChildren().add(buttons);
        keep.requestFocus();
    }

    private void ended(Enrolment enrolment) {
        message.done(say("paths.tab.ended", ui.texts().of("paths", enrolment.path())));
        load();
    }

    private String when(Enrolment enrolment) {
        var since = ui.texts().date(enrolment.startedOn());
        return enrolment.endedOn().map(day -> say("paths.tab.from-to", since, ui.texts().date(day)))
                .orElse(say("paths.tab.since", since));
    }

    private Label quote(String herWords) {
        var label = new Label();
        Wrapping.show(label, say("paths.tab.quote", herWords));
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
