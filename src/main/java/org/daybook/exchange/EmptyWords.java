package org.daybook.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Cell texts without meaning: a dash, a question mark, *n/a*; in a column of ends, also *ongoing*.
final class EmptyWords {
    private static final Pattern SIGNS = Pattern.compile("[-–—?;.*/\\\\_…\\s]+");

    private final Set<String> nothing = new HashSet<>(WordTable.headings().words("nothing"));
    private final Set<String> ongoing = new HashSet<>(WordTable.headings().words("ongoing"));

    /// Checks whether a text has no meaning in this place.
    ///
    /// @param unread whether the text is no value of its column
    boolean are(ImportField field, String text, boolean unread) {
        if (field.kind() == ValueKind.LONG_WORDS || text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return unread && (nothing.contains(FoldedText.of(text)) || goesOn(field, text));
        }
        return SIGNS.matcher(text).matches()
                && (unread || field.kind() == ValueKind.WORDS || field.kind() == ValueKind.PERSON
                        || field == ImportField.WITH_CHILDREN);
    }

    /// What is ongoing has no end yet.
    private boolean goesOn(ImportField field, String text) {
        return (field == ImportField.ENDED || field == ImportField.HOW_ENDED)
                && ongoing.contains(FoldedText.of(text));
    }
}
