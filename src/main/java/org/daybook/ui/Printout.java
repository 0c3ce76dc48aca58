package org.daybook.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is to come onto paper.
///
/// @param holds   what can be read on the sheets, one sentence; said before they are saved as a file
/// @param printed what is said once the printer has them
/// @param sheets  one page each, in no scene, as wide as they wish; made smaller or larger to fit the page
public record Printout(String holds, String printed, List<? extends Region> sheets) {
    /// Keeps the list as it is now.
    public Printout {
        sheets = List.copyOf(sheets);
    }

    /// The same with a line above every sheet.
    public Printout under(String line) {
        return new Printout(holds, printed, sheets.stream().map(sheet -> under(line, sheet)).toList());
    }

    private static Region under(String line, Region sheet) {
        var above = new Label(line);
        above.setStyle("-fx-text-fill: black; -fx-padding: 0.5em 2em 0 2em;");
        var both = new VBox(above, sheet);
        both.setStyle("-fx-background-color: white;");
        return both;
    }
}
