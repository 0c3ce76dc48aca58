package org.daybook.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Door counts by the day of the week, presented as a list of days. A row of the sheet that has several days is in it several
/// times, with the same number.
///
/// @param whole the sheet as it is kept
/// @param rows  the headings and the rows of the list
record WeekdaySheet(SourceSheet whole, List<SourceRow> rows) implements SourceSheet {
    WeekdaySheet {
        rows = List.copyOf(rows);
    }

    @Override
    public String file() {
        return whole.file();
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public boolean hidden() {
        return whole.hidden();
    }

    @Override
    public Set<String> notices() {
        return whole.notices();
    }

    @Override
    public Optional<TextForm> form() {
        return whole.form();
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
