package org.daybook.reports.files;

import java.util.List;
import java.util.stream.IntStream;
import org.daybook.base.PlainText;
import org.daybook.reports.files.ReportGrids.Range;

/// The sheet of charts of an XLSX file: a bar chart for each table (DrawingML), which Excel and LibreOffice draw from the cells
/// of the sheet of figures. A line without a number has no bar. The height of a chart depends on the number of lines of its
/// table, whatever they contain.
final class XlsxCharts {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String PLACES = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final List<Integer> WIDTHS = List.of(100);
    private static final int ROWS_BEFORE = 3;
    /// For the title and the axis.
    private static final int ROWS_AROUND = 4;
    private static final String ACCENT = "1B6763";
    private static final String INK = "2B2622";

    private final ReportDocument report;
    private final ReportGrids grids;

    XlsxCharts(ReportDocument report, ReportGrids grids) {
        this.report = report;
        this.grids = grids;
    }

    /// Returns the sheet itself: a title and how to read it; the charts are on top of it. No chart is split by a page break.
    byte[] sheet() {
        var xml = XlsxPage.begin(0);
        XlsxPage.columns(xml, WIDTHS);
        xml.open("sheetData");
        line(xml, 1, "24", report.title(), Grid.Look.TITLE);
        line(xml, 2, "30", report.wording().chartsNote(), Grid.Look.TEXT);
        xml.close();
        XlsxPage.print(xml);
        XlsxPage.breaks(xml, Grid.breaks(IntStream.rangeClosed(1, grids.ranges().size()).map(this::from).boxed()
                .toList(), from(grids.ranges().size() + 1)));
        return xml.empty("drawing", "r:id", "rId1").bytes();
    }

    /// Writes a row with a height in points: the charts are placed as if the rows had their default height.
    private static void line(Xml xml, int row, String height, String words, Grid.Look look) {
        xml.open("row", "r", Xml.of(row), "ht", height, "customHeight", "1")
                .open("c", "r", "A" + row, "s", Xml.of(look.ordinal()), "t", "inlineStr")
                .open("is").words("t", PlainText.of(words)).close().close().close();
    }

    /// Returns the positions of the charts and their descriptions for people who cannot see them.
    byte[] drawing() {
        var xml = new Xml("xdr:wsDr", "xmlns:xdr", PLACES, "xmlns:a", DRAWING);
        for (int n = 1; n <= grids.ranges().size(); n++) {
            xml.open("xdr:twoCellAnchor", "editAs", "oneCell");
            corner(xml, "xdr:from", 0, from(n));
            corner(xml, "xdr:to", 1, from(n) + rows(n) - 1);
            xml.open("xdr:graphicFrame", "macro", "");
            xml.open("xdr:nvGraphicFramePr").empty("xdr:cNvPr", "id", Xml.of(n + 1), "name", "Chart " + n, "descr",
                    ChartWords.of(range(n).table(), report.wording())).empty("xdr:cNvGraphicFramePr").close();
            xml.open("xdr:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", "0", "cy", "0").close();
            xml.open("a:graphic").open("a:graphicData", "uri", CHART).empty("c:chart", "xmlns:c", CHART, "xmlns:r",
                    RELATIONS, "r:id", "rId" + n).close().close();
            xml.close().empty("xdr:clientData").close();
        }
        return xml.bytes();
    }

    private static void corner(Xml xml, String name, int column, int row) {
        xml.open(name).words("xdr:col", Xml.of(column)).words("xdr:colOff", "0").words("xdr:row", Xml.of(row))
                .words("xdr:rowOff", "0").close();
    }

    /// Returns one chart.
    ///
    /// @param number from 1
    byte[] chart(int number) {
        var range = range(number);
        var xml = new Xml("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING, "xmlns:r", RELATIONS);
        xml.empty("c:roundedCorners", "val", "0").open("c:chart");
        title(xml, ChartWords.title(range.table(), report.wording()));
        xml.empty("c:autoTitleDeleted", "val", "0").open("c:plotArea").empty("c:layout");
        xml.open("c:barChart").empty("c:barDir", "val", "bar").empty("c:grouping", "val", "clustered")
                .empty("c:varyColors", "val", "0");
        series(xml, range);
        xml.empty("c:gapWidth", "val", "40").empty("c:axId", "val", "1").empty("c:axId", "val", "2").close();
        axes(xml, range.table().most());
        xml.close().empty("c:plotVisOnly", "val", "1").empty("c:dispBlanksAs", "val", "gap").close();
        fill(xml.open("c:spPr"), "FFFFFF").open("a:ln").empty("a:noFill").close().close();
        return xml.bytes();
    }

    private static void title(Xml xml, String words) {
        xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").open("a:p").open("a:pPr").empty("a:defRPr",
                "sz", "1200", "b", "1").close().open("a:r");
        fill(xml.open("a:rPr", "sz", "1200", "b", "1"), ACCENT).close().words("a:t", words).close().close().close()
                .close();
        xml.empty("c:overlay", "val", "0").close();
    }

