package org.daybook.disclosure;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Step 3 without its audit: which categories are combined into one number.
///
/// @param counts the exact counts in the catalogue's order
/// @param sticky the categories that were combined earlier this year
/// @param rules  the rules in force
record Combining(Map<String, Integer> counts, Set<String> sticky, Set<SuppressionRule> rules) {
    /// Returns the categories that must be combined at this threshold, together with those combined already.
    Set<String> first(int threshold, Set<String> already) {
        return counts.keySet().stream()
                .filter(category -> count(category) < threshold || already.contains(category) || kept(category))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Returns the combined categories plus the smallest shown one; empty if no category would remain shown.
    Optional<Set<String>> oneMore(Set<String> hidden, Draws draws) {
        var shown = counts.keySet().stream().filter(category -> !hidden.contains(category)).toList();
        if (shown.size() < 2) {
            return Optional.empty();
        }
        int smallest = shown.stream().mapToInt(this::count).min().orElseThrow();
        var more = new LinkedHashSet<>(hidden);
        more.add(draws.oneOf(shown.stream().filter(category -> count(category) == smallest).toList()));
        return Optional.of(more);
    }

    /// Checks the pre-filter: cheap, and not sufficient without the audit.
    boolean mayBeTogether(Set<String> hidden, int threshold) {
        if (hidden.isEmpty()) {
            return true;
        }
        return (hidden.size() >= 2 || off(SuppressionRule.TWO_TOGETHER))
                && (sum(hidden) >= threshold || off(SuppressionRule.ENOUGH_TOGETHER))
                && hidden.stream().filter(category -> count(category) < threshold)
                        .allMatch(small -> mayBeEmpty(small, hidden, threshold)
                                && mayBeFour(small, hidden, threshold));
    }

    private boolean mayBeEmpty(String small, Set<String> hidden, int threshold) {
        int least = Math.max(threshold, sum(hidden));
        long most = 0;
        for (var other : hidden) {
            if (!other.equals(small)) {
                most += count(other) < threshold ? threshold - 1 : Integer.MAX_VALUE;
            }
        }
        return least <= most || off(SuppressionRule.MAY_BE_EMPTY);
    }

    private boolean mayBeFour(String small, Set<String> hidden, int threshold) {
        int highest = Rounding.BASE * (sum(hidden) / Rounding.BASE) + Rounding.BASE - 1;
        long large = hidden.stream().filter(other -> !other.equals(small) && count(other) >= threshold).count();
        long room = Math.min(threshold - 1, highest - threshold * large);
        return room >= Promise.WIDTH || off(SuppressionRule.MAY_BE_FOUR);
    }

    private int sum(Set<String> hidden) {
        return hidden.stream().mapToInt(this::count).sum();
    }

    private int count(String category) {
        return counts.getOrDefault(category, 0);
    }

    private boolean kept(String category) {
        return sticky.contains(category) && rules.contains(SuppressionRule.STICKY);
    }

    private boolean off(SuppressionRule rule) {
        return !rules.contains(rule);
    }
}
