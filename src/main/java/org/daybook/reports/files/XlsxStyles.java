package org.daybook.reports.files;

import java.util.List;

/// The cell styles of a spreadsheet: one for each [Grid.Look], in its order. Fonts and formats are named here, never taken from
/// the computer.
final class XlsxStyles {
    private static final String FONT = "Arial";
    private static final String INK = "FF2B2622";
    private static final String QUIET = "FF6B625A";
    private static final String ACCENT = "FF1B6763";
    private static final String PAPER = "FFE0EEEB";
    /// A whole number with the thousands separator of the reader's language.
    private static final String WHOLE = "3";
    /// Indexes of the fonts.
    private static final int TITLE = 1;
    private static final int SECTION = 2;
    private static final List<Font> FONTS = List.of(new Font("10", INK, false), new Font("16", ACCENT, true),
            new Font("12", ACCENT, true), new Font("10", INK, true), new Font("10", QUIET, false));
    private static final List<Style> STYLES = List.of(Style.of(0), Style.of(TITLE), Style.of(SECTION).above("1"),
            Style.of(3).onPaper(), Style.of(3).onPaper().atTheRight(), Style.of(3).onPaper().indented(), Style.of(3),
            Style.of(0).atTheRight(), Style.of(4).indented(), Style.of(4).atTheRight(), Style.of(3).above("2"),
            Style.of(3).above("2").atTheRight(), Style.of(4).above("2").indented(),
            Style.of(4).above("2").atTheRight());

    private XlsxStyles() {}

    private record Font(String size, String colour, boolean isBold) {}

    /// @param font    index of its font
    /// @param fill    index of its fill
    /// @param border  index of its border
    /// @param align   the edge to which it is aligned
    /// @param indent  the distance from it, in characters
    private record Style(int font, String fill, String border, String align, String indent) {
        static Style of(int font) {
            return new Style(font, "0", "0", "left", "0");
        }

        Style onPaper() {
            return new Style(font, "2", border, align, indent);
        }

        Style above(String line) {
            return new Style(font, fill, line, align, indent);
        }

        Style atTheRight() {
            return new Style(font, fill, border, "right", indent);
        }

        Style indented() {
            return new Style(font, fill, border, align, "1");
        }

        /// Checks whether it is not wrapped: long text extends over the empty cells next to it.
        boolean isHeading() {
            return font == TITLE || font == SECTION;
        }

        String format() {
            return align.equals("right") ? WHOLE : "0";
        }
    }

    /// Returns the part with all styles.
    static byte[] write() {
        var xml = new Xml("styleSheet", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        xml.open("fonts", "count", Xml.of(FONTS.size()));
        for (var font : FONTS) {
            xml.open("font");
            if (font.isBold()) {
                xml.empty("b");
            }
            xml.empty("sz", "val", font.size()).empty("color", "rgb", font.colour()).empty("name", "val", FONT)
                    .empty("family", "val", "2").close();
        }
        xml.close();
        fills(xml);
        borders(xml);
        xml.open("cellStyleXfs", "count", "1").empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId",
                "0").close();
        xml.open("cellXfs", "count", Xml.of(STYLES.size()));
        for (var style : STYLES) {
            xml.open("xf", "numFmtId", style.format(), "fontId", Xml.of(style.font()), "fillId", style.fill(),
                    "borderId", style.border(), "xfId", "0", "applyNumberFormat", "1", "applyFont", "1", "applyFill",
                    "1", "applyBorder", "1", "applyAlignment", "1");
            xml.empty("alignment", "horizontal", style.align(), "vertical", "center", "wrapText",
                    style.isHeading() ? "0" : "1", "indent", style.indent()).close();
        }
        xml.close();
        xml.open("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0")
                .close();
        return xml.bytes();
    }

    private static void fills(Xml xml) {
        xml.open("fills", "count", "3");
        for (var pattern : List.of("none", "gray125")) {
            xml.open("fill").empty("patternFill", "patternType", pattern).close();
        }
        xml.open("fill").open("patternFill", "patternType", "solid").empty("fgColor", "rgb", PAPER)
                .empty("bgColor", "indexed", "64").close().close().close();
    }

    /// Writes the borders: none; below, as under a heading; above, as over a total.
    private static void borders(Xml xml) {
        xml.open("borders", "count", "3");
        for (var where : List.of("none", "bottom", "top")) {
            xml.open("border").empty("left").empty("right");
            edge(xml, "top", where);
            edge(xml, "bottom", where);
            xml.empty("diagonal").close();
        }
        xml.close();
    }

    private static void edge(Xml xml, String edge, String where) {
        if (edge.equals(where)) {
            xml.open(edge, "style", edge.equals("top") ? "thin" : "medium").empty("color", "rgb", ACCENT).close();
        } else {
            xml.empty(edge);
        }
    }
}
