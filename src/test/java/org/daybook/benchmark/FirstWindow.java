package org.daybook.benchmark;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.daybook.Main;

/// Starts Daybook, or a bare window, and reports when its first window has been laid out for drawing. The program itself does
/// not know that it is observed.
public final class FirstWindow {
    static final String DAYBOOK = "daybook";
    static final String BARE = "bare";
    static final String SHOWN = "first window";

    private FirstWindow() {}

    /// @param which [#DAYBOOK] or [#BARE]
    public static void main(String[] which) {
        Thread.ofPlatform().daemon().start(FirstWindow::watch);
        if (which[0].equals(DAYBOOK)) {
            Main.main(new String[0]);
        } else {
            Application.launch(Bare.class);
        }
    }

    /// The smallest window there is.
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setTitle(BARE);
            stage.setScene(new Scene(new Label("bare"), 1280, 720));
            stage.show();
        }
    }

    private static void watch() {
        try {
            while (true) {
                Thread.sleep(2);
                tryToLook();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tryToLook() {
        try {
            Platform.runLater(FirstWindow::look);
        } catch (IllegalStateException e) {
            // JavaFX has not started yet.
        }
    }

    private static void look() {
        for (var window : Window.getWindows()) {
            if (window.isShowing() && window.getScene() != null) {
                window.getScene().addPostLayoutPulseListener(() -> {
                    System.out.println(SHOWN);
                    System.out.flush();
                });
                Platform.requestNextPulse();
            }
        }
    }
}
