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

/// How far long work has come, and the way to stop it. Takes no room while nothing is under way.
public final class ProgressLine extends HBox {
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final DoubleProperty done = new SimpleDoubleProperty();
    private final Label words = new Label();
    private final Hyperlink stop = new Hyperlink();

    /// Nothing is under way.
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

    /// Says what is under way and how it is stopped.
    ///
    /// @param what   what is under way
    /// @param verb   the word for stopping it
    /// @param action stops it, on the screen thread
    public void describe(String what, String verb, Runnable action) {
        words.setText(what);
        stop.setText(verb);
        stop.setOnAction(_ -> action.run());
    }

    /// Whether it is under way.
    public BooleanProperty runningProperty() {
        return running;
    }

    /// How much is done, 0 to 1; at 0 nobody knows yet.
    public DoubleProperty doneProperty() {
        return done;
    }
}
