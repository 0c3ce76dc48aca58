package org.daybook.reports.files;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The report as an OpenDocument spreadsheet (ISO/IEC 26300): a sheet about it and a sheet of figures. Plain values, nothing
/// hidden, nobody named.
public final class OdsReport {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String VERSION = "1.3";
    private static final String[] NAMESPACES = {"xmlns:office", NAMES + "office:1.0", "xmlns:style",
            NAMES + "style:1.0", "xmlns:table", NAMES + "table:1.0", "xmlns:text", NAMES + "text:1.0", "xmlns:number",
            NAMES + "datastyle:1.0", "xmlns:fo", NAMES + "xsl-fo-compatible:1.0", "office:version", VERSION};
    /// Centimetres per character.
    private static final double LETTER = 0.19;

    private final ReportDocument report;
    private final ReportGrids grids;

    private OdsReport(ReportDocument report) {
        this.report = report;
        this.grids = ReportGrids.of(report);
    }

    /// Writes the report. The same report gives the same bytes on every computer; their number does not depend on what is
    /// suppressed.
    public static byte[] write(ReportDocument report) {
        return StoredZip.of(new OdsReport(report).parts(), new OdsReport(report.widest()).parts());
    }

    private Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
        parts.put("META-INF/manifest.xml", manifest());
        parts.put("content.xml", content());
        parts.put("styles.xml", styles());
        return parts;
    }

    private static byte[] manifest() {
        var xml = new Xml("manifest:manifest", "xmlns:manifest", NAMES + "manifest:1.0", "manifest:version", VERSION);
        entry(xml, "/", TYPE);
        entry(xml, "content.xml", "text/xml");
        entry(xml, "styles.xml", "text/xml");
        return xml.bytes();
    }

    private static void entry(Xml xml, String path, String type) {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }

    private byte[] content() {
        var xml = new Xml("office:document-content", NAMESPACES);
        xml.open("office:automatic-styles");
        OdsStyles.cells(xml);
        grids.pages().stream().flatMap(grid -> grid.widths().stream()).distinct().sorted()
                .forEach(width -> xml.open("style:style", "style:name", "w" + width, "style:family", "table-column")
                        .empty("style:table-column-properties", "style:column-width", centimetres(width)).close());
        xml.open("style:style", "style:name", "page", "style:family", "table", "style:master-page-name", "Default")
                .empty("style:table-properties", "table:display", "true").close();
        xml.close();
        xml.open("office:body").open("office:spreadsheet");
        grids.pages().forEach(grid -> page(xml, grid));
        return xml.bytes();
    }

    private static void page(Xml xml, Grid grid) {
        xml.open("table:table", "table:name", grid.name(), "table:style-name", "page");
        grid.widths().forEach(width -> xml.empty("table:table-column", "table:style-name", "w" + width,
                "table:default-cell-style-name", OdsStyles.name(Grid.Look.TEXT)));
        for (int row = 1; row <= grid.rows().size(); row++) {
            if (row == grid.heads()) {
                xml.open("table:table-header-rows");
            }
            row(xml, grid.rows().get(row - 1), grid.breaks().contains(row - 1) ? "row-on-top" : "row");
            if (row == grid.heads()) {
                xml.close();
            }
        }
        xml.close();
    }

    private static void row(Xml xml, List<Grid.Cell> cells, String look) {
        xml.open("table:table-row", "table:style-name", look);
        if (cells.isEmpty()) {
            xml.empty("table:table-cell");
        }
        for (var cell : cells) {
            var style = OdsStyles.name(cell.look());
            switch (cell) {
                case Grid.Words words -> xml.open("table:table-cell", "table:style-name", style, "office:value-type",
                        "string").words("text:p", words.words()).close();
                case Grid.Number number -> xml.open("table:table-cell", "table:style-name", style,
                        "office:value-type", "float", "office:value", Xml.of(number.number()))
                        .words("text:p", Xml.of(number.number())).close();
                case Grid.Nothing _ -> xml.empty("table:table-cell", "table:style-name", style);
            }
        }
        xml.close();
    }

    /// Returns the page format for printing, and the language of the words.
    private byte[] styles() {
        var xml = new Xml("office:document-styles", NAMESPACES);
        xml.open("office:styles").open("style:default-style", "style:family", "table-cell")
                .empty("style:text-properties", "fo:language", report.language(), "fo:country", "none").close()
                .close();
        xml.open("office:automatic-styles").open("style:page-layout", "style:name", "sheet")
                .empty("style:page-layout-properties", "fo:page-width", "21cm", "fo:page-height", "29.7cm",
                        "style:print-orientation", "portrait", "fo:margin-top", "1.8cm", "fo:margin-bottom", "1.2cm",
                        "fo:margin-left", "1.5cm", "fo:margin-right", "1.5cm", "style:scale-to-X", "1",
                        "style:scale-to-Y", "0")
                .close().close();
        xml.open("office:master-styles").open("style:master-page", "style:name", "Default", "style:page-layout-name",
                "sheet").open("style:footer").open("text:p").empty("text:page-number").text(" / ")
                .empty("text:page-count");
        return xml.bytes();
    }

    /// Computes in hundredths with integers, so that nothing depends on how a computer formats a fraction.
    private static String centimetres(int letters) {
        long hundredths = Math.round(letters * LETTER * 100);
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10 + "cm";
    }
}
