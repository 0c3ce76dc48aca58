package org.daybook.exchange;

/// One cell of a table from outside, as text.
///
/// @param kind the kind of content
/// @param text NUMBER: a plain decimal without an exponent; DATE: an ISO day or an ISO local date-time; BOOLEAN: `true` or
///             `false`; TEXT: at most [#LONGEST] letters, without control characters and marks of direction; EMPTY and ERROR:
///             nothing
public record Cell(Kind kind, String text) {
    /// Longer than any cell of a real register; a longer text becomes an ERROR, and its row is not imported.
    public static final int LONGEST = 10_000;
    /// An empty cell.
    public static final Cell BLANK = new Cell(Kind.EMPTY, "");
    /// A cell whose content cannot be used: a spreadsheet error, or a text that is too long.
    public static final Cell UNUSABLE = new Cell(Kind.ERROR, "");

    /// The kind of content of a cell.
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    /// The content may be personal data: kept out of messages.
    @Override
    public String toString() {
        return "Cell[" + kind + "]";
    }
}
