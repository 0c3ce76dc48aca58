package org.daybook.reports;

import java.util.OptionalInt;

/// One line of an export: a total, or a category of a table.
///
/// @param table    the code of a [ReportTable], or [#TOTAL]
/// @param category the code of a category or of a [Total], or [#TOTAL] for the rounded total of a table
/// @param how      how the figure is published
/// @param number   the figure, if any
public record ReportLine(String table, String category, CellStatus how, OptionalInt number) {
    /// The table of the totals, and the category of a table's own total.
    public static final String TOTAL = "total";

    static ReportLine exact(String table, String category, int number) {
        return new ReportLine(table, category, CellStatus.EXACT, OptionalInt.of(number));
    }

    static ReportLine rounded(String table, String category, int number) {
        return new ReportLine(table, category, CellStatus.ROUNDED, OptionalInt.of(number));
    }

    static ReportLine without(String table, String category, CellStatus how) {
        return new ReportLine(table, category, how, OptionalInt.empty());
    }

    /// Checks whether it has this table and category.
    boolean at(String otherTable, String otherCategory) {
        return table.equals(otherTable) && category.equals(otherCategory);
    }
}
