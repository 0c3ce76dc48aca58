package org.daybook.exchange;

/// What is said about how a sheet was read.
enum ReadingNotice {
    /// Formulas are read as the value they had when the file was saved.
    FORMULAS,
    /// Formulas without such a value.
    FORMULAS_WITHOUT_VALUE,
    /// The value of merged cells stands in the first of them alone.
    MERGED,
    HIDDEN_COLUMNS,
    HIDDEN_ROWS,
    /// Macros were not read.
    MACROS,
    /// What other files hold was not fetched.
    OTHER_FILES,
    COMMENTS,
    /// Control characters and marks of direction were taken out.
    INVISIBLE_LETTERS,
    /// A cell with more than [Cell#LONGEST] letters.
    LONG_TEXTS,
    /// A cell that shows an error, such as #REF!.
    ERRORS;

    /// The text key of the sentence.
    String key() {
        return "exchange.reading-notice." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
