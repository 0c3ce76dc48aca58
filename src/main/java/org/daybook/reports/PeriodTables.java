package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Span;
import org.daybook.disclosure.Nested;
import org.daybook.disclosure.PrintedTable;
import org.daybook.disclosure.RunningGrant;

/// Which tables the report of a period has, by the settings of its year. A year without settings has the whole catalogue in
/// its finest detail for every quarter, and no longer periods.
///
/// @param settings the year's, where somebody fixed them
/// @param period   whose tables
/// @param grants   the grants under way in it
record PeriodTables(Optional<ReportSettings> settings, Period period, List<RunningGrant> grants) {
    /// Takes those grants alone that are under way; longer periods say nothing of grants.
    PeriodTables {
        grants = period.isLong()
                ? List.of()
                : grants.stream().filter(grant -> grant.touches(period.days())).toList();
    }

    /// Without grants.
    PeriodTables(Optional<ReportSettings> settings, Period period) {
        this(settings, period, List.of());
    }

    /// The partition by grant, where there is anything to break down. It is counted in every quarter, printed or not: everybody knows
    /// that it is there.
    Optional<GrantTable> byGrant() {
        return Optional.of(new GrantTable(period, grants)).filter(_ -> !grants.isEmpty())
                .filter(GrantTable::isTable);
    }

    /// Whether it is printed: as often as people are told by new and here before.
    boolean printsByGrant() {
        return isPrinted(ReportTable.NEWNESS);
    }

    /// What the coarser categories are made of.
    static final Nested NESTED = new Nested(Arrays.stream(ReportTable.values())
            .collect(java.util.stream.Collectors.toMap(ReportTable::code, ReportTable::coarser)));

    /// Those that are printed, in the catalogue's order.
    List<ReportTable> printed() {
        return Arrays.stream(ReportTable.values()).filter(this::isPrinted).toList();
    }

    /// The same as the protection takes them; nothing without settings and grants.
    Optional<List<PrintedTable>> asPrinted() {
        var byGrant = byGrant().filter(_ -> printsByGrant());
        return settings.isEmpty() && byGrant().isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(
                        printed().stream().map(topic -> new PrintedTable(topic.code(), categories(topic))),
                        byGrant.stream().map(table -> new PrintedTable(GrantCode.TABLE, table.categories())))
                        .toList());
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
