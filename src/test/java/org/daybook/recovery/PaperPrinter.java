package org.daybook.recovery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Printing;

/// A printer whose paper can be read.
final class PaperPrinter implements Printing {
    final List<List<String>> pages = new ArrayList<>();
    Outcome outcome = Outcome.PRINTED;

    @Override
    public Outcome print(Window over, String title, List<? extends Region> sheets) {
        if (outcome == Outcome.PRINTED) {
            sheets.forEach(sheet -> pages.add(ScreenHouse.seen(sheet).toList()));
        }
        return outcome;
    }

    /// The five lines of a page.
    List<String> lines(int page) {
        var groups = pages.get(page).stream().filter(word -> word.matches("[0-9A-Z]{3}")).toList();
        var lines = new ArrayList<String>();
        for (int i = 0; i < groups.size(); i += 3) {
            lines.add(String.join(" ", groups.subList(i, i + 3)));
        }
        return lines;
    }
}
