package org.daybook.exchange;

import java.util.Set;

/// Makes the text of a cell harmless: removes control characters and marks that change the direction of letters, so that it
/// shows what it contains.
final class CleanText {
    /// Shows only where a word is broken: *Bles-sing* written with one is another name to every search.
    private static final char SOFT_HYPHEN = '\u00ad';

    private CleanText() {}

    /// Returns a cell of text.
    ///
    /// @param notices receives what was changed
    static Cell cell(CharSequence raw, Set<ReadingNotice> notices) {
        if (raw.length() > Cell.LONGEST) {
            notices.add(ReadingNotice.LONG_TEXTS);
            return Cell.UNUSABLE;
        }
        var text = of(raw, notices);
        return text.isBlank() ? Cell.BLANK : new Cell(Cell.Kind.TEXT, text);
    }

    /// Returns the text without invisible characters. Line ends become line feeds, tabs become spaces.
    static String of(CharSequence raw, Set<ReadingNotice> notices) {
        var clean = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            if (Character.isHighSurrogate(letter) && at + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(at + 1))) {
                clean.append(letter).append(raw.charAt(++at));
            } else if (letter > '9' && Character.isDigit(letter)) {
                // Arabic and Persian digits, for example, are read as any other.
                clean.append(Character.digit(letter, 10));
            } else if (letter == '\t') {
                clean.append(' ');
            } else if (isLineEnd(raw, at)) {
                clean.append('\n');
            } else if (isUnwanted(letter)) {
                if (letter != '\r') {
                    notices.add(ReadingNotice.INVISIBLE_LETTERS);
                }
            } else {
                clean.append(letter);
            }
        }
        return clean.toString();
    }

    /// Checks whether nothing would be removed from it.
    static boolean isClean(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isHighSurrogate(letter) && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (letter != '\n' && isUnwanted(letter) || letter > '9' && Character.isDigit(letter)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineEnd(CharSequence raw, int at) {
        return raw.charAt(at) == '\n'
                || raw.charAt(at) == '\r' && (at + 1 == raw.length() || raw.charAt(at + 1) != '\n');
    }

    /// The joiners U+200C and U+200D stay: Persian and some names need them.
    private static boolean isUnwanted(char letter) {
        return Character.isISOControl(letter) || Character.isSurrogate(letter) || letter == '\u061c'
                || letter == SOFT_HYPHEN
                || letter == '\u200b' || letter == '\u200e' || letter == '\u200f'
                || letter >= '\u202a' && letter <= '\u202e' || letter >= '\u2060' && letter <= '\u206f'
                || letter == '\u2028' || letter == '\u2029' || letter == '\ufeff' || letter >= '\ufff0';
    }
}
