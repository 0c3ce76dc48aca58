package org.daybook.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.consents.SharedData;
import org.daybook.staff.SubjectWork;

/// Writes the parts of a woman's record that she chose into sheets that the import reads: by the same classes as an export of
/// everything, about her alone. None of them contains her card number.
final class RecordSheets {
    /// Placeholder for the person of a row until the file is written.
    private static final String SOMEBODY = "-";

    private RecordSheets() {}

    /// Returns the parts in the order in which they are written, without those that have no row.
    static List<RecordSheet> of(SubjectWork work, Set<SharedData> parts, ExportWords words) {
        var source = new ExportSource(work, words, SOMEBODY);
        var found = new ArrayList<RecordSheet>();
        for (var part : NewSending.OFFERED) {
            if (parts.contains(part)) {
                kind(part).map(kind -> sheet(kind, source, parts)).filter(sheet -> !sheet.rows().isEmpty())
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// Returns the chosen parts of which nothing is sent, in the order in which they are offered: there is no data, or her
    /// telephone number is not sent because she said no to being contacted.
    static List<SharedData> missing(List<RecordSheet> sheets, Set<SharedData> parts) {
        return NewSending.OFFERED.stream().filter(parts::contains)
                .filter(part -> sheets.stream().noneMatch(sheet -> holds(sheet, part))).toList();
    }

    private static boolean holds(RecordSheet sheet, SharedData part) {
        if (part == SharedData.CONTACT) {
            int column = sheet.fields().indexOf(ImportField.TELEPHONE);
            return column >= 0 && sheet.rows().stream().anyMatch(row -> !row.get(column).isEmpty());
        }
        return kind(part).anyMatch(kind -> sheet.kind() == kind.kind());
    }

    private static Stream<ExportedKind> kind(SharedData part) {
        return switch (part) {
            case RECORD -> Stream.of(new ExportedMembers());
            case MILESTONES -> Stream.of(new ExportedMilestones());
            // A column of the first sheet, or something that no file contains.
            case CONTACT, CODE, NEED, LANGUAGE, NAME, BIRTH, CHILDREN, DOCUMENTS -> Stream.of();
        };
    }

    private static RecordSheet sheet(ExportedKind kind, ExportSource source, Set<SharedData> parts) {
        var fields = kind.kind().fields().stream()
                .filter(field -> field != ImportField.TELEPHONE || parts.contains(SharedData.CONTACT))
                // Only she herself tells others about her children, and who showed her the way here.
                .filter(field -> field != ImportField.WITH_CHILDREN && field != ImportField.FOUND).toList();
        var found = kind.rows(source);
        var headings = Stream.concat(fields.stream().map(source.words()::heading), found.more().stream()).toList();
        var rows = found.rows()
                .map(row -> row.cells(fields, found.more()).stream().map(Cell::text).toList()).toList();
        return new RecordSheet(kind.kind(), source.words().sheet(kind.kind()), headings, fields, rows);
    }

    /// Writes them after a first sheet that describes the file.
    ///
    /// @param about     the lines about the file
    /// @param reference the reference of the person of the rows
    static void write(RowSink sink, List<RecordSheet> sheets, List<String> about, String reference)
            throws IOException {
        ExportedWorkbook.about(sink, about);
        for (var sheet : sheets) {
            sink.sheet(sheet.name(), false);
            sink.row(1, cells(sheet.headings()));
            int number = 1;
            for (var row : sheet.rows()) {
                sink.row(++number, cells(Stream.concat(Stream.of(reference), row.stream().skip(1)).toList()));
            }
            sink.end(Set.of());
        }
    }

    private static List<Cell> cells(List<String> texts) {
        return texts.stream().map(text -> text.isEmpty() ? Cell.BLANK : new Cell(Cell.Kind.TEXT, text)).toList();
    }
}
