package org.daybook.staff;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Handover;
import org.daybook.ui.Printing;
import org.daybook.vault.BackupMade;

/// What the window does for the rooms of an open store. Used on the screen thread.
///
/// @param clock    a clock in the site's time zone
/// @param choices  the dialogs of the operating system
/// @param handover hands the screen over to a participant
/// @param patience receives a new number of minutes until an unattended screen locks
/// @param destroy  destroys the store behind a neutral window, after this backup was made
public record WindowServices(Clock clock, Choices choices, Handover handover, IntConsumer patience,
        Consumer<BackupMade> destroy) {
    /// The dialogs of the operating system.
    ///
    /// @param folders  chooses a folder to write into
    /// @param files    chooses a file to read
    /// @param printing prints
    public record Choices(FolderChoice folders, FileChoice files, Printing printing) {}

    /// Returns the dialog that chooses a folder to write into.
    public FolderChoice folders() {
        return choices.folders();
    }

    /// Returns the dialog that chooses a file to read.
    public FileChoice files() {
        return choices.files();
    }

    /// Returns the printing dialog.
    public Printing printing() {
        return choices.printing();
    }
}
