package org.daybook.reports;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the worker for a folder; a test answers in her stead.
interface FolderChoice {
    /// @param over  the window that asks
    /// @param title what the folder is for
    /// @return empty when she thinks better of it
    Optional<Path> choose(Window over, String title);
}
