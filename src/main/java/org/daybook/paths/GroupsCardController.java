package org.daybook.paths;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Ui;

/// The groups of a path: name, places, days, language, and who leads each.
final class GroupsCardController {
    private final Ui ui;
    private final Paths paths;
    private Optional<Path> path = Optional.empty();

    @FXML
    private VBox rows;
    @FXML
    private HBox foot;
    @FXML
    private Button held;

    GroupsCardController(Ui ui, Paths paths) {
        this.ui = ui;
        this.paths = paths;
    }

    @FXML
    private void initialize() {
        foot.setVisible(paths.groups().mayPlan());
        foot.setManaged(paths.groups().mayPlan());
        held.setVisible(paths.contents().mayChange());
    }

    void show(Path which, List<GroupLine> all) {
        path = Optional.of(which);
        rows.getChildren().setAll(all.stream().map(this::row).toList());
        if (all.isEmpty()) {
            rows.getChildren().add(new EmptyState(ui.texts().say("paths.groups.none")));
        } else {
            rows.getChildren().getLast().getStyleClass().add("last");
        }
    }

    private Node row(GroupLine line) {
        var name = new Label(line.group().name());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        var facts = new Label(GroupChoiceController.facts(ui.texts(), line));
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        facts.setMinHeight(Label.USE_PREF_SIZE);
        var words = new VBox(name, facts);
        words.getStyleClass().add("two-lines");
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = new Button(ui.texts().say("paths.groups.open"));
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setAccessibleText(ui.texts().say("paths.groups.open.which", line.group().name()));
        open.setOnAction(_ -> ui.navigator().go(new GroupPlace(line.group().path(), Optional.of(line.group().id()))));
        var row = new HBox(words, open);
        row.getStyleClass().addAll("row", "two-line", "path-row", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @FXML
    private void held() {
        path.ifPresent(which -> ui.navigator().go(new PathContents(which)));
    }

    @FXML
    private void add() {
        path.ifPresent(which -> ui.navigator().go(new GroupPlace(which, Optional.empty())));
    }
}
