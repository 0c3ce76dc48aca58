package org.daybook.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What one reads about a page.
///
/// @param title  its heading
/// @param places the simple names of the places it is about
/// @param words  what it is for; one paragraph
/// @param acts   what one does there
public record HelpTopic(String title, Set<String> places, String words, List<String> acts) {
    /// Whether every word that was typed stands in it, whatever its case.
    boolean mentions(String typed, Locale language) {
        var all = String.join(" ", Stream.concat(Stream.of(title, words), acts.stream()).toList())
                .toLowerCase(language);
        return Stream.of(typed.toLowerCase(language).strip().split("\\s+")).allMatch(all::contains);
    }
}
