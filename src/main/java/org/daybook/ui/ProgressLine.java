package org.daybook.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The progress of long work, and a link that stops it. Takes no room while no work is in progress.
public final class ProgressLine extends HBox {
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final DoubleProperty done = new SimpleDoubleProperty();
    private final Label words = new Label();
    private final Hyperlink stop = new Hyperlink();

    /// Creates a line without work in progress.
    public ProgressLine() {
        var bar = new ProgressBar();
        bar.getStyleClass().add("small");
        bar.progressProperty().bind(Bindings.when(done.greaterThan(0)).then(done)
                .otherwise(ProgressBar.INDETERMINATE_PROGRESS));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        words.getStyleClass().add("muted");
        words.setMinWidth(USE_PREF_SIZE);
        stop.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, bar, stop);
        getStyleClass().addAll("gap-12", "progress-line");
        setAlignment(Pos.CENTER_LEFT);
        visibleProperty().bind(running);
        managedProperty().bind(running);
    }

    /// Sets what is in progress and how it is stopped.
    ///
    /// @param what   the work in progress
    /// @param verb   the label for stopping it
    /// @param action stops it, on the screen thread
    public void describe(String what, String verb, Runnable action) {
        words.setText(what);
        stop.setText(verb);
        stop.setOnAction(_ -> action.run());
    }

    /// Indicates whether work is in progress.
    public BooleanProperty runningProperty() {
        return running;
    }

    /// The progress, 0 to 1; 0 while unknown.
    public DoubleProperty doneProperty() {
        return done;
    }
}
