package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A publication in the format of the reference attacker, read into the audit's model: any tables, groupings, relations,
/// percentages and knowledge, so that both attackers can be given the same.
final class AttackerDocument {
    /// A total and its parts along a sensitive dimension: nobody may learn that all of them belong to one part.
    record SensitiveLine(String total, List<String> parts) {}

    final Model model = new Model();
    final List<SensitiveLine> sensitive = new ArrayList<>();
    final int width;
    final int small;
    final Map<String, Object> document;

    private AttackerDocument(Map<String, Object> document) {
        this.document = document;
        this.width = ((Double) document.getOrDefault("width", 5.0)).intValue();
        this.small = ((Double) document.getOrDefault("small", 10.0)).intValue();
        Json.list(document.get("tables")).forEach(table -> table(Json.map(table)));
        Json.list(document.get("relations")).forEach(relation -> relation(Json.map(relation)));
        Json.list(document.get("percent")).forEach(percent -> percent(Json.map(percent)));
        Json.list(document.get("known")).forEach(known -> {
            var pair = Json.texts(known);
            say(pair.get(0), PublishedText.of(pair.get(1), null));
        });
    }

    static AttackerDocument of(Map<String, Object> document) {
        return new AttackerDocument(document);
    }

    static AttackerDocument json(String text) {
        return of(Json.map(Json.read(text)));
    }

    /// Returns the name of a count: the dimensions sorted, totals left out.
    static String count(String population, Map<String, String> categories) {
        var parts = new TreeMap<>(categories).entrySet().stream().filter(entry -> !entry.getValue().equals("T"))
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(";"));
        return parts.isEmpty() ? population : population + "|" + parts;
    }

    private void table(Map<String, Object> table) {
        var dims = Json.texts(table.get("dims"));
        var population = Json.text(table.get("pop"));
        var seen = new ArrayList<LinkedHashSet<String>>();
        dims.forEach(dim -> seen.add(new LinkedHashSet<>()));
        for (var cell : Json.list(table.get("cells"))) {
            var row = Json.texts(cell);
            var categories = new LinkedHashMap<String, String>();
            for (int i = 0; i < dims.size(); i++) {
                categories.put(dims.get(i), row.get(i));
                seen.get(i).add(row.get(i));
            }
            say(count(population, categories), PublishedText.of(row.getLast(), (String) table.get("round")));
        }
        for (int i = 0; i < dims.size(); i++) {
            equations(population, dims, seen, i);
        }
    }

    private void equations(String population, List<String> dims, List<LinkedHashSet<String>> seen, int along) {
        var dim = dims.get(along);
        var given = Json.list(Json.map(document.get("dims")).get(dim));
        var groupings = new ArrayList<List<Object>>();
        given.forEach(grouping -> groupings.add(Json.list(grouping)));
        if (given.isEmpty() && seen.get(along).contains("T")) {
            groupings.add(List.of("T", seen.get(along).stream().filter(category -> !category.equals("T")).toList()));
        }
        for (var others : combinations(dims, seen, along)) {
            for (var grouping : groupings) {
                var total = count(population, with(others, dim, (String) grouping.get(0)));
                var parts = Json.texts(grouping.get(1)).stream()
                        .map(part -> count(population, with(others, dim, part))).toList();
                sum(total, parts);
                if (grouping == groupings.getFirst() && Json.texts(document.get("sensitive")).contains(dim)) {
                    sensitive.add(new SensitiveLine(total, parts));
                }
            }
        }
    }

    private static List<Map<String, String>> combinations(List<String> dims, List<LinkedHashSet<String>> seen,
            int without) {
        List<Map<String, String>> all = List.of(Map.of());
        for (int i = 0; i < dims.size(); i++) {
            if (i != without) {
                int at = i;
                all = all.stream().flatMap(
                        sofar -> seen.get(at).stream().map(category -> with(sofar, dims.get(at), category))).toList();
            }
        }
        return all;
    }

    private static Map<String, String> with(Map<String, String> others, String dim, String category) {
        var more = new LinkedHashMap<>(others);
        more.put(dim, category);
        return more;
    }

    private void relation(Map<String, Object> relation) {
        if (relation.containsKey("pop")) {
            var whole = Json.text(relation.get("pop"));
            var parts = Json.texts(relation.get("parts"));
            for (var name : List.copyOf(model.counts().keySet())) {
                if (name.equals(whole) || name.startsWith(whole + "|")) {
                    var rest = name.substring(whole.length());
                    sum(name, parts.stream().map(part -> part + rest).toList());
                }
            }
            return;
        }
        double number = (Double) relation.getOrDefault("rhs", 0.0);
        var sign = (String) relation.getOrDefault("op", "=");
        var terms = new LinkedHashMap<String, Double>();
        Json.list(relation.get("terms")).stream().map(Json::list)
                .forEach(term -> terms.put((String) term.get(1), (Double) term.get(0)));
        model.row(terms, sign.equals("<=") ? Double.NEGATIVE_INFINITY : number,
                sign.equals(">=") ? Double.POSITIVE_INFINITY : number);
    }

    private void percent(Map<String, Object> percent) {
        double half = 0.5 * Math.pow(10, -(Double) percent.getOrDefault("dec", 0.0));
        double value = Double.parseDouble(Json.text(percent.get("value")));
        var part = Json.text(percent.get("num"));
        var whole = Json.text(percent.get("den"));
        model.row(Map.of(part, 1.0, whole, -(value - half) / 100), 0, Double.POSITIVE_INFINITY);
        model.row(Map.of(part, 1.0, whole, -(value + half) / 100), Double.NEGATIVE_INFINITY, 0);
    }

    private void sum(String total, List<String> parts) {
        var terms = new LinkedHashMap<String, Double>();
        terms.put(total, 1.0);
        parts.forEach(part -> terms.put(part, -1.0));
        model.row(terms, 0, 0);
    }

    private void say(String count, PublishedText said) {
        if (said.exact()) {
            model.exactly(count, said.least());
        } else {
            model.between(count, said.least(), said.most());
        }
    }

    /// Returns the lines for which it is proved that everybody belongs to one part.
    List<String> provedGroups(Map<String, AttackVerdict> verdicts) {
        var groups = new ArrayList<String>();
        for (var line : sensitive) {
            for (var part : line.parts()) {
                boolean restEmpty = line.parts().stream().filter(other -> !other.equals(part))
                        .allMatch(other -> most(other, verdicts) == 0);
                if (restEmpty && least(line.total(), verdicts) >= 1) {
                    groups.add(line.total() + " is " + part);
                }
            }
        }
        return groups;
    }

    private double most(String count, Map<String, AttackVerdict> verdicts) {
        var verdict = verdicts.get(count);
        return verdict != null ? verdict.most() : bounds(count).most();
    }

    double least(String count, Map<String, AttackVerdict> verdicts) {
        var verdict = verdicts.get(count);
        return verdict != null ? verdict.least() : bounds(count).least();
    }

    private Model.Bounds bounds(String count) {
        Model.@Nullable Bounds bounds = model.counts().get(count);
        return bounds == null ? Model.Bounds.OPEN : bounds;
    }
}
