package org.daybook.exchange;

import java.util.List;

/// One sheet of a file with one woman's record, before it is written. Its first column says whose a row is, and stays empty until then.
///
/// @param kind     what a row is
/// @param name     of the sheet
/// @param headings of its columns
/// @param fields   what the first columns are; those behind them have headings of their own
/// @param rows     one after the other; a text for each column, empty where nothing stands
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
