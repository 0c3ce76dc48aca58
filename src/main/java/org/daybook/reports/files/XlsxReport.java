package org.daybook.reports.files;

import java.util.LinkedHashMap;
import java.util.Map;

/// The report as a spreadsheet for Excel and LibreOffice (ECMA-376): a sheet about it, one for a template, if one was chosen, a
/// sheet of figures, and a sheet of charts drawn from the figures' cells. Plain values, nothing hidden, nobody named.
public final class XlsxReport {
    private static final String MAIN = XlsxPage.MAIN;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String SHEETS = TYPES + "spreadsheetml.";
    /// The part numbers of the sheet of charts and of the sheet for a template.
    private static final int CHARTS = 3;
    private static final int SELECTION = 4;

    private final ReportDocument report;
    private final ReportGrids grids;
    private final XlsxCharts charts;

    private XlsxReport(ReportDocument report) {
        this.report = report;
        this.grids = ReportGrids.of(report);
        this.charts = new XlsxCharts(report, grids);
    }

    /// Writes the report. The same report gives the same bytes on every computer; their number does not depend on what is
    /// suppressed.
    public static byte[] write(ReportDocument report) {
        return StoredZip.of(new XlsxReport(report).parts(), new XlsxReport(report.widest()).parts());
    }

    private Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/_rels/workbook.xml.rels", grids.selection().isEmpty()
                ? relations("worksheet", "worksheets/sheet1.xml", "worksheet", "worksheets/sheet2.xml", "worksheet",
                        "worksheets/sheet3.xml", "styles", "styles.xml")
                : relations("worksheet", "worksheets/sheet1.xml", "worksheet", "worksheets/sheet2.xml", "worksheet",
                        "worksheets/sheet3.xml", "worksheet", "worksheets/sheet4.xml", "styles", "styles.xml"));
        parts.put("xl/styles.xml", XlsxStyles.write());
        parts.put("xl/worksheets/sheet1.xml", XlsxPage.write(grids.about()));
        parts.put("xl/worksheets/sheet2.xml", XlsxPage.write(grids.figures()));
        parts.put("xl/worksheets/sheet3.xml", charts.sheet());
        grids.selection().ifPresent(grid -> parts.put("xl/worksheets/sheet4.xml", XlsxPage.write(grid)));
        parts.put("xl/worksheets/_rels/sheet3.xml.rels", relations("drawing", "../drawings/drawing1.xml"));
        parts.put("xl/drawings/drawing1.xml", charts.drawing());
        var targets = new String[2 * grids.ranges().size()];
        for (int n = 1; n <= grids.ranges().size(); n++) {
            targets[2 * n - 2] = "chart";
            targets[2 * n - 1] = "../charts/chart" + n + ".xml";
            parts.put("xl/charts/chart" + n + ".xml", charts.chart(n));
        }
        parts.put("xl/drawings/_rels/drawing1.xml.rels", relations(targets));
        return parts;
    }

    private byte[] types() {
        var types = new Xml("Types", "xmlns", PACKAGE + "content-types");
        types.empty("Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(types, "xl/workbook.xml", SHEETS + "sheet.main+xml");
        for (int n = 1; n <= (grids.selection().isPresent() ? SELECTION : CHARTS); n++) {
            override(types, "xl/worksheets/sheet" + n + ".xml", SHEETS + "worksheet+xml");
        }
        override(types, "xl/styles.xml", SHEETS + "styles+xml");
        override(types, "xl/drawings/drawing1.xml", TYPES + "drawing+xml");
        for (int n = 1; n <= grids.ranges().size(); n++) {
            override(types, "xl/charts/chart" + n + ".xml", TYPES + "drawingml.chart+xml");
        }
        return types.bytes();
    }

    private static void override(Xml types, String part, String type) {
        types.empty("Override", "PartName", "/" + part, "ContentType", type);
    }

    private byte[] workbook() {
        var book = new Xml("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS);
        book.open("bookViews").empty("workbookView", "activeTab", "0").close();
        book.open("sheets");
        sheet(book, 1, grids.about().name());
        grids.selection().ifPresent(grid -> sheet(book, SELECTION, grid.name()));
        sheet(book, 2, grids.figures().name());
        sheet(book, CHARTS, report.wording().charts());
        book.close();
        book.open("definedNames");
        var pages = grids.pages();
        for (int place = 1; place < pages.size(); place++) {
            titles(book, pages.get(place), place);
        }
        book.close();
        return book.bytes();
    }

    /// Writes the heading rows that are printed on every page.
    private static void titles(Xml book, Grid grid, int place) {
        book.words("definedName", XlsxCharts.quoted(grid.name()) + "!$" + grid.heads() + ":$" + grid.heads(), "name",
                "_xlnm.Print_Titles", "localSheetId", Xml.of(place));
    }

    private static void sheet(Xml book, int number, String name) {
        book.empty("sheet", "name", name, "sheetId", Xml.of(number), "r:id", "rId" + number);
    }

    private static byte[] relations(String... targets) {
        var relations = new Xml("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < targets.length; i += 2) {
            relations.empty("Relationship", "Id", "rId" + (i / 2 + 1), "Type", RELATIONS + "/" + targets[i], "Target",
                    targets[i + 1]);
        }
        return relations.bytes();
    }
}
