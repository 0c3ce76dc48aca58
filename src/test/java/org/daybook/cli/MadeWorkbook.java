package org.daybook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An Excel workbook as somebody at a site keeps it, written in a test: cells are separated by a bar. A cell that looks like a
/// number is one, `'12` is the text 12, `<2024-03-05` is a spreadsheet day, `!` before a text colours its cell.
final class MadeWorkbook implements AutoCloseable {
    private final Workbook workbook;
    private Worksheet sheet;

    MadeWorkbook(Path file) {
        try {
            workbook = new Workbook(Files.newOutputStream(file), "Excel", null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = workbook.newWorksheet("Foglio vuoto");
    }

    /// Begins a sheet with these lines.
    MadeWorkbook sheet(String name, String... lines) {
        sheet = workbook.newWorksheet(name);
        for (int row = 0; row < lines.length; row++) {
            var cells = lines[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                cell(row, column, cells[column].strip());
            }
        }
        return this;
    }

    private void cell(int row, int column, String text) {
        if (text.startsWith("<")) {
            sheet.value(row, column, LocalDate.parse(text.substring(1)));
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (text.startsWith("!")) {
            sheet.value(row, column, text.substring(1));
            sheet.style(row, column).fillColor("FFFF00").set();
        } else if (text.startsWith("'")) {
            sheet.value(row, column, text.substring(1));
        } else if (text.matches("\\d+(\\.\\d+)?")) {
            sheet.value(row, column, Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    /// Merges cells of the current sheet, from 0.
    MadeWorkbook merged(int top, int left, int bottom, int right) {
        sheet.range(top, left, bottom, right).merge();
        return this;
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
