package org.daybook.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A workbook of Excel, with or without macros, which are not read.
final class XlsxFile {
    private static final String WORKBOOK = "xl/workbook.xml";
    private final PackedFile parts;
    private final SheetRows rows;
    private final RowSink sink;

    private record Listed(String name, boolean hidden, String relation) {}

    private record Book(List<Listed> sheets, boolean from1904) {}

    XlsxFile(PackedFile parts, SheetRows rows, RowSink sink) {
        this.parts = parts;
        this.rows = rows;
        this.sink = sink;
    }

    /// Whether a package is one.
    static boolean is(PackedFile parts) {
        return parts.has(WORKBOOK);
    }

    /// Whether a package is one in the binary form, which is not read.
    static boolean isBinary(PackedFile parts) {
        return parts.has("xl/workbook.bin");
    }

    void read() throws IOException {
        var book = book();
        var targets = targets();
        var texts = texts();
        var formats = formats();
        for (var sheet : book.sheets()) {
            var part = targets.get(sheet.relation());
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

    /// What holds for every sheet of the workbook.
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

    /// The parts in which sheets stand; sheets that are a diagram are none of them.
    private Map<String, String> targets() throws IOException {
        var targets = new HashMap<String, String>();
        try (var xml = new PackedXml(parts.require("xl/_rels/workbook.xml.rels"))) {
            while (xml.nextElement()) {
                if (xml.is("Relationship")
                        && xml.attribute("Type").filter(type -> type.endsWith("/worksheet")).isPresent()) {
                    var target = xml.attribute("Target").orElse("");
                    targets.put(xml.attribute("Id").orElse(""),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }

    private SharedTexts texts() throws IOException {
        var part = parts.open("xl/sharedStrings.xml");
        if (part.isEmpty()) {
            return new SharedTexts();
        }
        try (var xml = new PackedXml(part.get())) {
            return SharedTexts.read(xml, () -> sink.at(parts.thousandths()));
        }
    }

    private CellFormats formats() throws IOException {
        var part = parts.open("xl/styles.xml");
        if (part.isEmpty()) {
            return new CellFormats();
        }
        try (var xml = new PackedXml(part.get())) {
            return CellFormats.read(xml);
        }
    }
}
