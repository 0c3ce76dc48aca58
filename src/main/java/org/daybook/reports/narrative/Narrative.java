package org.daybook.reports.narrative;

import java.util.EnumMap;
import java.util.Map;

/// The text of a report under its headings.
///
/// @param words what stands under each heading; a heading without words is left out
public record Narrative(Map<Heading, String> words) {
    /// The most letters under one heading: a page.
    public static final int LONGEST = 4000;
    /// Without a word.
    public static final Narrative EMPTY = new Narrative(Map.of());

    /// @throws IllegalArgumentException when there are more letters under a heading than [#LONGEST]
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

    /// What funders ask, in the order of the report.
    public enum Heading {
        PLANNED, DONE, DIFFERED, LEARNED
    }

    /// The words under a heading; empty where there are none.
    public String under(Heading heading) {
        return words.getOrDefault(heading, "");
    }

    /// Whether there is no word at all.
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
