package org.daybook.exchange;

import java.util.regex.Pattern;

/// Names that are numbers. If most women of a sheet have a number as their name, because names are not written down, a number
/// is a name; elsewhere it belongs to a sum. In a text file, every number is text made of digits.
///
/// @param most whether most women have one
record NumbersAsNames(boolean most) {
    private static final int LOOKED_AT = 60;
    private static final Pattern FIGURE = Pattern.compile("\\d+([.,\\h]\\d+)*\\h*%?");

    /// Examines a register of women. Reads the sheet once, outside a passage.
    static NumbersAsNames in(PlannedSheet sheet, SheetMapping mapping) {
        var names = mapping.columns().get(ImportField.NAME);
        if (mapping.kind() != SheetKind.MEMBERS || names == null) {
            return new NumbersAsNames(false);
        }
        var never = sheet.never(mapping.kind()).keySet();
        var rows = sheet.first(LOOKED_AT);
        long numbers = rows.stream().filter(row -> isNumber(names.cell(row, never))).count();
        return new NumbersAsNames(numbers * 2 > rows.size());
    }

    /// Returns the cell with her name: as a text if it is a name, and as a number if it is not.
    Cell of(Cell cell) {
        return isNumber(cell) ? new Cell(most ? Cell.Kind.TEXT : Cell.Kind.NUMBER, cell.text()) : cell;
    }

    private static boolean isNumber(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                || cell.kind() == Cell.Kind.TEXT && FIGURE.matcher(cell.text().strip()).matches();
    }
}
