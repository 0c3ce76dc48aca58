package org.daybook.base;

/// How long the period of a report is.
public enum Span {
    /// Three months.
    QUARTER,
    /// Two quarters.
    HALF_YEAR,
    /// Four.
    YEAR;

    /// How it is written in stores and files, in every language.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Reads what [#code()] wrote.
    ///
    /// @throws IllegalArgumentException when the text is anything else
    public static Span ofCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
