package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Steps 3 and 4 for one table: combine, round, query the judge, and combine more until the judge accepts.
///
/// @param combining which categories share a number
/// @param draws     the random draws of the rounding
/// @param judge     the audit: it sees only what would be published
record TableProtection(Combining combining, Draws draws, Judge judge) {
    /// Groups are named by their category; this one has an empty name.
    private static final String TOGETHER = "";

    /// Decides whether a table may be published.
    interface Judge {
        boolean keeps(ProtectedTable.Shown table, Threshold threshold);
    }

    /// Returns the publishable table. Goes from the lowest threshold up to the site's own: what is combined at a lower one
    /// stays combined, so that a higher threshold never shows more.
    ProtectedTable protect(String table, Threshold threshold) {
        Set<String> hidden = Set.of();
        Optional<ProtectedTable.Shown> found = Optional.empty();
        for (var rung : threshold.rungs()) {
            found = climb(table, rung, combining.first(rung.people(), hidden));
            if (found.isEmpty()) {
                return new ProtectedTable.NotShown(table, List.copyOf(combining.counts().keySet()));
            }
            hidden = Set.copyOf(found.get().together().map(ProtectedTable.Together::categories).orElse(List.of()));
        }
        return found.orElseThrow();
    }

    private Optional<ProtectedTable.Shown> climb(String table, Threshold rung, Set<String> first) {
        var hidden = Optional.of(first).filter(all -> all.size() < combining.counts().size());
        while (hidden.isPresent()) {
            if (combining.mayBeTogether(hidden.get(), rung.people())) {
                var candidate = rounded(table, hidden.get());
                if (groups(candidate) >= 2 && judge.keeps(candidate, rung)) {
                    return Optional.of(candidate);
                }
            }
            hidden = combining.oneMore(hidden.get(), draws);
        }
        return Optional.empty();
    }

    private ProtectedTable.Shown rounded(String table, Set<String> hidden) {
        var groups = groups(hidden);
        int sum = groups.stream().mapToInt(Draws.Group::count).sum();
        int total = Rounding.up(sum, draws.total());
        var values = Rounding.additive(groups, total, draws);
        var rows = combining.counts().keySet().stream().filter(category -> !hidden.contains(category))
                .map(category -> new ProtectedTable.Row(category, values.getOrDefault(category, 0))).toList();
        var together = hidden.isEmpty()
                ? Optional.<ProtectedTable.Together>empty()
                : Optional.of(together(hidden, values.getOrDefault(TOGETHER, 0)));
        return new ProtectedTable.Shown(table, rows, together, total);
    }

    /// Uses the catalogue's order: the order in which they were combined would disclose which of them is large.
    private ProtectedTable.Together together(Set<String> hidden, int value) {
        return new ProtectedTable.Together(
                combining.counts().keySet().stream().filter(hidden::contains).toList(), value);
    }

    private List<Draws.Group> groups(Set<String> hidden) {
        var groups = new ArrayList<Draws.Group>();
        int together = 0;
        for (Map.Entry<String, Integer> entry : combining.counts().entrySet()) {
            if (hidden.contains(entry.getKey())) {
                together += entry.getValue();
            } else {
                groups.add(new Draws.Group(entry.getKey(), entry.getValue()));
            }
        }
        if (!hidden.isEmpty()) {
            groups.add(new Draws.Group(TOGETHER, together));
        }
        return groups;
    }

    private static int groups(ProtectedTable.Shown table) {
        return table.rows().size() + (table.together().isPresent() ? 1 : 0);
    }
}
