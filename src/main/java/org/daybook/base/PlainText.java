package org.daybook.base;

import java.util.regex.Pattern;

/// Text that no spreadsheet takes for a formula: text that begins like one is preceded by an apostrophe, which spreadsheets
/// read as "this is text" (CWE-1236). Thread-safe.
public final class PlainText {
    private static final String FORMULA = "[=+@\\t\\r-]";
    private static final String FIRST = "(?=\\n|" + FORMULA + ")";
    private static final Pattern BEGINNING = Pattern.compile("^" + FIRST);
    private static final String LATER_CELL = "[;\\n][\\s\"]*";
    private static final Pattern LATER = Pattern.compile("(" + LATER_CELL + ")(?=" + FORMULA + ")");
    private static final Pattern WRITTEN = Pattern
            .compile("^'" + FIRST + "|(" + LATER_CELL + ")'(?=" + FORMULA + ")");

    private PlainText() {}

    /// Returns the text, for a cell of its own.
    public static String of(String words) {
        return BEGINNING.matcher(words).replaceFirst("'");
    }

    /// Returns the text for a CSV file. Where numbers have a decimal comma, spreadsheets split its lines at semicolons, so that
    /// the text after one begins a cell, and so does a line of the text.
    public static String inCsv(String words) {
        return LATER.matcher(of(words)).replaceAll("$1'");
    }

    /// Returns the text that [#inCsv(String)] wrote.
    public static String read(String words) {
        return WRITTEN.matcher(words).replaceAll("$1");
    }
}
