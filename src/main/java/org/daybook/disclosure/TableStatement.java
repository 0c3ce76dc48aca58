package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one published table discloses to a reader who knows step 3: `width 4`, shown groups as `[max(T, p-4), p+4]`, suppressed
/// ones as `*`, and the rows of step 3 (the specification's "What the attacker is given").
///
/// @param population the population of the counts, as named in the attacker's format
/// @param threshold  the smallest group shown
/// @param sticky     the categories combined earlier this year, which may be larger than a shown group
record TableStatement(String population, Threshold threshold, Set<String> sticky) {
    /// Returns what it states about each count by itself.
    AttackerView.Table cells(ProtectedTable table) {
        var cells = new ArrayList<AttackerView.Cell>();
        switch (table) {
            case ProtectedTable.Shown shown -> {
                shown.rows().forEach(row -> cells.add(new AttackerView.Cell(row.category(), shown(row))));
                shown.together().ifPresent(group -> cells.addAll(unknown(group.categories())));
                cells.add(new AttackerView.Cell("T", Claim.nextTo(shown.total())));
            }
            case ProtectedTable.NotShown nothing -> {
                cells.addAll(unknown(nothing.categories()));
                cells.add(new AttackerView.Cell("T", new Claim.Unknown()));
            }
        }
        return new AttackerView.Table(population + "." + table.table(), population, Optional.of(table.table()), cells,
                threshold);
    }

    /// Returns what it states about several counts together.
    List<AttackerView.Relation> relations(ProtectedTable table) {
        var relations = new ArrayList<AttackerView.Relation>();
        if (table instanceof ProtectedTable.Shown shown) {
            shown.together().ifPresent(group -> {
                relations.addAll(sum(shown.table(), group));
                relations.addAll(noLargerThanShown(shown, group));
            });
        }
        return relations;
    }

    private Claim shown(ProtectedTable.Row row) {
        return new Claim.Between(Math.max(threshold.people(), row.value() - Promise.WIDTH),
                row.value() + Promise.WIDTH);
    }

    private List<AttackerView.Cell> unknown(List<String> categories) {
        return categories.stream().map(category -> new AttackerView.Cell(category, new Claim.Unknown())).toList();
    }

    private List<AttackerView.Relation> sum(String table, ProtectedTable.Together group) {
        var terms = group.categories().stream().map(category -> new AttackerView.Term(1, count(table, category)))
                .toList();
        int least = Math.max(threshold.people(), group.value() - Promise.WIDTH);
        return List.of(new AttackerView.Relation(terms, AttackerView.Sign.AT_LEAST, least),
                new AttackerView.Relation(terms, AttackerView.Sign.AT_MOST, group.value() + Promise.WIDTH));
    }

    private List<AttackerView.Relation> noLargerThanShown(ProtectedTable.Shown shown, ProtectedTable.Together group) {
        var relations = new ArrayList<AttackerView.Relation>();
        for (var hidden : group.categories()) {
            if (!sticky.contains(hidden)) {
                shown.rows().forEach(row -> relations.add(new AttackerView.Relation(
                        List.of(new AttackerView.Term(1, count(shown.table(), hidden)),
                                new AttackerView.Term(-1, count(shown.table(), row.category()))),
                        AttackerView.Sign.AT_MOST, 0)));
            }
        }
        return relations;
    }

    private String count(String table, String category) {
        return population + "|" + table + "=" + category;
    }
}
