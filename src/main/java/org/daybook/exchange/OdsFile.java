package org.daybook.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/// A spreadsheet of LibreOffice and others (OpenDocument).
final class OdsFile {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String MANIFEST = "META-INF/manifest.xml";
    /// Backgrounds that look like paper.
    private static final Set<String> COLOURLESS = Set.of("transparent", "#ffffff", "#FFFFFF");

    private final PackedFile parts;
    private final SheetRows rows;
    private final RowSink sink;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final Set<String> colouredStyles = new HashSet<>();

    OdsFile(PackedFile parts, SheetRows rows, RowSink sink) {
        this.parts = parts;
        this.rows = rows;
        this.sink = sink;
    }

    /// Checks whether a package is one.
    static boolean is(PackedFile parts) throws IOException {
        var type = parts.open("mimetype");
        if (type.isEmpty()) {
            return false;
        }
        try (var in = type.get()) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII).startsWith(TYPE);
        }
    }

    void read() throws IOException {
        requireOpen();
        try (var xml = new PackedXml(parts.require("content.xml"))) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "style" -> style(xml);
                    // Former changes, with the cells as they were at that time.
                    case "tracked-changes" -> xml.skip();
                    case "table" -> table(xml);
                    default -> {
                    }
                }
            }
        }
    }

    /// Its manifest states which parts are encrypted with a password.
    private void requireOpen() throws IOException {
        if (parts.has("encrypted-package")) {
            throw ReadingRefusal.PASSWORD.refusal();
        }
        var manifest = parts.open(MANIFEST);
        if (manifest.isPresent()) {
            try (var xml = new PackedXml(manifest.get())) {
                while (xml.nextElement()) {
                    if (xml.is("encryption-data")) {
                        throw ReadingRefusal.PASSWORD.refusal();
                    }
                }
            }
        }
    }

    private void style(PackedXml xml) throws IOException {
        var name = xml.attribute("name").orElse("");
        boolean isTable = xml.attribute("family").filter("table"::equals).isPresent();
        boolean isCell = xml.attribute("family").filter("table-cell"::equals).isPresent();
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (isTable && xml.is("table-properties")
                            && xml.attribute("display").filter("false"::equals).isPresent()) {
                        hiddenStyles.add(name);
                    }
                    if (isCell && xml.is("table-cell-properties") && xml.attribute("background-color")
                            .filter(colour -> !COLOURLESS.contains(colour)).isPresent()) {
                        colouredStyles.add(name);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                }
            }
        }
    }

    private void table(PackedXml xml) throws IOException {
        var name = xml.attribute("name").orElse("");
        if (name.startsWith("'file:")) {
            // A copy of data from another file.
            xml.skip();
            return;
        }
        rows.sheet(name, xml.attribute("style-name").filter(hiddenStyles::contains).isPresent());
        rows.notices().addAll(ofAll());
        new OdsTable(xml, rows, colouredStyles).read(() -> sink.at(parts.thousandths()));
        rows.end();
    }

    private Set<ReadingNotice> ofAll() {
        return parts.in("Basic/").isEmpty() && parts.in("Scripts/").isEmpty()
                ? EnumSet.noneOf(ReadingNotice.class)
                : EnumSet.of(ReadingNotice.MACROS);
    }
}
