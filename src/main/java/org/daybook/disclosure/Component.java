package org.daybook.disclosure;

import java.util.ArrayList;
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
        var root = new HashMap<String, String>();
        for (var row : model.rows()) {
            var open = open(row, model);
            open.forEach(name -> root.put(find(root, name), find(root, open.getFirst())));
        }
        return gather(model, root);
    }

    private static List<Component> gather(Model model, Map<String, String> root) {
        var names = new LinkedHashMap<String, List<String>>();
        model.counts().forEach((name, bounds) -> {
            if (!bounds.fixed()) {
                names.computeIfAbsent(find(root, name), any -> new ArrayList<>()).add(name);
            }
        });
        var rows = new HashMap<String, List<Model.Row>>();
        for (var row : model.rows()) {
            var open = open(row, model);
            if (open.isEmpty()) {
                check(row, model);
            } else {
                rows.computeIfAbsent(find(root, open.getFirst()), any -> new ArrayList<>()).add(row);
            }
        }
        return names.entrySet().stream()
                .map(entry -> build(model, entry.getValue(), rows.getOrDefault(entry.getKey(), List.of()))).toList();
    }

    private static Component build(Model model, List<String> names, List<Model.Row> rows) {
        var place = new HashMap<String, Integer>();
        names.forEach(name -> place.put(name, place.size()));
        var lines = rows.stream().map(row -> line(row, model, place)).toList();
        var bounds = names.stream().map(name -> bounds(model, name)).toList();
        return new Component(names, lines, bounds.stream().mapToDouble(Model.Bounds::least).toArray(),
                bounds.stream().mapToDouble(Model.Bounds::most).toArray());
    }

    private static Line line(Model.Row row, Model model, Map<String, Integer> place) {
        double known = known(row, model);
        var open = open(row, model);
        var at = open.stream().mapToInt(name -> place.getOrDefault(name, 0)).toArray();
        var times = open.stream().mapToDouble(name -> row.terms().getOrDefault(name, 0.0)).toArray();
        return new Line(at, times, row.least() - known, row.most() - known);
    }

    private static void check(Model.Row row, Model model) {
        double sum = known(row, model);
        if (sum < row.least() - CLOSE || sum > row.most() + CLOSE) {
            throw new Contradiction();
        }
    }

    private static double known(Model.Row row, Model model) {
        return row.terms().entrySet().stream().filter(term -> bounds(model, term.getKey()).fixed())
                .mapToDouble(term -> term.getValue() * bounds(model, term.getKey()).least()).sum();
    }

    private static List<String> open(Model.Row row, Model model) {
        return row.terms().keySet().stream().filter(name -> !bounds(model, name).fixed()).sorted().toList();
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
