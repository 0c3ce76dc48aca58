package org.daybook.exchange;

/// One cell of a table from outside, as text.
///
/// @param kind what stands in it
/// @param text NUMBER: a plain decimal without an exponent; DATE: an ISO day or an ISO local date-time; BOOLEAN: `true`
///             or `false`; TEXT: at most [#LONGEST] letters, without control characters and marks of direction; EMPTY
///             and ERROR: nothing
public record Cell(Kind kind, String text) {
    /// No register holds a longer text in one cell; where one does, its cell is an ERROR and its row is not taken in.
    public static final int LONGEST = 10_000;
    /// Nothing stands there.
    public static final Cell BLANK = new Cell(Kind.EMPTY, "");
    /// What stands there cannot be used: an error of the spreadsheet, or a text that is too long.
    public static final Cell UNUSABLE = new Cell(Kind.ERROR, "");

    /// What a cell holds.
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    /// It may be anything about anybody: kept out of messages.
    @Override
    public String toString() {
        return "Cell[" + kind + "]";
    }
}
