package org.daybook.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The help text of a page.
///
/// @param title  the heading
/// @param places the simple names of the places it covers
/// @param words  the purpose of the page; one paragraph
/// @param acts   the actions
public record HelpTopic(String title, Set<String> places, String words, List<String> acts) {
    /// Checks whether it contains every word typed, ignoring case.
    boolean mentions(String typed, Locale language) {
        var all = String.join(" ", Stream.concat(Stream.of(title, words), acts.stream()).toList())
                .toLowerCase(language);
        return Stream.of(typed.toLowerCase(language).strip().split("\\s+")).allMatch(all::contains);
    }
}
