package org.daybook.reports.files;

import java.util.List;

/// A sheet of a spreadsheet as a part of an XLSX file: printed one page wide on A4, its heading row on every page.
final class XlsxPage {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private XlsxPage() {}

    /// Returns the part.
    static byte[] write(Grid grid) {
        var xml = begin(grid.heads());
        columns(xml, grid.widths());
        xml.open("sheetData");
        for (int row = 0; row < grid.rows().size(); row++) {
            xml.open("row", "r", Xml.of(row + 1));
            var cells = grid.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(xml, reference(column, row), cells.get(column));
            }
            xml.close();
        }
        xml.close();
        print(xml);
        breaks(xml, grid.breaks());
        return xml.bytes();
    }

    /// Begins a sheet that is printed one page wide.
    ///
    /// @param heads the frozen row, from 1; 0 for none
    static Xml begin(int heads) {
        var xml = new Xml("worksheet", "xmlns", MAIN, "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.open("sheetViews").open("sheetView", "showGridLines", "0", "workbookViewId", "0");
        if (heads > 0) {
            xml.empty("pane", "ySplit", Xml.of(heads), "topLeftCell", reference(0, heads), "activePane",
                    "bottomLeft", "state", "frozen");
        }
        xml.close().close();
        return xml.empty("sheetFormatPr", "defaultRowHeight", "15");
    }

    /// Writes the widths of the columns.
    static void columns(Xml xml, List<Integer> widths) {
        xml.open("cols");
        for (int column = 1; column <= widths.size(); column++) {
            xml.empty("col", "min", Xml.of(column), "max", Xml.of(column), "width",
                    Xml.of(widths.get(column - 1)), "customWidth", "1");
        }
        xml.close();
    }

    /// Writes the print settings.
    static void print(Xml xml) {
        xml.empty("pageMargins", "left", "0.6", "right", "0.6", "top", "0.7", "bottom", "0.7", "header", "0.3",
                "footer", "0.3");
        xml.empty("pageSetup", "paperSize", "9", "orientation", "portrait", "fitToWidth", "1", "fitToHeight", "0");
        xml.open("headerFooter").words("oddFooter", "&C&P / &N").close();
    }

    /// Writes page breaks.
    ///
    /// @param breaks the number of rows above each break
    static void breaks(Xml xml, List<Integer> breaks) {
        if (!breaks.isEmpty()) {
            xml.open("rowBreaks", "count", Xml.of(breaks.size()), "manualBreakCount", Xml.of(breaks.size()));
            breaks.forEach(row -> xml.empty("brk", "id", Xml.of(row), "max", "16383", "man", "1"));
            xml.close();
        }
    }

    private static void cell(Xml xml, String reference, Grid.Cell cell) {
        var style = Xml.of(cell.look().ordinal());
        switch (cell) {
            case Grid.Words words ->
                xml.open("c", "r", reference, "s", style, "t", "inlineStr").open("is").words("t", words.words(),
                        "xml:space", "preserve").close().close();
            case Grid.Number number ->
                xml.open("c", "r", reference, "s", style).words("v", Xml.of(number.number())).close();
            case Grid.Nothing _ -> xml.empty("c", "r", reference, "s", style);
        }
    }

    private static String reference(int column, int row) {
        return (char) ('A' + column) + Xml.of(row + 1);
    }
}
