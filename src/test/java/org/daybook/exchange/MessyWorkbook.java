package org.daybook.exchange;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A workbook of one sheet as a site keeps it. In a row, `|` is between cells, `#` before a day that the spreadsheet holds as a
/// number, `=` before any other number, and a cell in brackets is empty and has that colour.
///
/// @param file    the name of the file; its ending decides the format
/// @param letters the encoding of a CSV file
/// @param kept    how it is kept, one sentence each
/// @param rows    its rows, from the first
record MessyWorkbook(String file, Charset letters, List<String> kept, List<String> rows) {
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /// Returns the cells of a row.
    static List<String> cells(String row) {
        return Arrays.asList(row.split("\\|", -1));
    }

    /// Returns the file.
    byte[] content() {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "csv" -> rows.stream().map(row -> String.join(";", cells(row).stream()
                    .map(cell -> isColour(cell) ? "" : cell).toList()) + "\r\n").collect(Collectors.joining())
                    .getBytes(letters);
            case "ods" -> MadeFiles.zip(MadeFiles.ods(ods()));
            default -> MadeFiles.zip(MadeFiles.xlsx(xlsx()));
        };
    }

    private static boolean isColour(String cell) {
        return cell.startsWith("(");
    }

    private String xlsx() {
        return "<sheetData>" + Stream.iterate(1, row -> row + 1).limit(rows.size())
                .map(row -> "<row r=\"" + row + "\">" + cells(rows.get(row - 1)).stream().map(MessyWorkbook::xlsx)
                        .collect(Collectors.joining()) + "</row>")
                .collect(Collectors.joining()) + "</sheetData>";
    }

    private static String xlsx(String cell) {
        return switch (cell.isEmpty() ? ' ' : cell.charAt(0)) {
            case '#' -> "<c s=\"2\"><v>" + ChronoUnit.DAYS.between(SERIAL_ZERO, LocalDate.parse(cell.substring(1)))
                    + "</v></c>";
            case '=' -> "<c><v>" + cell.substring(1) + "</v></c>";
            case '(' -> "<c s=\"5\"/>";
            case ' ' -> "<c/>";
            default -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        };
    }

    private String ods() {
        return "<table:table table:name=\"Foglio1\">" + rows.stream().map(row -> "<table:table-row>"
                + cells(row).stream().map(MessyWorkbook::ods).collect(Collectors.joining()) + "</table:table-row>")
                .collect(Collectors.joining()) + "</table:table>";
    }

    private static String ods(String cell) {
        return switch (cell.isEmpty() ? ' ' : cell.charAt(0)) {
            case '#' -> "<table:table-cell office:value-type=\"date\" office:date-value=\"" + cell.substring(1)
                    + "\"/>";
            case '=' -> "<table:table-cell office:value-type=\"float\" office:value=\"" + cell.substring(1) + "\"/>";
            case '(' -> "<table:table-cell table:style-name=\"ce2\"/>";
            case ' ' -> "<table:table-cell/>";
            default ->
                "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
        };
    }
}
