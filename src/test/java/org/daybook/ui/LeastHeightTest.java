package org.daybook.ui;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.testing.Waits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Rows in a frame of their own, below a card that leaves them no room, are as high as their first row.
@ExtendWith(ApplicationExtension.class)
class LeastHeightTest {
    @Test
    void whatGrowsWhileTheWindowIsLaidOutIsSeenWithoutAnythingElse() {
        var stage = onScreen(Stage::new);
        var rows = onScreen(VBox::new);
        var scroll = onScreen(() -> {
            var frame = new ScrollPane(rows);
            LeastHeight.watch(frame);
            LeastHeight.watch(frame);
            frame.minHeightProperty().bind(rows.heightProperty());
            var above = new Region();
            above.setMinHeight(300);
            stage.setScene(new Scene(new VBox(above, frame), 200, 300));
            stage.show();
            return frame;
        });
        Waits.forLayout(stage.getScene());
        onScreen(() -> {
            var row = new Region();
            row.setMinHeight(120);
            return rows.getChildren().add(row);
        });
        Waits.forLayout(stage.getScene());
        Waits.forLayout(stage.getScene());
        assertEquals(120, onScreen(scroll::getHeight));
        onScreen(() -> {
            stage.hide();
            return true;
        });
    }
}
