package org.daybook.base;

/// The length of the period of a report.
public enum Span {
    /// Three months.
    QUARTER,
    /// Two quarters.
    HALF_YEAR,
    /// Four quarters.
    YEAR;

    /// Returns its code in stores and files, the same in every language.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Parses a code from [#code()].
    ///
    /// @throws IllegalArgumentException if the text is anything else
    public static Span ofCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
