package org.daybook.exchange;

/// A notice about how a sheet was read.
enum ReadingNotice {
    /// Formulas are read as the value that they had when the file was saved.
    FORMULAS,
    /// Formulas without such a value.
    FORMULAS_WITHOUT_VALUE,
    /// Only the first of merged cells has their value.
    MERGED,
    HIDDEN_COLUMNS,
    HIDDEN_ROWS,
    /// A row that occurs more than [ReadingLimit#SAME_ROWS] times in succession; the others were left out.
    SAME_ROWS,
    /// Macros were not read.
    MACROS,
    /// Data from other files was not fetched.
    OTHER_FILES,
    COMMENTS,
    /// Cells below the headings have a coloured background, and nothing is read from it.
    COLOURS,
    /// Control characters and marks of direction were removed.
    INVISIBLE_LETTERS,
    /// A cell with more than [Cell#LONGEST] letters.
    LONG_TEXTS,
    /// A cell that shows an error, such as #REF!.
    ERRORS;

    /// Returns the text key of the sentence.
    String key() {
        return "exchange.reading-notice." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
