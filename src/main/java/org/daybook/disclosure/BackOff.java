package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.daybook.base.Refusal;

/// The last look at the whole report, all tables and totals together. While the attacker finds something, something is
/// given up: the last table about which something is found, or else the last one; when no table is left, an exact total.
/// When nothing is left to give up and the attacker still finds something, the report does not leave.
///
/// @param known      what is known besides the report
/// @param categories the categories of each table, in the catalogue's order: the order that a report happens to have
///                   would tell which of them were together
/// @param rounded    the rounded total of each population
record BackOff(Known known, Map<String, List<String>> categories, Map<String, Integer> rounded) {
    /// @throws Refusal `disclosure.refusal.unsafe` when nothing is left to give up
    Published untilKept(Published report) {
        var safer = report;
        var broken = Promise.broken(known.view(safer));
        while (!broken.map(Set::isEmpty).orElse(false)) {
            var now = safer;
            var found = broken.orElse(Set.of());
            safer = oneTableFewer(now, found).or(() -> oneTotalRounded(now)).or(() -> eventsWithheld(now))
                    .orElseThrow(() -> new Refusal("disclosure.refusal.unsafe"));
            broken = Promise.broken(known.view(safer));
        }
        return safer;
    }

    private Optional<Published> oneTableFewer(Published report, Set<String> found) {
        return without(report, table -> found.stream().anyMatch(count -> count.contains("|" + table + "=")))
                .or(() -> without(report, _ -> true));
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

    private static Optional<Published> eventsWithheld(Published report) {
        var withheld = new TreeMap<String, PublishedTotal>();
        report.events().keySet().forEach(event -> withheld.put(event, new PublishedTotal.Withheld()));
        return Optional.of(new Published(report.site(), report.period(), report.threshold(), report.populations(),
                withheld)).filter(safer -> !safer.equals(report));
    }

    private static Published with(Published report, Published.Numbers changed) {
        var populations = report.populations().stream()
                .map(numbers -> numbers.name().equals(changed.name()) ? changed : numbers).toList();
        return new Published(report.site(), report.period(), report.threshold(), populations, report.events());
    }
}
