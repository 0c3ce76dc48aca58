package org.daybook.exchange;

import java.util.List;

/// One sheet of a file with one woman's record, before it is written. Its first column identifies the person of a row, and
/// stays empty until then.
///
/// @param kind     the kind of the rows
/// @param name     the name of the sheet
/// @param headings the headings of its columns
/// @param fields   the fields of the first columns; the others have headings of their own
/// @param rows     in order; a text for each column, empty if there is no value
public record RecordSheet(SheetKind kind, String name, List<String> headings, List<ImportField> fields,
        List<List<String>> rows) {
    public RecordSheet {
        headings = List.copyOf(headings);
        fields = List.copyOf(fields);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String toString() {
        return "RecordSheet";
    }
}
