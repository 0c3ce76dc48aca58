package org.daybook.reports.files;

/// Words that no spreadsheet takes for a formula.
public final class PlainText {
    private PlainText() {}

    /// The words; those that begin like a formula get an apostrophe in front, which spreadsheets read as "this is text"
    /// (CWE-1236).
    public static String of(String words) {
        return !words.isEmpty() && "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
