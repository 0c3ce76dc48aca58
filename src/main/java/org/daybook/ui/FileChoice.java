package org.daybook.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Lets the worker choose a file to read.
public interface FileChoice {
    /// Asks, on the screen thread.
    ///
    /// @param window over which window
    /// @param title  the neutral title of the dialog
    /// @return the file, or empty when she changed her mind
    Optional<Path> choose(Window window, String title);

    /// By the dialog of the operating system. It remembers nothing of ours, and what GTK does is taken out again.
    static FileChoice byDialog() {
        return (window, title) -> {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            return UnrecordedDialog.chosen(() -> chooser.showOpenDialog(window));
        };
    }
}
