package org.daybook.exchange;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The formats of a workbook that show a number as a day, and those with a coloured background.
final class CellFormats {
    private static final Pattern NOT_LETTERS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern DAY_OR_TIME = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 100_000;
    /// Every workbook has these two, and uses neither as a colour.
    private static final Set<String> UNFILLED = Set.of("none", "gray125");
    /// White, as most programs write it; the first colour of a theme is that of paper.
    private static final Pattern WHITE = Pattern.compile("(?:FF)?FFFFFF", Pattern.CASE_INSENSITIVE);
    private final BitSet days = new BitSet();
    private final BitSet coloured = new BitSet();

    /// Reads `xl/styles.xml`.
    static CellFormats read(PackedXml xml) throws IOException {
        var formats = new CellFormats();
        Map<Long, String> own = new HashMap<>();
        var fills = new BitSet();
        boolean inCells = false;
        boolean inFills = false;
        int at = 0;
        int fill = -1;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "numFmt" -> {
                    if (own.size() < MOST) {
                        own.put(xml.number("numFmtId", -1), xml.attribute("formatCode").orElse(""));
                    }
                }
                case "fills" -> inFills = true;
                case "fill" -> fill += inFills && fill < MOST ? 1 : 0;
                case "patternFill", "gradientFill" -> {
                    if (inFills && fill >= 0) {
                        fills.set(fill, xml.is("gradientFill")
                                || xml.attribute("patternType").filter(type -> !UNFILLED.contains(type)).isPresent());
                    }
                }
                case "fgColor" -> {
                    if (inFills && fill >= 0 && (xml.attribute("rgb").filter(rgb -> WHITE.matcher(rgb).matches())
                            .isPresent() || xml.number("theme", -1) == 0 && xml.attribute("tint").isEmpty())) {
                        fills.clear(fill);
                    }
                }
                case "cellXfs" -> {
                    inCells = true;
                    inFills = false;
                }
                case "cellStyles", "dxfs", "cellStyleXfs", "borders" -> {
                    inCells = false;
                    inFills = false;
                }
                case "xf" -> {
                    if (inCells && at < MOST) {
                        long number = xml.number("numFmtId", 0);
                        long filled = xml.number("fillId", 0);
                        formats.coloured.set(at, filled >= 0 && filled < MOST && fills.get((int) filled));
                        var code = own.get(number);
                        formats.days.set(at++, code == null ? isDayOfOld(number) : isDay(code));
                    }
                }
                default -> {
                }
            }
        }
        return formats;
    }

    /// Checks whether a cell of this format shows a day or a time.
    boolean isDay(long format) {
        return format >= 0 && format < MOST && days.get((int) format);
    }

    /// Checks whether a cell of this format has a coloured background.
    boolean isColoured(long format) {
        return format >= 0 && format < MOST && coloured.get((int) format);
    }

    /// Checks the built-in formats, which have a number and no code, in every language.
    private static boolean isDayOfOld(long number) {
        return number >= 14 && number <= 22 || number >= 27 && number <= 36 || number >= 45 && number <= 47
                || number >= 50 && number <= 58;
    }

    /// Elapsed hours, an h in brackets, are a number and not a time of day.
    static boolean isDay(String code) {
        int end = code.indexOf(';');
        var letters = NOT_LETTERS.matcher(end < 0 ? code : code.substring(0, end)).replaceAll("");
        return !letters.toLowerCase(java.util.Locale.ROOT).contains("general") && !code.matches(".*\\[[hHmMsS]+\\].*")
                && DAY_OR_TIME.matcher(letters).find();
    }
}
