package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Every small table, every draw of its rounding, and the result of steps 3 and 4. The exact total is published next to each.
/// Calls the audit once for each published table, not once for each true one.
///
/// @param threshold the site's threshold
/// @param rules     the rules in force
/// @param asked     the audit's answers so far
record Universe(Threshold threshold, Set<SuppressionRule> rules, Map<Case, Boolean> asked) {
    static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    /// A published table with its context, as the audit sees it.
    record Case(ProtectedTable.Shown table, int units, Set<String> sticky, Threshold threshold) {}

    /// A true table.
    record Truth(List<Integer> counts, Set<String> sticky) {
        int units() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        Map<String, Integer> byName() {
            var byName = new LinkedHashMap<String, Integer>();
            IntStream.range(0, counts.size()).forEach(i -> byName.put(NAMES.get(i), counts.get(i)));
            return byName;
        }
    }

    static Universe of(Threshold threshold, Set<SuppressionRule> rules) {
        return new Universe(threshold, rules, new HashMap<>());
    }

    /// Returns everything that could be published about a true table.
    Set<ProtectedTable> outcomes(Truth truth) {
        var outcomes = new HashSet<ProtectedTable>();
        for (var draw : EveryDraw.of(truth.units(), groups(truth), equals(truth))) {
            outcomes.add(outcome(truth, draw));
        }
        return outcomes;
    }

    ProtectedTable outcome(Truth truth, Draws draws) {
        var combining = new Combining(truth.byName(), truth.sticky(), rules);
        return new TableProtection(combining, draws,
                (table, rung) -> keeps(new Case(table, truth.units(), truth.sticky(), rung)))
                .protect("t", threshold);
    }

    private boolean keeps(Case published) {
        return !rules.contains(SuppressionRule.AUDIT) || asked.computeIfAbsent(published, Universe::audit);
    }

    private static boolean audit(Case published) {
        var numbers = new Published.Numbers("p", new PublishedTotal.Exact(published.units()),
                List.of(published.table()));
        return Promise.isKept(AttackerView.of(
                new Published("s", "2026Q3", published.threshold(), List.of(numbers), Map.of()),
                new AlreadyHidden(Map.of("t", published.sticky()))));
    }

    /// Returns the most groups: a small one is never a group by itself.
    private int groups(Truth truth) {
        long small = truth.counts().stream().filter(count -> count < Threshold.TEN.people()).count();
        return small == 0 && truth.sticky().isEmpty() ? truth.counts().size() : truth.counts().size() - 1;
    }

    /// Returns in how many ways equal categories that could be moved may be taken: one, two, or six for three and more.
    private int equals(Truth truth) {
        var large = truth.counts().stream().filter(count -> count >= Threshold.TEN.people()).toList();
        int twins = large.size() - Set.copyOf(large).size();
        return twins == 0 ? 1 : twins == 1 ? 2 : 6;
    }

    /// Passes on every way to fill a number of categories from these values, in rising order: tables that differ only in the
    /// order of their categories are equivalent.
    static void rising(int categories, Collection<Integer> values, Consumer<List<Integer>> each) {
        fill(categories, List.copyOf(values), 0, new ArrayList<>(), true, each);
    }

    /// Passes on every way to fill a number of categories from these values.
    static void all(int categories, Collection<Integer> values, Consumer<List<Integer>> each) {
        fill(categories, List.copyOf(values), 0, new ArrayList<>(), false, each);
    }

    private static void fill(int categories, List<Integer> values, int from, List<Integer> sofar, boolean rising,
            Consumer<List<Integer>> each) {
        if (sofar.size() == categories) {
            each.accept(List.copyOf(sofar));
            return;
        }
        for (int at = from; at < values.size(); at++) {
            sofar.add(values.get(at));
            fill(categories, values, rising ? at : 0, sofar, rising, each);
            sofar.removeLast();
        }
    }

    /// Returns every set of categories that could have been hidden earlier.
    static List<Set<String>> stickies(int categories) {
        return IntStream.range(0, 1 << categories).mapToObj(bits -> {
            var sticky = new HashSet<String>();
            IntStream.range(0, categories).filter(i -> (bits & 1 << i) != 0).forEach(i -> sticky.add(NAMES.get(i)));
            return Set.copyOf(sticky);
        }).toList();
    }

    static Optional<ProtectedTable.Shown> shown(ProtectedTable table) {
        return table instanceof ProtectedTable.Shown shown ? Optional.of(shown) : Optional.empty();
    }
}
