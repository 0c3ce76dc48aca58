package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A printed list: the title of each line and, below it in smaller letters, what else the list shows of it. On the screen
/// thread.
public final class ListPaper {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 870;
    /// The lines that fit on a page of A4.
    private static final int ON_A_PAGE = 16;

    /// One line of the list.
    ///
    /// @param title what the line is about
    /// @param facts further details; empty ones are omitted
    public record Entry(String title, List<String> facts) {
        /// Copies the list.
        public Entry {
            facts = facts.stream().filter(fact -> !fact.isBlank()).toList();
        }
    }

    private ListPaper() {}

    /// Returns the pages, in no scene.
    ///
    /// @param head shown above each page: what it is, and of which day
    public static List<Region> of(String head, List<Entry> entries) {
        var pages = new ArrayList<Region>();
        for (int from = 0; from < entries.size(); from += ON_A_PAGE) {
            var page = new VBox(label(head, "1.286em"));
            entries.subList(from, Math.min(from + ON_A_PAGE, entries.size())).forEach(one -> page.getChildren()
                    .add(entry(one)));
            page.setStyle("-fx-background-color: white; -fx-padding: 2em; -fx-spacing: 0.5em;");
            page.setPrefWidth(WIDTH);
            page.setMinHeight(HEIGHT);
            pages.add(page);
        }
        return pages;
    }

    private static VBox entry(Entry one) {
        var entry = new VBox(label(one.title(), "1em"));
        if (!one.facts().isEmpty()) {
            entry.getChildren().add(label(one.facts().stream().collect(Collectors.joining("  ·  ")), "0.857em"));
        }
        return entry;
    }

    private static Label label(String words, String size) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setStyle("-fx-text-fill: black; -fx-font-size: " + size + ";");
        return label;
    }
}
