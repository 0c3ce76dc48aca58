package org.daybook.exchange;

/// The mark that is typed into a cell of the grid of old attendance. Only presence is kept; the other marks show that no cell
/// was skipped.
public enum TypedMark {
    PRESENT,
    ABSENT,
    EXCUSED
}
