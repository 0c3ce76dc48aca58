package org.daybook.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.ui.Ui;

/// Shows the change history: for each field, what it was, what it became, when and by whom.
final class ChangeHistoryController {
    private final Ui ui;
    private final Rights rights;
    private Optional<RightsSubject> about = Optional.empty();

    @FXML
    private Button open;
    @FXML
    private VBox list;

    ChangeHistoryController(Ui ui, Rights rights) {
        this.ui = ui;
        this.rights = rights;
    }

    @FXML
    private void initialize() {
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
    }

    void show(RightsSubject whom) {
        about = Optional.of(whom);
    }

    @FXML
    private void open() {
        about.ifPresent(one -> one.ask(rights::changes, this::show));
    }

    private void show(List<Changed> changes) {
        var words = new CopyWords(ui.texts());
        list.getChildren().clear();
        if (changes.isEmpty()) {
            list.getChildren().add(LinesController.sentence(words.say("rights.change-history.none")));
        }
        places(changes).forEach((label, ofOne) -> {
            list.getChildren().add(LinesController.heading(words.say(label)));
            ofOne.forEach(change -> list.getChildren().add(LinesController.row(when(change, words),
                    line(change, words))));
        });
        list.setVisible(true);
        open.setText(words.say("rights.change-history.again"));
    }

    private static Map<String, List<Changed>> places(List<Changed> changes) {
        return changes.stream().collect(Collectors.groupingBy(Changed::label, LinkedHashMap::new, Collectors.toList()));
    }

    private static String when(Changed change, CopyWords words) {
        return change.who().isEmpty()
                ? words.date(change.on())
                : words.say("rights.change-history.by", words.date(change.on()), change.who());
    }

    private static List<String> line(Changed change, CopyWords words) {
        return Stream.of(side(change.was(), words), List.of(words.say("rights.change-history.became")),
                side(change.is(), words)).flatMap(List::stream).toList();
    }

    private static List<String> side(List<Value> values, CopyWords words) {
        return values.isEmpty() ? List.of(words.say("rights.change-history.nothing")) : words.parts(values);
    }
}
