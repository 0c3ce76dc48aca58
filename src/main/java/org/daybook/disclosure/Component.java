package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts that are linked through sums, and to no others: a linear programme of its own. Known counts are moved to the other
/// side of their sums, so that tables linked only by an exact total are separated.
final class Component {
    /// Two numbers are considered equal if they differ by less.
    static final double CLOSE = 1e-6;

    final List<String> names;
    final List<Line> lines;
    final double[] least;
    final double[] most;

    /// One sum: the counts, their factors, and its bounds.
    record Line(int[] at, double[] times, double least, double most) {}

    private Component(List<String> names, List<Line> lines, double[] least, double[] most) {
        this.names = names;
        this.lines = lines;
        this.least = least;
        this.most = most;
    }

    /// Returns the same counts, with one of them known to be between two numbers.
    Component with(int at, double low, double high) {
        var nowLeast = least.clone();
        var nowMost = most.clone();
        nowLeast[at] = Math.max(nowLeast[at], low);
        nowMost[at] = Math.min(nowMost[at], high);
        return new Component(names, lines, nowLeast, nowMost);
    }

    /// Checks that some values satisfy all sums.
    ///
    /// @throws Contradiction if none do
    void solve() {
        Propagation.narrow(this);
        new LinearProgramme(this).solution(new double[names.size()]);
    }

    /// Splits a model into components.
    ///
    /// @throws Contradiction if published numbers contradict each other
    static List<Component> of(Model model) {
        if (model.counts().values().stream().anyMatch(bounds -> bounds.least() > bounds.most())) {
            throw new Contradiction();
        }
        var rows = model.rows().stream().map(row -> Told.of(row, model)).toList();
        var root = new HashMap<String, String>();
        for (var row : rows) {
            row.open().forEach(name -> root.put(find(root, name), find(root, row.open().getFirst())));
        }
        return gather(model, rows, root);
    }

    /// A known sum, divided into the counts that are open and those that are known.
    ///
    /// @param open  the names of the open counts, in alphabetical order
    /// @param known what the known counts contribute to the sum
    private record Told(Model.Row row, List<String> open, double known) {
        static Told of(Model.Row row, Model model) {
            var open = new ArrayList<String>();
            double known = 0;
            for (var term : row.terms().entrySet()) {
                var bounds = bounds(model, term.getKey());
                if (bounds.fixed()) {
                    known += term.getValue() * bounds.least();
                } else {
                    open.add(term.getKey());
                }
            }
            Collections.sort(open);
            return new Told(row, open, known);
        }

        void requirePossible() {
            if (known < row.least() - CLOSE || known > row.most() + CLOSE) {
                throw new Contradiction();
            }
        }

        Line line(Map<String, Integer> place) {
            var at = open.stream().mapToInt(name -> place.getOrDefault(name, 0)).toArray();
            var times = open.stream().mapToDouble(name -> row.terms().getOrDefault(name, 0.0)).toArray();
            return new Line(at, times, row.least() - known, row.most() - known);
        }
    }

    private static List<Component> gather(Model model, List<Told> told, Map<String, String> root) {
        var names = new LinkedHashMap<String, List<String>>();
        model.counts().forEach((name, bounds) -> {
            if (!bounds.fixed()) {
                names.computeIfAbsent(find(root, name), any -> new ArrayList<>()).add(name);
            }
        });
        var rows = new HashMap<String, List<Told>>();
        for (var row : told) {
            if (row.open().isEmpty()) {
                row.requirePossible();
            } else {
                rows.computeIfAbsent(find(root, row.open().getFirst()), any -> new ArrayList<>()).add(row);
            }
        }
        return names.entrySet().stream()
                .map(entry -> build(model, entry.getValue(), rows.getOrDefault(entry.getKey(), List.of()))).toList();
    }

    private static Component build(Model model, List<String> names, List<Told> rows) {
        var place = new HashMap<String, Integer>();
        names.forEach(name -> place.put(name, place.size()));
        var lines = rows.stream().map(row -> row.line(place)).toList();
        var bounds = names.stream().map(name -> bounds(model, name)).toList();
        return new Component(names, lines, bounds.stream().mapToDouble(Model.Bounds::least).toArray(),
                bounds.stream().mapToDouble(Model.Bounds::most).toArray());
    }

    private static Model.Bounds bounds(Model model, String name) {
        return model.counts().getOrDefault(name, Model.Bounds.OPEN);
    }

    private static String find(Map<String, String> root, String name) {
        var at = name;
        for (var up = root.getOrDefault(at, at); !up.equals(at); up = root.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }
}
