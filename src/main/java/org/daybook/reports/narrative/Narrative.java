package org.daybook.reports.narrative;

import java.util.EnumMap;
import java.util.Map;

/// The text of a report under its headings.
///
/// @param words the text under each heading; a heading without text is left out
public record Narrative(Map<Heading, String> words) {
    /// The maximum number of characters under one heading: a page.
    public static final int LONGEST = 4000;
    /// An empty text.
    public static final Narrative EMPTY = new Narrative(Map.of());

    /// @throws IllegalArgumentException if there are more characters under a heading than [#LONGEST]
    public Narrative {
        var kept = new EnumMap<Heading, String>(Heading.class);
        words.forEach((heading, text) -> {
            var plain = text.replace("\r\n", "\n").replace('\r', '\n').strip();
            if (plain.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            if (!plain.isEmpty()) {
                kept.put(heading, plain);
            }
        });
        words = Map.copyOf(kept);
    }

    /// The questions of funders, in the order of the report.
    public enum Heading {
        PLANNED, DONE, DIFFERED, LEARNED
    }

    /// Returns the text under a heading; empty if there is none.
    public String under(Heading heading) {
        return words.getOrDefault(heading, "");
    }

    /// Checks whether there is no text at all.
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
