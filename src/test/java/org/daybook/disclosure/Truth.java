package org.daybook.disclosure;

import java.util.List;
import java.util.Map;

/// Checks whether what an attacker is given is true, for tests of other rooms.
public final class Truth {
    private Truth() {}

    /// Returns the statements, in the format of the reference attacker, that are not true; counts without a given truth are not
    /// checked.
    ///
    /// @param truth every count by its name
    public static List<String> not(String json, Map<String, Integer> truth) {
        var model = AttackerDocument.json(json).model;
        var rows = model.rows().stream().filter(row -> truth.keySet().containsAll(row.terms().keySet()))
                .filter(row -> {
                    double sum = row.terms().entrySet().stream()
                            .mapToDouble(term -> term.getValue() * truth.getOrDefault(term.getKey(), 0)).sum();
                    return sum < row.least() || sum > row.most();
                }).map(row -> row.terms().toString());
        var counts = model.counts().entrySet().stream().filter(count -> truth.containsKey(count.getKey()))
                .filter(count -> truth.getOrDefault(count.getKey(), 0) < count.getValue().least()
                        || truth.getOrDefault(count.getKey(), 0) > count.getValue().most())
                .map(count -> count.getKey() + " in " + count.getValue());
        return java.util.stream.Stream.concat(rows, counts).toList();
    }
}
