package org.daybook.exchange;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An Excel workbook, with or without macros, which are not read.
final class XlsxFile {
    private static final String WORKBOOK = "xl/workbook.xml";
    private final PackedFile parts;
    private final SheetRows rows;
    private final RowSink sink;

    private record Listed(String name, boolean hidden, String relation) {}

    private record Places(Map<String, String> sheets, String texts, String formats) {}

    private record Book(List<Listed> sheets, boolean from1904) {}

    XlsxFile(PackedFile parts, SheetRows rows, RowSink sink) {
        this.parts = parts;
        this.rows = rows;
        this.sink = sink;
    }

    /// Checks whether a package is one.
    static boolean is(PackedFile parts) {
        return parts.has(WORKBOOK);
    }

    /// Checks whether a package is one in the binary format, which is not read.
    static boolean isBinary(PackedFile parts) {
        return parts.has("xl/workbook.bin");
    }

    void read() throws IOException {
        var book = book();
        var places = places();
        var texts = texts(places.texts());
        var formats = formats(places.formats());
        for (var sheet : book.sheets()) {
            var part = places.sheets().get(sheet.relation());
            if (part != null) {
                try (var xml = new PackedXml(parts.require(part))) {
                    rows.sheet(sheet.name(), sheet.hidden());
                    rows.notices().addAll(ofAll());
                    new XlsxSheet(xml, new XlsxSheet.Workbook(texts, formats, book.from1904()), rows)
                            .read(() -> sink.at(parts.thousandths()));
                    rows.end();
                }
            }
        }
    }

    /// Returns the notices that apply to every sheet of the workbook.
    private Set<ReadingNotice> ofAll() {
        var notices = EnumSet.noneOf(ReadingNotice.class);
        if (parts.has("xl/vbaProject.bin")) {
            notices.add(ReadingNotice.MACROS);
        }
        if (!parts.in("xl/externalLinks/").isEmpty()) {
            notices.add(ReadingNotice.OTHER_FILES);
        }
        if (parts.in("xl/").stream().anyMatch(name -> name.matches("xl/(threaded)?[cC]omments/?.*\\.xml"))) {
            notices.add(ReadingNotice.COMMENTS);
        }
        return notices;
    }

    private Book book() throws IOException {
        var sheets = new ArrayList<Listed>();
        boolean from1904 = false;
        try (var xml = new PackedXml(parts.require(WORKBOOK))) {
            while (xml.nextElement()) {
                if (xml.is("workbookPr")) {
                    from1904 = xml.says("date1904");
                } else if (xml.is("sheet")) {
                    if (sheets.size() == ReadingLimit.SHEETS) {
                        throw ReadingRefusal.TOO_LARGE.refusal();
                    }
                    sheets.add(new Listed(xml.attribute("name").orElse(""),
                            xml.attribute("state").filter(state -> !state.equals("visible")).isPresent(),
                            xml.attribute("id").orElse("")));
                }
            }
        }
        return new Book(sheets, from1904);
    }

    /// Returns the parts with sheets, their texts and formats: programs name them differently. Chart sheets are not included.
    private Places places() throws IOException {
        var sheets = new HashMap<String, String>();
        var others = new HashMap<String, String>();
        try (var xml = new PackedXml(parts.require("xl/_rels/workbook.xml.rels"))) {
            while (xml.nextElement()) {
                var type = xml.is("Relationship") ? xml.attribute("Type").orElse("") : "";
                if (type.endsWith("/worksheet")) {
                    sheets.put(xml.attribute("Id").orElse(""), place(xml.attribute("Target").orElse("")));
                } else if (type.endsWith("/sharedStrings") || type.endsWith("/styles")) {
                    others.put(type.substring(type.lastIndexOf('/') + 1), place(xml.attribute("Target").orElse("")));
                }
            }
        }
        return new Places(sheets, others.getOrDefault("sharedStrings", "xl/sharedStrings.xml"),
                others.getOrDefault("styles", "xl/styles.xml"));
    }

    /// Relative to the workbook, or to the root of the package; also *./worksheets/sheet1.xml*.
    private static String place(String target) {
        var names = new ArrayDeque<String>();
        for (var name : (target.startsWith("/") ? target : "xl/" + target).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    private SharedTexts texts(String place) throws IOException {
        var part = parts.open(place);
        if (part.isEmpty()) {
            return new SharedTexts();
        }
        try (var xml = new PackedXml(part.get())) {
            return SharedTexts.read(xml, () -> sink.at(parts.thousandths()));
        }
    }

    private CellFormats formats(String place) throws IOException {
        var part = parts.open(place);
        if (part.isEmpty()) {
            return new CellFormats();
        }
        try (var xml = new PackedXml(part.get())) {
            return CellFormats.read(xml);
        }
    }
}
