package org.daybook.ui;

import java.util.List;
import javafx.scene.layout.Region;

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
}
