package org.daybook.exchange;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The columns of the sheets of a tracker file: those that every such file has, and one for each attribute or data element in
/// use, named as in the file if it has a name.
final class TrackerColumns {
    private final Map<TrackerPart, Map<String, Integer>> places = new EnumMap<>(TrackerPart.class);
    private final Map<TrackerPart, Map<String, String>> names = new EnumMap<>(TrackerPart.class);
    private final Set<TrackerPart> withRows = EnumSet.noneOf(TrackerPart.class);

    TrackerColumns() {
        for (var part : TrackerPart.values()) {
            places.put(part, new LinkedHashMap<>());
            names.put(part, new LinkedHashMap<>());
            part.fixed().forEach(column -> add(part, column, column));
        }
    }

    private void add(TrackerPart part, String column, String name) {
        var known = places.getOrDefault(part, Map.of());
        if (!known.containsKey(column)) {
            if (known.size() >= ReadingLimit.COLUMNS) {
                throw ReadingRefusal.TOO_MANY_COLUMNS.refusal();
            }
            places.computeIfAbsent(part, _ -> new LinkedHashMap<>()).put(column, known.size());
            names.computeIfAbsent(part, _ -> new LinkedHashMap<>()).put(column, name);
        }
    }

    /// Adds the columns of a person.
    void learn(TrackerPerson person) {
        for (var part : TrackerPart.values()) {
            for (var row : person.rows(part)) {
                withRows.add(part);
                row.keySet().forEach(column -> add(part, column, person.name(column)));
            }
        }
    }

    /// Checks whether there are any rows of this part.
    boolean hasRows(TrackerPart part) {
        return withRows.contains(part);
    }

    /// Returns the headings of a sheet.
    List<String> headings(TrackerPart part) {
        return List.copyOf(names.getOrDefault(part, Map.of()).values());
    }

    /// Returns the cells of a row by their places from 0.
    Map<Integer, String> placed(TrackerPart part, Map<String, String> row) {
        var placed = new TreeMap<Integer, String>();
        var known = places.getOrDefault(part, Map.of());
        row.forEach((column, text) -> {
            var place = known.get(column);
            if (place != null) {
                placed.put(place, text);
            }
        });
        return placed;
    }
}
