package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.base.Span;
import org.daybook.disclosure.Nested;
import org.daybook.disclosure.PrintedTable;

/// Which tables the report of a period has, by the settings of its year. A year without settings has the whole catalogue in
/// its finest detail for every quarter, and no longer periods.
///
/// @param settings the year's, where somebody fixed them
/// @param period   whose tables
record PeriodTables(Optional<ReportSettings> settings, Period period) {
    /// What the coarser categories are made of.
    static final Nested NESTED = new Nested(Arrays.stream(ReportTable.values())
            .collect(java.util.stream.Collectors.toMap(ReportTable::code, ReportTable::coarser)));

    /// Those that are printed, in the catalogue's order.
    List<ReportTable> printed() {
        return Arrays.stream(ReportTable.values()).filter(this::isPrinted).toList();
    }

    /// The same as the protection takes them; nothing without settings.
    Optional<List<PrintedTable>> asPrinted() {
        return settings.map(_ -> printed().stream()
                .map(topic -> new PrintedTable(topic.code(), categories(topic))).toList());
    }

    /// Those that are counted of a total: the printed ones and, where there are longer periods, those by which its units hang
    /// together from period to period, whether printed or not.
    List<ReportTable> counted(Total total) {
        return Arrays.stream(ReportTable.values()).filter(topic -> topic.of() == total)
                .filter(topic -> isPrinted(topic) || settings.isPresent() && topic.goesOn()).toList();
    }

    /// The categories of a table in this year's detail.
    List<String> categories(ReportTable topic) {
        return topic.categories(settings.flatMap(fixed -> fixed.of(topic)).map(TableSetting::detail).orElse(1));
    }

    /// In which category of this year's detail a category of the finest lies.
    String category(ReportTable topic, String finest) {
        return categories(topic).stream()
                .filter(category -> category.equals(finest)
                        || topic.coarser().getOrDefault(category, java.util.Set.of()).contains(finest))
                .findFirst().orElseThrow();
    }

    private boolean isPrinted(ReportTable topic) {
        return settings.map(fixed -> fixed.of(topic).filter(one -> one.span() == period.span()).isPresent())
                .orElse(period.span() == Span.QUARTER);
    }
}
