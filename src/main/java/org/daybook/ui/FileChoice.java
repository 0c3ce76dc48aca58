package org.daybook.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Lets the worker choose files to read.
public interface FileChoice {
    /// Shows the dialog, on the screen thread.
    ///
    /// @param window the owner of the dialog
    /// @param title  the neutral title of the dialog
    /// @return the file, or empty if she cancelled
    Optional<Path> choose(Window window, String title);

    /// Lets her choose any number of files, on the screen thread.
    ///
    /// @return the files; empty if she cancelled
    default List<Path> chooseSeveral(Window window, String title) {
        return choose(window, title).stream().toList();
    }

    /// Returns a choice that uses the operating system's dialog. The dialog remembers nothing of ours, and what GTK records is
    /// removed again.
    static FileChoice byDialog() {
        return new FileChoice() {
            @Override
            public Optional<Path> choose(Window window, String title) {
                return UnrecordedDialog.chosen(() -> titled(title).showOpenDialog(window));
            }

            @Override
            public List<Path> chooseSeveral(Window window, String title) {
                return UnrecordedDialog.several(() -> titled(title).showOpenMultipleDialog(window));
            }

            private FileChooser titled(String title) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                return chooser;
            }
        };
    }
}
