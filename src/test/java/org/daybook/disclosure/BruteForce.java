package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// An attacker who needs no algebra: goes through every table of whole numbers and keeps those that agree with what was
/// published. Shares nothing with the audit; it is what the audit is tested against.
///
/// @param threshold the smallest group shown
/// @param units     the exact total, published next to the table
/// @param sticky    what was hidden earlier this year
/// @param believed  the rules of step 3 that the attacker knows to be in force
record BruteForce(int threshold, int units, Set<String> sticky, Set<SuppressionRule> believed) {
    /// The name under which [#possible] returns the sum of all combined groups.
    static final String SUM = "combined";

    /// Returns every value that each count can have; empty if nothing is possible.
    Map<String, TreeSet<Integer>> possible(ProtectedTable.Shown table) {
        var possible = new LinkedHashMap<String, TreeSet<Integer>>();
        table.rows().forEach(row -> possible.put(row.category(), new TreeSet<>()));
        table.together().ifPresent(group -> {
            group.categories().forEach(category -> possible.put(category, new TreeSet<>()));
            possible.put(SUM, new TreeSet<>());
        });
        if (Math.abs(table.total() - units) < Rounding.BASE) {
            shown(table, new ArrayList<>(), units, possible);
        }
        return possible;
    }

    private void shown(ProtectedTable.Shown table, List<Integer> values, int left,
            Map<String, TreeSet<Integer>> possible) {
        if (values.size() == table.rows().size()) {
            hidden(table, values, left, possible);
            return;
        }
        int printed = table.rows().get(values.size()).value();
        for (int value = Math.max(threshold, printed - 4); value <= Math.min(printed + 4, left); value++) {
            values.add(value);
            shown(table, values, left - value, possible);
            values.removeLast();
        }
    }

    private void hidden(ProtectedTable.Shown table, List<Integer> shown, int sum,
            Map<String, TreeSet<Integer>> possible) {
        if (table.together().isEmpty()) {
            if (sum == 0) {
                note(table.rows().stream().map(ProtectedTable.Row::category).toList(), shown, possible);
            }
            return;
        }
        var group = table.together().get();
        boolean enough = sum >= threshold || !believed.contains(SuppressionRule.ENOUGH_TOGETHER);
        if (enough && Math.abs(group.value() - sum) < Rounding.BASE) {
            var names = group.categories();
            int cap = shown.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
            var limits = names.stream().mapToInt(name -> sticky.contains(name) ? sum : Math.min(cap, sum)).toArray();
            if (split(names, limits, 0, sum, possible)) {
                note(table.rows().stream().map(ProtectedTable.Row::category).toList(), shown, possible);
                possible.getOrDefault(SUM, new TreeSet<>()).add(sum);
            }
        }
    }

    /// Records every value that a hidden count takes when the sum is split; returns whether it can be split at all. Each count
    /// alone ranges from what the others cannot take up to its own limit, and every value between is possible.
    private boolean split(List<String> names, int[] limits, int from, int sum, Map<String, TreeSet<Integer>> possible) {
        boolean any = false;
        if (from == names.size() - 1) {
            if (sum <= limits[from]) {
                possible.getOrDefault(names.get(from), new TreeSet<>()).add(sum);
                any = true;
            }
            return any;
        }
        for (int value = 0; value <= Math.min(limits[from], sum); value++) {
            if (split(names, limits, from + 1, sum - value, possible)) {
                possible.getOrDefault(names.get(from), new TreeSet<>()).add(value);
                any = true;
            }
        }
        return any;
    }

    private static void note(List<String> names, List<Integer> values, Map<String, TreeSet<Integer>> possible) {
        for (int i = 0; i < names.size(); i++) {
            possible.getOrDefault(names.get(i), new TreeSet<>()).add(values.get(i));
        }
    }

    /// Returns what is wrong with a published table, in words; empty if the promise is kept for every count.
    List<String> findings(ProtectedTable.Shown table) {
        var findings = new ArrayList<String>();
        var hidden = table.together().map(ProtectedTable.Together::categories).orElse(List.of());
        possible(table).forEach((name, values) -> {
            if (values.isEmpty()) {
                findings.add("nothing is possible");
            } else if (values.size() < 5 || values.last() - values.first() < 4) {
                findings.add(name + " is narrow: " + values);
            } else if (hidden.contains(name) && values.first() > 0 && values.first() < threshold) {
                findings.add(name + " exists: " + values);
            } else if (name.equals(SUM) && values.first() > 0 && values.last() < threshold) {
                findings.add("the group exists: " + values);
            }
        });
        return findings;
    }
}
