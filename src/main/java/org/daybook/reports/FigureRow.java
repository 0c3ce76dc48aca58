package org.daybook.reports;

import java.util.List;

/// One line of the table on the screen, in words.
sealed interface FigureRow {
    /// A total without a breakdown, with that of the previous quarter.
    record Whole(String words, String now, String before) implements FigureRow {}

    /// The heading of the breakdown that follows.
    record Heading(String words) implements FigureRow {}

    /// A category with its number, and that of the previous quarter.
    record Number(String words, String now, String before) implements FigureRow {}

    /// Categories that share one number: the remainder.
    record Together(List<String> names, String now, String before) implements FigureRow {}

    /// A suppressed breakdown.
    record NotGiven() implements FigureRow {}

    /// The rounded total of one table.
    record TableTotal(String now, String before) implements FigureRow {}

    /// The rounded total that all tables share.
    record RoundedTotal(String now, String before) implements FigureRow {}
}
