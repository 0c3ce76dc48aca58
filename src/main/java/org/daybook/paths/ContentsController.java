package org.daybook.paths;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Header;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// What the site offers on a path: its modules, and what may be reached on it.
final class ContentsController implements Screen<PathContents> {
    private final Ui ui;
    private final Contents contents;
    private final Header header = new Header();
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private Optional<Path> path = Optional.empty();

    /// One of the two lists, with the field that adds to it.
    private record Part(Field field, TextField name, VBox rows) {}

    @FXML
    private MessageLine message;
    @FXML
    private Field moduleField;
    @FXML
    private TextField module;
    @FXML
    private VBox modules;
    @FXML
    private Field milestoneField;
    @FXML
    private TextField milestone;
    @FXML
    private VBox milestones;

    ContentsController(Ui ui, Contents contents) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.contents = contents;
    }

    @FXML
    private void initialize() {
        InputLimits.most(module, NewContent.LONGEST, ui.texts());
        InputLimits.most(milestone, NewContent.LONGEST, ui.texts());
        inputs.with("module", module).with("milestone", milestone);
    }

    private Part part(Content.Sort sort) {
        return switch (sort) {
            case MODULE -> new Part(moduleField, module, modules);
            case MILESTONE -> new Part(milestoneField, milestone, milestones);
        };
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public void enter(PathContents place) {
        path = Optional.of(place.path());
        header.title(ui.texts().say("paths.contents.title")).facts(ui.texts().of("paths", place.path()));
        module.requestFocus();
        ui.background().run(() -> contents.of(place.path()), this::show);
    }

    private void show(List<Content> all) {
        for (var sort : Content.Sort.values()) {
            var part = part(sort);
            var rows = all.stream().filter(one -> one.sort() == sort).map(this::row).toList();
            part.rows().getChildren().setAll(rows);
            if (rows.isEmpty()) {
                part.rows().getChildren().add(new EmptyState(ui.texts().say("paths.contents.none")));
            }
        }
    }

    private HBox row(Content content) {
        var name = new Label(content.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var remove = new Button(ui.texts().say("paths.contents.remove"));
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setAccessibleText(ui.texts().say("paths.contents.remove.which", content.name()));
        remove.setOnAction(_ -> remove(content));
        var row = new HBox(name, remove);
        row.getStyleClass().addAll("row", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @FXML
    private void addModule() {
        add(Content.Sort.MODULE);
    }

    @FXML
    private void addMilestone() {
        add(Content.Sort.MILESTONE);
    }

    private void add(Content.Sort sort) {
        message.clear();
        var part = part(sort);
        path.ifPresent(which -> {
            var form = new NewContent(which, sort, part.name().getText());
            new FormFields(ui.texts()).with("name", part.field()).show(form.problems());
            if (form.problems().isEmpty()) {
                saving.run(() -> contents.add(form), all -> {
                    part.name().clear();
                    part.name().requestFocus();
                    show(all);
                }, refusal -> message.warn(ui.texts().say(refusal.key())));
            }
        });
    }

    private void remove(Content content) {
        ui.background().run(() -> {
            contents.remove(content.id());
            return contents.of(content.path());
        }, all -> {
            show(all);
            message.done(ui.texts().say("paths.contents.removed", content.name()), ui.texts().say("ui.message.undo"),
                    () -> putBack(content));
        });
    }

    private void putBack(Content content) {
        saving.run(() -> contents.add(new NewContent(content.path(), content.sort(), content.name())), this::show);
    }
}
