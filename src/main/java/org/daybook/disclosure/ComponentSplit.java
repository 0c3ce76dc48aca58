package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Splits a model into components. Counts are numbered in the model's order and compared by number.
final class ComponentSplit {
    private final List<String> names;
    private final double[] least;
    private final double[] most;
    /// For every count, one of the counts that it is linked with; itself if there is none.
    private final int[] linked;
    /// The sums of counts that are not known, with the numbers of those counts.
    private final Set<Component.Line> lines = new LinkedHashSet<>();

    private ComponentSplit(Model model) {
        this.names = List.copyOf(model.counts().keySet());
        this.least = model.counts().values().stream().mapToDouble(Model.Bounds::least).toArray();
        this.most = model.counts().values().stream().mapToDouble(Model.Bounds::most).toArray();
        this.linked = new int[names.size()];
        Arrays.setAll(linked, count -> count);
    }

    /// Returns the components, in the order of their first counts.
    ///
    /// @throws Contradiction if published numbers contradict each other
    static List<Component> of(Model model) {
        var split = new ComponentSplit(model);
        split.requireBounds();
        var place = new HashMap<String, Integer>();
        split.names.forEach(name -> place.put(name, place.size()));
        model.rows().forEach(row -> split.add(row, place));
        return split.components();
    }

    private void requireBounds() {
        for (int count = 0; count < least.length; count++) {
            if (least[count] > most[count]) {
                throw new Contradiction();
            }
        }
    }

    /// Moves the known counts of a sum to its other side, and links the others.
    private void add(Model.Row row, Map<String, Integer> place) {
        var open = new int[row.times().length];
        var times = new double[open.length];
        int size = 0;
        double known = 0;
        for (int i = 0; i < open.length; i++) {
            int count = place.getOrDefault(row.names().get(i), 0);
            if (isKnown(count)) {
                known += row.times()[i] * least[count];
            } else {
                open[size] = count;
                times[size++] = row.times()[i];
            }
        }
        for (int i = 1; i < size; i++) {
            linked[root(open[i])] = root(open[0]);
        }
        if (size > 0) {
            lines.add(new Component.Line(Arrays.copyOf(open, size), Arrays.copyOf(times, size), row.least() - known,
                    row.most() - known));
        } else if (known < row.least() - Component.CLOSE || known > row.most() + Component.CLOSE) {
            throw new Contradiction();
        }
    }

    private List<Component> components() {
        var counts = new LinkedHashMap<Integer, List<Integer>>();
        var within = new int[names.size()];
        for (int count = 0; count < within.length; count++) {
            if (!isKnown(count)) {
                var together = counts.computeIfAbsent(root(count), _ -> new ArrayList<>());
                within[count] = together.size();
                together.add(count);
            }
        }
        var sums = new HashMap<Integer, List<Component.Line>>();
        for (var line : lines) {
            var at = Arrays.stream(line.at()).map(count -> within[count]).toArray();
            sums.computeIfAbsent(root(line.at()[0]), _ -> new ArrayList<>())
                    .add(new Component.Line(at, line.times(), line.least(), line.most()));
        }
        return counts.entrySet().stream()
                .map(entry -> component(entry.getValue(), sums.getOrDefault(entry.getKey(), List.of()))).toList();
    }

    private Component component(List<Integer> counts, List<Component.Line> sums) {
        return new Component(counts.stream().map(names::get).toList(), List.copyOf(sums),
                counts.stream().mapToDouble(count -> least[count]).toArray(),
                counts.stream().mapToDouble(count -> most[count]).toArray());
    }

    private boolean isKnown(int count) {
        return least[count] == most[count];
    }

    private int root(int count) {
        int at = count;
        while (linked[at] != at) {
            linked[at] = linked[linked[at]];
            at = linked[at];
        }
        return at;
    }
}
