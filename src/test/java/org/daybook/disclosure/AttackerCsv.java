package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The reference attacker's other format, one line per count, read into the same document as the JSON.
final class AttackerCsv {
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> tables = new LinkedHashMap<>();
    private List<String> head = List.of();

    static Map<String, Object> read(List<String> lines) {
        var csv = new AttackerCsv();
        lines.stream().filter(line -> !line.isBlank()).map(line -> Arrays.asList(line.split(",", -1)))
                .forEach(csv::line);
        csv.document.put("tables", new ArrayList<Object>(csv.tables.values()));
        return csv.document;
    }

    private void line(List<String> row) {
        if (row.getFirst().startsWith("#")) {
            directive(row.getFirst(), row.subList(1, row.size()).stream().filter(part -> !part.isEmpty()).toList());
        } else if (head.isEmpty()) {
            head = row;
        } else {
            count(row);
        }
    }

    private void directive(String what, List<String> parts) {
        switch (what) {
            case "#width" -> document.put("width", Double.valueOf(parts.getFirst()));
            case "#eq" -> dims().put(parts.getFirst(), new ArrayList<Object>(
                    List.of(List.of(parts.get(1), parts.subList(2, parts.size())))));
            case "#pop" -> list("relations")
                    .add(Map.of("pop", parts.getFirst(), "parts", parts.subList(1, parts.size())));
            case "#term" ->
                list("relations").add(Map.of("rhs", Double.valueOf(parts.get(0)), "op", parts.get(1), "terms",
                        parts.subList(2, parts.size()).stream().map(term -> term.split(":", 2))
                                .map(term -> List.<Object>of(Double.valueOf(term[0]), term[1])).toList()));
            case "#sensitive" -> list("sensitive").addAll(parts);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private void count(List<String> row) {
        var dims = new ArrayList<String>();
        var cell = new ArrayList<String>();
        for (int i = 2; i < row.size() - 1; i++) {
            if (!row.get(i).isEmpty()) {
                dims.add(head.get(i));
                cell.add(row.get(i));
            }
        }
        cell.add(row.getLast());
        var table = tables.computeIfAbsent(row.get(0) + row.get(1) + dims, any -> {
            var fresh = new LinkedHashMap<String, Object>();
            fresh.put("pop", row.get(1));
            fresh.put("dims", dims);
            fresh.put("cells", new ArrayList<Object>());
            return fresh;
        });
        Json.list(table.get("cells")).add(cell);
    }

    private Map<String, Object> dims() {
        return Json.map(document.computeIfAbsent("dims", any -> new LinkedHashMap<String, Object>()));
    }

    private List<Object> list(String name) {
        return Json.list(document.computeIfAbsent(name, any -> new ArrayList<Object>()));
    }
}
