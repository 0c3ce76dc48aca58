package org.daybook.participants;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.PressableRow;
import org.daybook.ui.TwoLines;

/// The last five women whose records the worker opened, side by side; hidden if there is nobody or the window is low.
final class PeopleRecentController {
    /// The style sheet hides it in a low window; the card in it is hidden while there is nobody.
    @FXML
    private VBox place;
    @FXML
    private VBox card;
    @FXML
    private HBox row;

    @FXML
    private void initialize() {
        place.managedProperty().bind(place.visibleProperty().and(card.visibleProperty()));
        card.setVisible(false);
    }

    void show(List<PersonFacts> recent, PersonWords words, Consumer<PersonFacts> open) {
        row.getChildren().setAll(recent.stream().map(her -> cell(her, words, open)).toList());
        card.setVisible(!recent.isEmpty());
    }

    private static Node cell(PersonFacts her, PersonWords words, Consumer<PersonFacts> open) {
        var title = PersonWords.title(her.row());
        var cell = new PressableRow(title, () -> open.accept(her), new TwoLines(title, words.born(her).orElse("")));
        HBox.setHgrow(cell, Priority.ALWAYS);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setPrefWidth(0);
        return cell;
    }
}
