package org.daybook.reports;

import java.util.List;

/// One line of the table on the screen, in words.
sealed interface FigureRow {
    /// A total that is not broken down, with that of the quarter before.
    record Whole(String words, String now, String before) implements FigureRow {}

    /// What the following lines break down by.
    record Heading(String words) implements FigureRow {}

    /// A category with its number, and that of the quarter before.
    record Number(String words, String now, String before) implements FigureRow {}

    /// Categories that share one number: the rest.
    record Together(List<String> names, String now, String before) implements FigureRow {}

    /// A breakdown that is not given.
    record NotGiven() implements FigureRow {}

    /// The rounded total of one table.
    record TableTotal(String now, String before) implements FigureRow {}

    /// The rounded total of each table.
    record RoundedTotal(String now, String before) implements FigureRow {}
}
