package org.daybook.exchange;

import java.util.regex.Pattern;

/// Names that are numbers. Where most women of a sheet are called by a number, because nobody's name is written down, a
/// number is a name; elsewhere it is the figure of a sum. A text file has no numbers but figures.
///
/// @param most whether most are called so
record NumbersAsNames(boolean most) {
    private static final int LOOKED_AT = 60;
    private static final Pattern FIGURE = Pattern.compile("\\d+([.,\\h]\\d+)*\\h*%?");

    /// Of a register of women. Reads the sheet once, outside a passage.
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

    /// The cell in which her name stands, as a text where it is one and as a number where it is none.
    Cell of(Cell cell) {
        return isNumber(cell) ? new Cell(most ? Cell.Kind.TEXT : Cell.Kind.NUMBER, cell.text()) : cell;
    }

    private static boolean isNumber(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                || cell.kind() == Cell.Kind.TEXT && FIGURE.matcher(cell.text().strip()).matches();
    }
}
