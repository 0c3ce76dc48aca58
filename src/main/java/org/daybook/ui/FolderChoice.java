package org.daybook.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/// Lets the worker choose a folder.
public interface FolderChoice {
    /// Shows the dialog, on the screen thread.
    ///
    /// @param window the owner of the dialog
    /// @param title  the neutral title of the dialog
    /// @return the folder, or empty if she cancelled
    Optional<Path> choose(Window window, String title);

    /// Returns a choice that uses the operating system's dialog. The dialog remembers nothing of ours, and what GTK records is
    /// removed again.
    static FolderChoice byDialog() {
        return (window, title) -> {
            var chooser = new DirectoryChooser();
            chooser.setTitle(title);
            return UnrecordedDialog.chosen(() -> chooser.showDialog(window));
        };
    }
}