    private void series(Xml xml, Range range) {
        var figures = quoted(grids.figures().name());
        xml.open("c:ser").empty("c:idx", "val", "0").empty("c:order", "val", "0");
        xml.open("c:tx").words("c:v", report.wording().present()).close();
        fill(xml.open("c:spPr"), ACCENT).close().empty("c:invertIfNegative", "val", "0");
        xml.open("c:dLbls").empty("c:showLegendKey", "val", "0").empty("c:showVal", "val", "1")
                .empty("c:showCatName", "val", "0").empty("c:showSerName", "val", "0")
                .empty("c:showPercent", "val", "0").empty("c:showBubbleSize", "val", "0").close();
        var bars = range.table().bars();
        xml.open("c:cat").open("c:strRef").words("c:f", cells(figures, "A", range)).open("c:strCache")
                .empty("c:ptCount", "val", Xml.of(bars.size()));
        for (int i = 0; i < bars.size(); i++) {
            xml.open("c:pt", "idx", Xml.of(i)).words("c:v", PlainText.of(bars.get(i).words())).close();
        }
        xml.close().close().close();
        xml.open("c:val").open("c:numRef").words("c:f", cells(figures, "B", range)).open("c:numCache")
                .words("c:formatCode", "#,##0").empty("c:ptCount", "val", Xml.of(bars.size()));
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).now().number().isPresent()) {
                xml.open("c:pt", "idx", Xml.of(i))
                        .words("c:v", Xml.of(bars.get(i).now().number().getAsInt())).close();
            }
        }
        xml.close().close().close().close();
    }

    /// Writes the axis of words, from the top, and the number axis, always from zero.
    private static void axes(Xml xml, int most) {
        axis(xml, "c:catAx", "1", "maxMin", "l");
        xml.empty("c:majorTickMark", "val", "none").empty("c:minorTickMark", "val", "none")
                .empty("c:tickLblPos", "val", "low");
        letters(xml).empty("c:crossAx", "val", "2").empty("c:crosses", "val", "autoZero").close();
        xml.open("c:valAx").empty("c:axId", "val", "2").open("c:scaling").empty("c:orientation", "val", "minMax")
                .empty("c:max", "val", Xml.of(ChartWords.end(most))).empty("c:min", "val", "0").close();
        xml.empty("c:delete", "val", "1").empty("c:axPos", "val", "t").empty("c:crossAx", "val", "1")
                .empty("c:crosses", "val", "autoZero").close();
    }

    private static void axis(Xml xml, String name, String id, String orientation, String where) {
        xml.open(name).empty("c:axId", "val", id).open("c:scaling").empty("c:orientation", "val", orientation).close();
        xml.empty("c:delete", "val", "0").empty("c:axPos", "val", where);
    }

    private static Xml letters(Xml xml) {
        xml.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr");
        fill(xml.open("a:defRPr", "sz", "900"), INK).close().close();
        return xml.empty("a:endParaRPr").close().close();
    }

    private static Xml fill(Xml xml, String colour) {
        return xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
    }

    private Range range(int number) {
        return grids.ranges().get(number - 1);
    }

    private int rows(int number) {
        return range(number).table().bars().size() + ROWS_AROUND;
    }

    private int from(int number) {
        int row = ROWS_BEFORE;
        for (int n = 1; n < number; n++) {
            row += rows(n);
        }
        return row;
    }

    private static String cells(String page, String column, Range range) {
        return page + "!$" + column + "$" + range.first() + ":$" + column + "$" + range.last();
    }

    /// Returns the name of a sheet as written in a cell reference.
    static String quoted(String page) {
        return "'" + page.replace("'", "''") + "'";
    }
}
