package org.daybook.sessions;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.daybook.ui.Card;
import org.daybook.ui.Texts;

/// The card "At the door": how many came in today. Takes up no space while nobody was counted.
final class DoorTodayController {
    private final Texts texts;

    @FXML
    private Card card;
    @FXML
    private FlowPane kinds;

    DoorTodayController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
    }

    /// Shows the counts.
    void show(Map<DoorCell, Integer> people) {
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        card.setVisible(all > 0);
        card.setNote(texts.say("sessions.door-today.all", all, young(people)));
        kinds.getChildren().clear();
        for (var visit : Visit.values()) {
            int came = people(people, visit, VisitorAge.ADULT) + people(people, visit, VisitorAge.UNDER_18);
            if (came > 0) {
                kinds.getChildren().add(new Label(texts.say("sessions.door-today.kind", texts.of("sessions", visit),
                        came)));
            }
        }
    }

    private static int young(Map<DoorCell, Integer> people) {
        return people.entrySet().stream().filter(cell -> cell.getKey().age() == VisitorAge.UNDER_18)
                .mapToInt(Map.Entry::getValue).sum();
    }

    private static int people(Map<DoorCell, Integer> people, Visit visit, VisitorAge age) {
        return people.getOrDefault(new DoorCell(visit, age), 0);
    }
}
