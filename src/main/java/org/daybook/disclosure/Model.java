package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts that a person wants to determine, the known bounds of each, and the known bounds of sums. It does not depend on
/// tables or this program's rules: any publication can be expressed in it.
final class Model {
    /// A sum of counts with factors, between two numbers that may be infinite. No count is listed twice.
    record Row(List<String> names, double[] times, double least, double most) {
        /// Returns the factor of each count.
        Map<String, Double> terms() {
            var terms = new LinkedHashMap<String, Double>();
            for (int i = 0; i < times.length; i++) {
                terms.put(names.get(i), times[i]);
            }
            return terms;
        }
    }

    /// What is known of one count by itself.
    record Bounds(double least, double most) {
        /// Only that it is a count.
        static final Bounds OPEN = new Bounds(0, Double.POSITIVE_INFINITY);

        Bounds within(double low, double high) {
            return new Bounds(Math.max(least, low), Math.min(most, high));
        }

        boolean fixed() {
            return least == most;
        }
    }

    private final Map<String, Bounds> counts = new LinkedHashMap<>();
    private final Set<String> exact = new LinkedHashSet<>();
    private final List<Row> rows = new ArrayList<>();

    /// Returns the model of what one report states.
    static Model of(AttackerView view) {
        var model = new Model();
        for (var table : view.tables()) {
            table.cells().forEach(cell -> model.say(count(table, cell.category()), cell.claim()));
            table.dimension().ifPresent(name -> model.partition(table));
        }
        for (var relation : view.relations()) {
            var terms = relation.terms();
            var names = new ArrayList<String>(terms.size());
            var times = new double[terms.size()];
            for (var term : terms) {
                times[names.size()] = term.times();
                names.add(term.count());
            }
            switch (relation.sign()) {
                case AT_LEAST -> model.row(new Row(names, times, relation.number(), Double.POSITIVE_INFINITY));
                case AT_MOST -> model.row(new Row(names, times, Double.NEGATIVE_INFINITY, relation.number()));
            }
        }
        return model;
    }

    /// Adds that a count is published exactly.
    void exactly(String count, double value) {
        exact.add(count);
        between(count, value, value);
    }

    /// Adds that a count is between two numbers.
    void between(String count, double least, double most) {
        counts.merge(count, Bounds.OPEN.within(least, most), (had, said) -> had.within(said.least(), said.most()));
    }

    /// Adds that a sum of counts is between two numbers.
    void row(Map<String, Double> terms, double least, double most) {
        var sorted = new TreeMap<>(terms);
        row(new Row(List.copyOf(sorted.keySet()), sorted.values().stream().mapToDouble(Double::doubleValue).toArray(),
                least, most));
    }

    private void row(Row row) {
        row.names().forEach(count -> counts.putIfAbsent(count, Bounds.OPEN));
        rows.add(row);
    }

    /// Returns every count with its own bounds, in the order in which they were added.
    Map<String, Bounds> counts() {
        return counts;
    }

    /// Returns every known sum.
    List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /// Checks whether the count was published exactly, so that there is nothing to protect.
    boolean published(String count) {
        return exact.contains(count);
    }

    private void say(String count, Claim claim) {
        switch (claim) {
            case Claim.Exactly said -> exactly(count, said.value());
            case Claim.Between said -> between(count, said.least(), said.most());
            case Claim.Unknown nothing -> between(count, 0, Double.POSITIVE_INFINITY);
        }
    }

    private void partition(AttackerView.Table table) {
        var terms = new LinkedHashMap<String, Double>();
        table.cells().forEach(
                cell -> terms.put(count(table, cell.category()), cell.category().equals("T") ? 1.0 : -1.0));
        row(terms, 0, 0);
    }

    private static String count(AttackerView.Table table, String category) {
        return category.equals("T")
                ? table.population()
                : table.population() + "|" + table.dimension().orElse("") + "=" + category;
    }
}
