package org.daybook.ui;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is to come onto paper.
///
/// @param holds   what can be read on the sheets, one sentence; said before they are saved as a file
/// @param printed what is said once the printer has them
/// @param sheets  one page each, in no scene, as wide as they wish; made smaller or larger to fit the page
/// @param saving  how they are saved as a file
/// @param reading reads the file once more before it is written
public record Printout(String holds, String printed, List<? extends Region> sheets, Saving saving, Reading reading) {
    /// Reads a file before it is written, and keeps back what must not leave.
    @FunctionalInterface
    public interface Reading {
        /// Finds nothing wrong with any file.
        Reading NONE = _ -> {};

        /// May be slow; from any thread.
        ///
        /// @param pdf the whole document, unencrypted
        /// @throws org.daybook.base.Refusal when it must not be written
        /// @throws IOException              when it cannot be read
        void read(byte[] pdf) throws IOException;
    }

    /// How sheets are saved as a file.
    public enum Saving {
        /// Whoever finds the file can read it.
        READABLE,
        /// Encrypted; a passphrase opens it, which is shown once.
        WITH_PASSPHRASE
    }

    /// Keeps the list as it is now.
    public Printout {
        sheets = List.copyOf(sheets);
    }

    /// Saved as a file that everybody can read.
    public Printout(String holds, String printed, List<? extends Region> sheets) {
        this(holds, printed, sheets, Saving.READABLE, Reading.NONE);
    }

    /// The same, saved only as a file that a passphrase opens.
    public Printout withPassphrase() {
        return new Printout(holds, printed, sheets, Saving.WITH_PASSPHRASE, reading);
    }

    /// The same; its file is read once more before it is written.
    public Printout read(Reading again) {
        return new Printout(holds, printed, sheets, saving, again);
    }

    /// The same with a line above every sheet.
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
