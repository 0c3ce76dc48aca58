package org.daybook.reports;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Population;

/// The true figures of work and referrals of one period, counted. Secret: their only way out is the protection.
///
/// @param work   what was counted in the year
/// @param period one of its quarters, or a longer one
/// @param tables its tables
record WorkPopulations(WorkFigures work, Period period, PeriodTables tables) {
    /// As the protection takes them, in the order of the catalogue.
    List<Population> counted() {
        return Stream.of(Stream.of(people(Total.GUIDED, in(work.guided())), people(Total.PLACED, in(work.placed())),
                pairs(Total.PLACEMENTS, ReportTable.PLACEMENT, in(work.placed()),
                        PlacementCategory.NOT_KNOWN.code(), WorkFigures.Placed::kind)),
                Stream.of(Total.MARKS_1, Total.MARKS_3, Total.MARKS_6, Total.MARKS_12).map(this::marks),
                Stream.of(status(Total.DEPARTED, ReportTable.WORK_ON_LEAVING, in(work.departed())),
                        status(Total.SIX_MONTHS, ReportTable.WORK_AFTER, in(work.sixMonths())), referred(),
                        pairs(Total.REFERRALS, ReportTable.REFERRAL_NEED, in(work.referred()),
                                NeedCategory.NOT_KNOWN.code(), one -> NeedCategory.of(one.need()).code())))
                .flatMap(Function.identity()).toList();
    }

    private <R extends WorkFigures.Row> List<R> in(List<R> rows) {
        return rows.stream().filter(row -> period.days().contains(row.on())).toList();
    }

    private static Population people(Total total, List<? extends WorkFigures.Row> rows) {
        return Population.people(total.code(),
                rows.stream().map(WorkFigures.Row::her).collect(Collectors.toUnmodifiableSet()), List.of());
    }

    private Population marks(Total total) {
        var table = ReportTable.of(total).getFirst();
        return partition(total, table, in(work.marks()).stream()
                .filter(mark -> mark.months() == total.months()).toList(), RetentionCategory.NOT_KNOWN.code(),
                mark -> RetentionCategory.of(mark.how()).code());
    }

    private Population status(Total total, ReportTable table, List<WorkFigures.Status> rows) {
        return partition(total, table, rows, WorkStatusCategory.NOT_KNOWN.code(),
                row -> WorkStatusCategory.of(row.status()).code());
    }

    /// Whoever was referred several times stands where the best of it puts her.
    private Population referred() {
        var last = period.days().last();
        return partition(Total.REFERRED, ReportTable.REFERRAL_OUTCOME, in(work.referred()).stream()
                .sorted(Comparator.<WorkFigures.Referred, ReferralCategory>comparing(
                        one -> ReferralCategory.of(one, last)).reversed())
                .toList(), ReferralCategory.NOT_KNOWN.code(), one -> ReferralCategory.of(one, last).code());
    }

    /// People, each once, as the last of her rows says.
    private <R extends WorkFigures.Row> Population partition(Total total, ReportTable table, List<R> rows,
            String unknown, Function<R, String> said) {
        var agreed = agreed(rows);
        Map<String, String> category = new LinkedHashMap<>();
        rows.forEach(row -> category.put(row.her(), agreed.contains(row.her()) ? said.apply(row) : unknown));
        category.replaceAll((_, finest) -> tables.category(table, finest));
        return Population.people(total.code(), category.keySet(), tables.counted(total).contains(table)
                ? List.of(Breakdown.partition(table.code(), tables.categories(table), category))
                : List.of());
    }

    /// Pairs of a woman and a category, each once.
    private <R extends WorkFigures.Row> Population pairs(Total total, ReportTable table, List<R> rows, String unknown,
            Function<R, String> said) {
        var agreed = agreed(rows);
        var members = new HashSet<Breakdown.Member>();
        rows.forEach(row -> members.add(new Breakdown.Member(row.her(),
                agreed.contains(row.her()) ? said.apply(row) : unknown)));
        var pairs = Population.memberships(total.code(),
                new Breakdown(table.code(), tables.categories(table), members));
        return tables.counted(total).contains(table)
                ? pairs
                : new Population(pairs.name(), pairs.total(), pairs.units(), List.of());
    }

    /// Who agreed to statistics on the first of her days: of one woman all is known or nothing.
    private static Set<String> agreed(List<? extends WorkFigures.Row> rows) {
        Map<String, WorkFigures.Row> first = new LinkedHashMap<>();
        rows.forEach(row -> first.merge(row.her(), row, (one, other) -> other.on().isBefore(one.on()) ? other : one));
        return first.values().stream().filter(WorkFigures.Row::agreed).map(WorkFigures.Row::her)
                .collect(Collectors.toUnmodifiableSet());
    }
}
