package org.daybook.ui;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Sheets to be printed.
///
/// @param holds   what can be read on the sheets, one sentence; shown before they are saved as a file
/// @param printed the message once the printer has them
/// @param sheets  one page each, in no scene, as wide as they wish; scaled to fit the page
/// @param saving  how they are saved as a file
/// @param reading checks the file before it is written
public record Printout(String holds, String printed, List<? extends Region> sheets, Saving saving, Reading reading) {
    /// Checks a file before it is written, and rejects one that must not be.
    @FunctionalInterface
    public interface Reading {
        /// Accepts every file.
        Reading NONE = _ -> {};

        /// Checks a file. May be slow; may be called from any thread.
        ///
        /// @param pdf the whole document, unencrypted
        /// @throws org.daybook.base.Refusal if it must not be written
        /// @throws IOException              if it cannot be read
        void read(byte[] pdf) throws IOException;
    }

    /// How sheets are saved as a file.
    public enum Saving {
        /// Readable by anybody who finds the file.
        READABLE,
        /// Encrypted with a passphrase that is shown once.
        WITH_PASSPHRASE
    }

    /// Copies the list.
    public Printout {
        sheets = List.copyOf(sheets);
    }

    /// Creates a printout that is saved as a readable file.
    public Printout(String holds, String printed, List<? extends Region> sheets) {
        this(holds, printed, sheets, Saving.READABLE, Reading.NONE);
    }

    /// Returns the same, saved only as an encrypted file with a passphrase.
    public Printout withPassphrase() {
        return new Printout(holds, printed, sheets, Saving.WITH_PASSPHRASE, reading);
    }

    /// Returns the same, with a check of the file before it is written.
    public Printout read(Reading again) {
        return new Printout(holds, printed, sheets, saving, again);
    }

    /// Returns the same with a line above every sheet.
    public Printout under(String line) {
        return new Printout(holds, printed, sheets.stream().map(sheet -> under(line, sheet)).toList(), saving,
                reading);
    }

    private static Region under(String line, Region sheet) {
        var above = new Label(line);
        above.setStyle("-fx-text-fill: black; -fx-padding: 0.5em 2em 0 2em;");
        var both = new VBox(above, sheet);
        both.setStyle("-fx-background-color: white;");
        return both;
    }
}
