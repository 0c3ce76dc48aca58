package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.daybook.base.Refusal;

/// The last look at the whole report, all tables and totals together. While the attacker finds something that the totals alone do
/// not tell, a table is given up: the last one about which something is found, or else the last. The totals stay as they were decided.
final class BackOff {
    private final Known known;
    private final Published totals;
    private final Optional<Map<String, AttackVerdict>> beside;
    /// The same for somebody who supposes of grants what a team knows; nothing without grants.
    private final Optional<Map<String, AttackVerdict>> supposed;

    /// @param known  what is known besides the report
    /// @param totals the report with all its totals, and no table shown
    BackOff(Known known, Published totals) {
        this.known = known;
        this.totals = totals;
        this.beside = Promise.verdicts(AttackerView.of(totals, known));
        this.supposed = totals.running().isEmpty()
                ? Optional.empty()
                : Promise.verdicts(AttackerView.of(totals, known.supposingOfGrants(totals)));
    }

    /// @throws Refusal `disclosure.refusal.unsafe` when nothing is left to give up
    Published untilKept(Published report) {
        var safer = report;
        var found = found(safer);
        while (!found.isEmpty()) {
            var now = safer;
            var about = found;
            safer = oneTableAbout(now, about).or(() -> without(now, _ -> true))
                    .orElseThrow(() -> new Refusal("disclosure.refusal.unsafe"));
            found = found(safer);
        }
        return safer;
    }

    /// What is found beside the earlier reports; after an erasure, which may make the numbers of several reports contradict each other,
    /// in the report by itself. Numbers that contradict each other even then count as found, whatever they are about.
    private Set<String> found(Published report) {
        return worse(AttackerView.of(report, known), beside)
                .map(found -> found.isEmpty() && supposed.isPresent() ? ofGrants(report) : found)
                .or(() -> worse(AttackerView.of(report, known.apart()),
                        Promise.verdicts(AttackerView.of(totals, known.apart()))))
                .orElse(Set.of(""));
    }

    /// What is found by somebody who supposes of grants what a team knows, where it fits.
    private Set<String> ofGrants(Published report) {
        return worse(AttackerView.of(report, known.supposingOfGrants(totals)), supposed).orElse(Set.of());
    }

    private static Optional<Set<String>> worse(AttackerView view, Optional<Map<String, AttackVerdict>> before) {
        return before.flatMap(
                had -> Promise.verdicts(view).map(now -> Promise.of(view).worse(had, now)));
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
                    tables.set(last, totals.table(shown.table()));
                    return Optional.of(with(report, new Published.Numbers(numbers.name(), numbers.total(), tables)));
                }
            }
        }
        return Optional.empty();
    }

    private static Published with(Published report, Published.Numbers changed) {
        var populations = report.populations().stream()
                .map(numbers -> numbers.name().equals(changed.name()) ? changed : numbers).toList();
        return report.with(populations, report.events());
    }
}
