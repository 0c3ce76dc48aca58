package org.daybook.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A banner above every page of a store of invented people that states that nobody is real. It cannot be closed, so that no
/// page is mistaken for real. Takes no room in any other store.
public final class InventedBanner extends HBox {
    /// Creates a banner that takes no room.
    public InventedBanner() {
        getStyleClass().add("around");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows what happens to what she does here, and a button to leave if the visit has one.
    void show(Texts texts, Optional<LookingAround> around) {
        setVisible(around.isPresent());
        around.ifPresent(visit -> {
            getChildren().setAll(Icons.of("fth-info"), words(texts, visit));
            if (visit.leave().isEmpty()) {
                getStyleClass().add("slim");
            }
            visit.leave().ifPresent(leave -> getChildren().add(button(texts, leave)));
        });
    }

    private static TextFlow words(Texts texts, LookingAround visit) {
        var invented = new Text(texts.say("ui.around.invented"));
        invented.getStyleClass().add("strong");
        var flow = new TextFlow(invented, new Text(" "), new Text(texts.say(visit.sentence())));
        flow.getStyleClass().add("around-words");
        flow.setMinWidth(0);
        flow.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return flow;
    }

    private static Button button(Texts texts, Runnable leave) {
        var button = new Button(texts.say("ui.around.leave"));
        button.setId("leave-around");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> leave.run());
        return button;
    }
}
