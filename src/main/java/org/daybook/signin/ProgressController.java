package org.daybook.signin;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The progress of long work while signed out, and *Stop*. Takes no room while no work is in progress.
final class ProgressController {
    /// From the page on motion in the look: shorter work would only flicker.
    private static final Duration PATIENCE = Duration.millis(500);
    private final BooleanProperty going = new SimpleBooleanProperty();
    private final Timeline looking = new Timeline(new KeyFrame(Duration.millis(100), _ -> look()));
    private Optional<ProgressWatch> watch = Optional.empty();

    @FXML
    private Region line;
    @FXML
    private ProgressBar bar;
    @FXML
    private Button stop;

    @FXML
    private void initialize() {
        looking.setCycleCount(Animation.INDEFINITE);
        looking.setDelay(PATIENCE);
        line.managedProperty().bind(line.visibleProperty());
        line.setVisible(false);
        stop.cancelButtonProperty().bind(line.visibleProperty());
        line.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                looking.stop();
            }
        });
    }

    /// Indicates whether work is in progress.
    ReadOnlyBooleanProperty going() {
        return going;
    }

    /// Begins to show progress.
    ///
    /// @return to be passed to the work
    ProgressWatch begin() {
        var fresh = new ProgressWatch();
        watch = Optional.of(fresh);
        going.set(true);
        stop.setDisable(false);
        bar.setProgress(0);
        looking.playFromStart();
        return fresh;
    }

    /// Ends the display of progress.
    void end() {
        watch = Optional.empty();
        going.set(false);
        looking.stop();
        line.setVisible(false);
    }

    /// Stops the work; its end is reported like any other.
    @FXML
    void stop() {
        stop.setDisable(true);
        watch.ifPresent(ProgressWatch::stop);
    }

    private void look() {
        if (!line.isVisible()) {
            line.setVisible(true);
            stop.requestFocus();
        }
        watch.ifPresent(known -> bar.setProgress(known.share()));
    }
}
