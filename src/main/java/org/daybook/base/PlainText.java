package org.daybook.base;

import java.util.regex.Pattern;

/// Words that no spreadsheet takes for a formula: those that begin like one get an apostrophe in front, which spreadsheets read
/// as "this is text" (CWE-1236). Any thread may ask.
public final class PlainText {
    private static final String FORMULA = "[=+@\\t\\r-]";
    private static final Pattern BEGINNING = Pattern.compile("^(?=\\n|" + FORMULA + ")");
    private static final String LATER_CELL = "[;\\n][\\s\"]*";
    private static final Pattern LATER = Pattern.compile("(" + LATER_CELL + ")(?=" + FORMULA + ")");
    private static final Pattern WRITTEN = Pattern.compile("(^|" + LATER_CELL + ")'(?=" + FORMULA + ")");

    private PlainText() {}

    /// The words, for a cell of their own.
    public static String of(String words) {
        return BEGINNING.matcher(words).replaceFirst("'");
    }

    /// The same in a CSV file. Where numbers have a decimal comma spreadsheets part its lines at semicolons, so that what stands
    /// behind one begins a cell, and so does a line of the words.
    public static String inCsv(String words) {
        return LATER.matcher(of(words)).replaceAll("$1'");
    }

    /// The words that [#inCsv(String)] wrote.
    public static String read(String words) {
        return WRITTEN.matcher(words).replaceAll("$1");
    }
}
