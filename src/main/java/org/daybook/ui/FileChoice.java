package org.daybook.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Lets the worker choose files to read.
public interface FileChoice {
    /// Asks, on the screen thread.
    ///
    /// @param window over which window
    /// @param title  the neutral title of the dialog
    /// @return the file, or empty when she changed her mind
    Optional<Path> choose(Window window, String title);

    /// Asks for any number of files, on the screen thread.
    ///
    /// @return the files, none when she changed her mind
    default List<Path> chooseSeveral(Window window, String title) {
        return choose(window, title).stream().toList();
    }

    /// By the dialog of the operating system. It remembers nothing of ours, and what GTK does is taken out again.
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
