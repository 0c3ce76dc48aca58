package org.daybook.exchange;

/// What somebody types into a cell of the grid of old attendance. Only who came is kept; the others show that no cell was passed over.
public enum TypedMark {
    PRESENT,
    ABSENT,
    EXCUSED
}
