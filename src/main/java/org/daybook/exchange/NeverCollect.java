package org.daybook.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Recognises the heading of those who must never collect a child, which concerns the child's safety: *Not authorised to
/// collect*, *Chi non può prenderlo*.
final class NeverCollect {
    private static final List<String> COLLECT = WordTable.headings().words("part.collect");
    private static final Set<String> DENIALS = new HashSet<>(WordTable.headings().words("denials"));
    /// The answers that a column may have, in its heading.
    private static final Pattern YES_OR_NO = Pattern.compile("\\b(?:yes|si|ναι|taip|da|да) (?:no|οχι|ne|nu|не)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER_OF = Pattern.compile("\\bno(?:\\.| of\\b)", Pattern.CASE_INSENSITIVE);

    private NeverCollect() {}

    static boolean isHeading(String heading) {
        var folded = YES_OR_NO.matcher(FoldedText.of(NUMBER_OF.matcher(heading).replaceAll(" "))).replaceAll(" ");
        return COLLECT.stream().anyMatch(part -> (" " + folded).contains(" " + part))
                && Stream.of(folded.split(" ", -1)).anyMatch(DENIALS::contains);
    }
}
