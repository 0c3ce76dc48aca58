package org.daybook.exchange;

/// A text that counts as none until somebody decides what it means: the sign for doubt, followed by the text for the screen that
/// asks. In the store only the sign is kept: tried again alone, a cross would be a yes, and a long mark may be a note about her.
final class TextInDoubt {
    /// Nobody decides about a longer text at a glance.
    private static final int LONGEST = 60;
    private static final String BEFORE = MarkLetter.IN_DOUBT + " ";

    private TextInDoubt() {}

    /// Returns the text of a cell in doubt.
    static String of(String text) {
        var plain = text.strip();
        return plain.isEmpty() || plain.length() > LONGEST ? MarkLetter.IN_DOUBT : BEFORE + plain;
    }

    /// Returns a text as it was written; any other text, and one too long to be asked about, as it is.
    static String shown(String cell) {
        return cell.startsWith(BEFORE) ? cell.substring(BEFORE.length()) : cell;
    }

    /// Returns a text as it is kept in the store.
    static String kept(String cell) {
        return cell.startsWith(BEFORE) ? MarkLetter.IN_DOUBT : cell;
    }
}
