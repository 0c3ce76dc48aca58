package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.base.Period;
import org.daybook.base.Refusal;

/// The last look at the whole report, all tables and totals together. While the attacker finds something, something is
/// given up: the last table about which something is found, or a rounded total about which it is, or else the last table; when no table is
/// left, an exact total, then a rounded one.
/// When nothing is left to give up and the attacker still finds something, the report does not leave.
///
/// @param known      what is known besides the report
/// @param categories the categories of each table, in the catalogue's order: the order that a report happens to have
///                   would tell which of them were together
/// @param rounded    the rounded total of each population
record BackOff(Known known, Map<String, List<String>> categories, Map<String, Integer> rounded) {
    /// @throws Refusal `disclosure.refusal.unsafe` when nothing is left to give up
    Published untilKept(Published report) {
        var already = known.foundBefore(report);
        var safer = report;
        var found = found(safer, already);
        while (!found.isEmpty()) {
            var now = safer;
            var about = found;
            safer = oneTableAbout(now, about)
                    .or(() -> oneTotalWithheld(now, name -> about.stream().anyMatch(count -> isOf(count, name))))
                    .or(() -> without(now, _ -> true)).or(() -> oneTotalRounded(now))
                    .or(() -> oneTotalWithheld(now, _ -> true)).or(() -> eventsWithheld(now))
                    .orElseThrow(() -> new Refusal("disclosure.refusal.unsafe"));
            found = found(safer, already);
        }
        return safer;
    }

    /// What could not be found out before. Numbers that contradict each other count as found, whatever they are about.
    private Set<String> found(Published report, Set<String> already) {
        return known.broken(report).map(found -> found.stream().filter(count -> !already.contains(count))
                .collect(Collectors.toUnmodifiableSet())).orElse(Set.of(""));
    }

    private Optional<Published> oneTableAbout(Published report, Set<String> found) {
        return without(report, table -> found.stream().anyMatch(count -> count.contains("|" + table + "=")));
    }

    /// Without numbers for the last table of a kind.
    private Optional<Published> without(Published report, Predicate<String> kind) {
        for (var numbers : report.populations().reversed()) {
            var tables = new ArrayList<>(numbers.tables());
            for (int last = tables.size() - 1; last >= 0; last--) {
                if (tables.get(last) instanceof ProtectedTable.Shown shown && kind.test(shown.table())) {
                    tables.set(last, new ProtectedTable.NotShown(shown.table(),
                            categories.getOrDefault(shown.table(), List.of())));
                    return Optional.of(with(report, new Published.Numbers(numbers.name(), numbers.total(), tables)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Published> oneTotalRounded(Published report) {
        return report.populations().reversed().stream()
                .filter(numbers -> numbers.total() instanceof PublishedTotal.Exact).findFirst()
                .map(numbers -> with(report, new Published.Numbers(numbers.name(),
                        new PublishedTotal.Rounded(rounded.getOrDefault(numbers.name(), 0)), numbers.tables())));
    }

    /// Neither a rounded total nor tables of the last population of a kind; of the people only where it is a longer period,
    /// whose quarters say how many came.
    private Optional<Published> oneTotalWithheld(Published report, Predicate<String> kind) {
        return report.populations().stream().skip(Period.parse(report.period()).isLong() ? 0 : 1).toList().reversed()
                .stream()
                .filter(numbers -> numbers.total() instanceof PublishedTotal.Rounded && kind.test(numbers.name()))
                .findFirst()
                .map(numbers -> with(report,
                        new Published.Numbers(numbers.name(), new PublishedTotal.Withheld(), numbers.tables().stream()
                                .<ProtectedTable>map(table -> new ProtectedTable.NotShown(table.table(),
                                        categories.getOrDefault(table.table(), List.of())))
                                .toList())));
    }

    private static boolean isOf(String count, String population) {
        return count.endsWith("." + population) || count.contains("." + population + "|");
    }

    private static Optional<Published> eventsWithheld(Published report) {
        var withheld = new TreeMap<String, PublishedTotal>();
        report.events().keySet().forEach(event -> withheld.put(event, new PublishedTotal.Withheld()));
        return Optional.of(report.with(report.populations(), withheld)).filter(safer -> !safer.equals(report));
    }

    private static Published with(Published report, Published.Numbers changed) {
        var populations = report.populations().stream()
                .map(numbers -> numbers.name().equals(changed.name()) ? changed : numbers).toList();
        return report.with(populations, report.events());
    }
}
