package org.daybook.reports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.base.Period;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Population;

/// Makes populations from rows about women. A woman who did not consent to statistics counts, and is "not known" in every
/// table.
///
/// @param period the period whose rows count
/// @param tables its tables
record RowPopulations(Period period, PeriodTables tables) {
    private static final String NOT_KNOWN = "not-known";

    /// Returns the rows of the period, in order.
    <R extends CountedRow> List<R> in(List<R> rows) {
        return rows.stream().filter(row -> period.days().contains(row.on())).toList();
    }

    /// Returns people, each once, in no table.
    Population people(Total total, List<? extends CountedRow> rows) {
        return Population.people(total.code(),
                rows.stream().map(CountedRow::her).collect(Collectors.toUnmodifiableSet()), List.of());
    }

    /// Returns people, each once, with the category of her last row.
    <R extends CountedRow> Population partition(Total total, ReportTable table, List<R> rows,
            Function<R, Category> said) {
        return partitions(total, rows, Map.of(table, said));
    }

    /// Returns the same for several tables.
    <R extends CountedRow> Population partitions(Total total, List<R> rows,
            Map<ReportTable, Function<R, Category>> said) {
        var agreed = agreed(rows);
        var last = new LinkedHashMap<String, R>();
        rows.forEach(row -> last.put(row.her(), row));
        var breakdowns = tables.counted(total).stream().filter(said::containsKey)
                .map(table -> Breakdown.partition(table.code(), tables.categories(table), last.values().stream()
                        .collect(Collectors.toMap(CountedRow::her, row -> tables.category(table,
                                agreed.contains(row.her())
                                        ? said.getOrDefault(table, _ -> YesOrNo.NOT_KNOWN).apply(row).code()
                                        : NOT_KNOWN)))))
                .toList();
        return Population.people(total.code(), last.keySet(), breakdowns);
    }

    /// Returns pairs of a woman and a category, each once.
    ///
    /// @param said returns the code of a category
    <R extends CountedRow> Population pairs(Total total, ReportTable table, List<R> rows, Function<R, String> said) {
        var agreed = agreed(rows);
        var members = new HashSet<Breakdown.Member>();
        rows.forEach(row -> members.add(new Breakdown.Member(row.her(),
                agreed.contains(row.her()) ? said.apply(row) : NOT_KNOWN)));
        var pairs = Population.memberships(total.code(),
                new Breakdown(table.code(), tables.categories(table), members), tables.categories(table).size());
        return tables.counted(total).contains(table)
                ? pairs
                : new Population(pairs.name(), pairs.total(), pairs.units(), List.of(), pairs.each());
    }

    /// Returns the women who consented to statistics on their first day, so that either everything is known about a woman or
    /// nothing.
    private static Set<String> agreed(List<? extends CountedRow> rows) {
        Map<String, CountedRow> first = new LinkedHashMap<>();
        rows.forEach(row -> first.merge(row.her(), row, (one, other) -> other.on().isBefore(one.on()) ? other : one));
        return first.values().stream().filter(CountedRow::agreed).map(CountedRow::her)
                .collect(Collectors.toUnmodifiableSet());
    }
}
