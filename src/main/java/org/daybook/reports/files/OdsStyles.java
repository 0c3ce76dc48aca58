package org.daybook.reports.files;

import java.util.Locale;
import org.daybook.reports.files.Grid.Look;

/// The cell styles of an OpenDocument spreadsheet: one for each [Grid.Look].
final class OdsStyles {
    private static final String INK = "#2b2622";
    private static final String QUIET = "#6b625a";
    private static final String ACCENT = "#1b6763";
    private static final String PAPER = "#e0eeeb";

    private OdsStyles() {}

    /// Returns the name of a style in the file.
    static String name(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }

    /// Writes all cell styles, a row style and the format of a whole number.
    static void cells(Xml xml) {
        xml.open("number:number-style", "style:name", "whole").empty("number:number", "number:decimal-places", "0",
                "number:min-integer-digits", "1", "number:grouping", "true").close();
        row(xml, "row", "auto");
        row(xml, "row-on-top", "page");
        for (var look : Look.values()) {
            cell(xml, look);
        }
    }

    private static void row(Xml xml, String name, String above) {
        xml.open("style:style", "style:name", name, "style:family", "table-row").empty("style:table-row-properties",
                "style:use-optimal-row-height", "true", "fo:break-before", above).close();
    }

    private static void cell(Xml xml, Look look) {
        xml.open("style:style", "style:name", name(look), "style:family", "table-cell", "style:data-style-name",
                isNumber(look) ? "whole" : "N0");
        xml.empty("style:table-cell-properties", "fo:wrap-option",
                look == Look.TITLE || look == Look.SECTION ? "no-wrap" : "wrap",
                "style:vertical-align", "middle", "fo:background-color", isHead(look) ? PAPER : "transparent",
                "fo:border-bottom", look == Look.SECTION ? "0.05cm solid " + ACCENT : "none", "fo:border-top",
                isTotal(look) ? "0.02cm solid " + ACCENT : "none", "style:text-align-source", "fix");
        xml.empty("style:paragraph-properties", "fo:text-align", isNumber(look) ? "end" : "start", "fo:margin-left",
                isIndented(look) ? "0.2cm" : "0cm");
        xml.empty("style:text-properties", "style:font-name", "Arial", "fo:font-family", "Arial", "fo:font-size",
                size(look), "fo:font-weight", isBold(look) ? "bold" : "normal", "fo:color", colour(look)).close();
    }

    private static boolean isNumber(Look look) {
        return switch (look) {
            case HEAD_OF_NUMBERS, NUMBER, EARLIER, TOTAL_NUMBER, TOTAL_EARLIER -> true;
            case TEXT, TITLE, SECTION, HEAD, HEAD_OF_WAYS, NAME, HOW, TOTAL, TOTAL_HOW -> false;
        };
    }

    private static boolean isHead(Look look) {
        return look == Look.HEAD || look == Look.HEAD_OF_NUMBERS || look == Look.HEAD_OF_WAYS;
    }

    private static boolean isTotal(Look look) {
        return name(look).startsWith("total");
    }

    private static boolean isIndented(Look look) {
        return look == Look.HEAD_OF_WAYS || look == Look.HOW || look == Look.TOTAL_HOW;
    }

    private static boolean isBold(Look look) {
        return isHead(look) || look == Look.TITLE || look == Look.SECTION || look == Look.NAME || look == Look.TOTAL
                || look == Look.TOTAL_NUMBER;
    }

    private static String size(Look look) {
        return switch (look) {
            case TITLE -> "16pt";
            case SECTION -> "12pt";
            case TEXT, HEAD, HEAD_OF_NUMBERS, HEAD_OF_WAYS, NAME, NUMBER, HOW, EARLIER, TOTAL, TOTAL_NUMBER, TOTAL_HOW,
                    TOTAL_EARLIER ->
                "10pt";
        };
    }

    private static String colour(Look look) {
        return switch (look) {
            case TITLE, SECTION -> ACCENT;
            case HOW, EARLIER, TOTAL_HOW, TOTAL_EARLIER -> QUIET;
            case TEXT, HEAD, HEAD_OF_NUMBERS, HEAD_OF_WAYS, NAME, NUMBER, TOTAL, TOTAL_NUMBER -> INK;
        };
    }
}
