package org.daybook.exchange;

import java.util.Map;
import java.util.Optional;

/// What was held at the sessions of a sheet that no column names: a title above its headings says it, or its own name.
final class ActivityTitles {
    private final ActivityWords activities = new ActivityWords();

    /// What a title above the headings says was held, where the name of the sheet does not say it.
    Optional<ColumnSource> above(PlannedSheet sheet) {
        return activities.path(sheet.source().name()).isPresent()
                ? Optional.empty()
                : sheet.source().first(Math.max(sheet.headerRow() - 1, 0)).stream()
                        .filter(row -> row.number() < sheet.headerRow()).flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text().strip())
                        .filter(text -> text.length() <= ValueReader.WORDS && activities.path(text).isPresent())
                        .findFirst().map(ColumnSource.Always::new);
    }

    /// What was held where each row says of one day whether she came. Nothing where a column says it, or where no column has the day or
    /// who came.
    ///
    /// @param columns those of the sheet, were it one of marks
    Optional<ColumnSource> ofMarks(PlannedSheet sheet, Map<ImportField, ColumnSource> columns) {
        boolean marks = columns.containsKey(ImportField.DAY)
                && (columns.containsKey(ImportField.PRESENT) || columns.containsKey(ImportField.ABSENT));
        var name = sheet.source().name().strip();
        return !marks || columns.containsKey(ImportField.TITLE)
                ? Optional.empty()
                : above(sheet).or(() -> Optional.of(name).filter(text -> !text.isEmpty())
                        .map(ColumnSource.Always::new));
    }
}
