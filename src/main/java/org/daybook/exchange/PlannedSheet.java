package org.daybook.exchange;

import java.util.List;
import java.util.Map;

/// A sheet with what it was taken for.
///
/// @param source    the sheet
/// @param headings  as they stand there, from column A; empty where there is no heading
/// @param headerRow the row in which they stand; 0 where none was found
/// @param sensitive columns that are never taken in, by their place from 0
/// @param mappings  what it is about; empty for a sheet that is left out
public record PlannedSheet(SourceSheet source, List<String> headings, int headerRow,
        Map<Integer, SensitiveColumn> sensitive, List<SheetMapping> mappings) {
    public PlannedSheet {
        headings = List.copyOf(headings);
        sensitive = Map.copyOf(sensitive);
        mappings = List.copyOf(mappings);
    }

    /// The same, taken for something else.
    public PlannedSheet about(List<SheetMapping> others) {
        return new PlannedSheet(source, headings, headerRow, sensitive, others);
    }
}
