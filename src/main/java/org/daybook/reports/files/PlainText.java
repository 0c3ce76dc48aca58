package org.daybook.reports.files;

import java.util.regex.Pattern;

/// Words that no spreadsheet takes for a formula.
public final class PlainText {
    private static final Pattern AFTER_A_SEMICOLON = Pattern.compile("(;\\s*)(?=[=+@\\-])");

    private PlainText() {}

    /// The words; those that begin like a formula get an apostrophe in front, which spreadsheets read as "this is text"
    /// (CWE-1236).
    public static String of(String words) {
        return !words.isEmpty() && "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    /// The same in a CSV file. Where numbers have a decimal comma spreadsheets part its lines at semicolons, so that what stands
    /// behind one begins a cell.
    public static String inCsv(String words) {
        return AFTER_A_SEMICOLON.matcher(of(words)).replaceAll("$1'");
    }
}
