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

/// The tables in the report of a period, according to the settings of its year. A year without settings has the whole catalogue
/// in its finest detail for every quarter, and no longer periods.
///
/// @param settings the settings of the year, if any
/// @param period   the period
/// @param grants   the grants under way in it
record PeriodTables(Optional<ReportSettings> settings, Period period, List<RunningGrant> grants) {
    /// Keeps only grants that are under way; longer periods have no figures on grants.
    PeriodTables {
        grants = period.isLong()
                ? List.of()
                : grants.stream().filter(grant -> grant.touches(period.days())).toList();
    }

    /// Creates the tables without grants.
    PeriodTables(Optional<ReportSettings> settings, Period period) {
        this(settings, period, List.of());
    }

    /// Returns the partition by grant, if there is anything to break down. It is counted in every quarter, printed or not,
    /// because its existence is public.
    Optional<GrantTable> byGrant() {
        return Optional.of(new GrantTable(period, grants)).filter(_ -> !grants.isEmpty())
                .filter(GrantTable::isTable);
    }

    /// Checks whether the partition by grant is printed: as often as the table of new and returning people.
    boolean printsByGrant() {
        return isPrinted(ReportTable.NEWNESS);
    }

    /// The finest categories that each coarser category combines.
    static final Nested NESTED = new Nested(Arrays.stream(ReportTable.values())
            .collect(java.util.stream.Collectors.toMap(ReportTable::code, ReportTable::coarser)));

    /// Returns the printed tables, in the catalogue's order.
    List<ReportTable> printed() {
        return Arrays.stream(ReportTable.values()).filter(this::isPrinted).toList();
    }

    /// Returns the printed tables in the form that disclosure control uses; empty without settings and grants.
    Optional<List<PrintedTable>> asPrinted() {
        var byGrant = byGrant().filter(_ -> printsByGrant());
        return settings.isEmpty() && byGrant().isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(
                        printed().stream().map(topic -> new PrintedTable(topic.code(), categories(topic))),
                        byGrant.stream().map(table -> new PrintedTable(GrantCode.TABLE, table.categories())))
                        .toList());
    }

    /// Returns the tables of a total that are counted: the printed ones and, if there are longer periods, those whose units
    /// carry over from period to period, printed or not.
    List<ReportTable> counted(Total total) {
        return Arrays.stream(ReportTable.values()).filter(topic -> topic.of() == total)
                .filter(topic -> isPrinted(topic) || settings.isPresent() && topic.goesOn()).toList();
    }

    /// Returns the categories of a table in this year's detail.
    List<String> categories(ReportTable topic) {
        return topic.categories(settings.flatMap(fixed -> fixed.of(topic)).map(TableSetting::detail).orElse(1));
    }

    /// Returns the category in this year's detail that contains a category of the finest detail.
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
