package org.daybook.exchange;

/// Names that are numbers. Where most women of a sheet are called by a number, because nobody's name is written down, a
/// number of the spreadsheet is a name; elsewhere it is the figure of a sum.
///
/// @param most whether most are called so
record NumbersAsNames(boolean most) {
    private static final int LOOKED_AT = 60;

    /// Of a register of women. Reads the sheet once, outside a passage.
    static NumbersAsNames in(PlannedSheet sheet, SheetMapping mapping) {
        var names = mapping.columns().get(ImportField.NAME);
        if (mapping.kind() != SheetKind.MEMBERS || names == null) {
            return new NumbersAsNames(false);
        }
        var never = sheet.never(mapping.kind()).keySet();
        var rows = sheet.first(LOOKED_AT);
        long numbers = rows.stream().filter(row -> names.cell(row, never).kind() == Cell.Kind.NUMBER).count();
        return new NumbersAsNames(numbers * 2 > rows.size());
    }

    /// The cell in which her name stands, as a text where it is one.
    Cell of(Cell cell) {
        return most && cell.kind() == Cell.Kind.NUMBER ? new Cell(Cell.Kind.TEXT, cell.text()) : cell;
    }
}
