package org.daybook.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.daybook.disclosure.Published;
import org.daybook.reports.narrative.Narrative;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// Files of invented reports, and what can be read in them.
final class ReportFiles {
    private static final int WAY = 2;
    private static final Published ANY = Invented.reports(Invented.year(5, 300)).getLast();

    private ReportFiles() {}

    /// Returns a report in which some tables are shown and others are not.
    static Published any() {
        return ANY;
    }

    static byte[] of(Published published, FrozenFile.Kind kind) {
        return of(published, Optional.empty(), kind);
    }

    static byte[] of(Published published, Optional<Published> before, FrozenFile.Kind kind) {
        return of(published, before, kind, Invented.ENGLISH);
    }

    static byte[] of(Published published, Optional<Published> before, FrozenFile.Kind kind, Labels labels) {
        return Freezing.file(Invented.report(published), before, Narrative.EMPTY, labels, kind).bytes();
    }

    /// Returns the whole text of a file, its parts one after another.
    static String text(byte[] file, FrozenFile.Kind kind) throws IOException {
        return switch (kind) {
            case XLSX, ODS -> parts(file).entrySet().stream().map(part -> part.getKey() + part.getValue())
                    .collect(Collectors.joining("\n"));
            case PDF -> new String(file, StandardCharsets.ISO_8859_1);
            case CSV -> new String(file, StandardCharsets.UTF_8);
        };
    }

    /// Returns the parts of a ZIP file.
    static TreeMap<String, String> parts(byte[] file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /// Returns the lines of a spreadsheet in English, identified by their place in the catalogue.
    static List<ReportLine> inTheSpreadsheet(byte[] spreadsheet) throws IOException {
        var places = ReportLines.of(any());
        var lines = new ArrayList<ReportLine>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(spreadsheet));
                var rows = book.getSheet(1).orElseThrow().openStream()) {
            for (var row : rows.filter(ReportFiles::isALine).toList()) {
                var place = places.get(lines.size());
                lines.add(new ReportLine(place.table(), place.category(), way(row.getCellText(WAY)), number(row)));
            }
        }
        return lines;
    }

    private static boolean isALine(Row row) {
        return row.getCellCount() > WAY && !row.getCellText(WAY).isEmpty()
                && !row.getCellText(WAY).equals("How it is given");
    }

    private static OptionalInt number(Row row) {
        return row.getCell(1).getType() == CellType.NUMBER
                ? OptionalInt.of(row.getCell(1).asNumber().intValueExact())
                : OptionalInt.empty();
    }

    private static CellStatus way(String words) {
        return java.util.Arrays.stream(CellStatus.values())
                .filter(how -> new LineWords(Invented.ENGLISH).how(how).equals(words)).findFirst().orElseThrow();
    }
}
