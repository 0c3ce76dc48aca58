package org.daybook.exchange;

import java.util.List;
import java.util.function.Consumer;

/// Door counts by the day of the week, presented as a list of days. A row of the sheet that has several days is in it several
/// times, with the same number.
///
/// @param source the sheet as it is kept
/// @param rows   the headings and the rows of the list
record WeekdaySheet(SourceSheet source, List<SourceRow> rows) implements DerivedSheet {
    WeekdaySheet {
        rows = List.copyOf(rows);
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public void forEachRow(Consumer<SourceRow> row) {
        rows.forEach(row);
    }
}
