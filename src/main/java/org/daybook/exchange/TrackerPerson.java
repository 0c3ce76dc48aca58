package org.daybook.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One person of a tracker file with everything nested below her, or one object that is alone. Objects deleted there are
/// skipped.
final class TrackerPerson {
    static final String PERSON = "trackedEntity";
    static final String ENROLLED = "enrolledAt";
    /// Names used by the interface before version 2.36.
    private static final Map<String, String> OLDER = Map.of("trackedEntityInstance", PERSON, "enrollmentDate", ENROLLED,
            "incidentDate", "occurredAt", "eventDate", "occurredAt", "dueDate", "scheduledAt", "completedDate",
            "completedAt", "created", "createdAt");
    /// Cells of one person. Nobody has more; the small program has little memory.
    private static final int MOST_CELLS = 50_000;
    private static final int MOST_LETTERS = 2_000_000;
    /// Prefix of the id of an attribute, so that none has the name of a column that every file has.
    private static final String OWN = "\0";

    private final JsonParser json;
    private final Map<TrackerPart, List<Map<String, String>>> rows = new EnumMap<>(TrackerPart.class);
    private final Map<String, String> names = new HashMap<>();
    private int cells;
    private int letters;

    /// Reads the object that begins at the parser's current token.
    ///
    /// @param alone the type of the object; if empty, a person with everything below her
    TrackerPerson(JsonParser json, Optional<TrackerPart> alone) throws IOException {
        this.json = json;
        for (var part : TrackerPart.values()) {
            rows.put(part, new ArrayList<>());
        }
        var row = object(alone.orElse(TrackerPart.ENTITIES), new HashMap<>());
        var id = row.get(PERSON);
        if (id != null) {
            rows.values().forEach(some -> some.forEach(one -> one.putIfAbsent(PERSON, id)));
        }
    }

    /// Returns the rows of a part.
    List<Map<String, String>> rows(TrackerPart part) {
        return rows.getOrDefault(part, List.of());
    }

    /// Returns the name of a column.
    String name(String column) {
        return names.getOrDefault(column, column.replace(OWN, ""));
    }

    /// @param above the fields of the enclosing object
    private Map<String, String> object(TrackerPart part, Map<String, String> above) throws IOException {
        demand(json.currentToken() == JsonToken.START_OBJECT);
        var row = new LinkedHashMap<String, String>();
        var before = new EnumMap<TrackerPart, Integer>(TrackerPart.class);
        rows.forEach((one, some) -> before.put(one, some.size()));
        boolean deleted = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "attributes" -> values("attribute", part == TrackerPart.ENROLLMENTS ? above : row);
                case "dataValues" -> values("dataElement", row);
                case "enrollments" -> below(TrackerPart.ENROLLMENTS, row);
                case "events" -> below(TrackerPart.EVENTS, row);
                case "deleted" -> deleted = json.currentToken() == JsonToken.VALUE_TRUE;
                default -> plain(part, OLDER.getOrDefault(name, name), row);
            }
        }
        demand(json.currentToken() == JsonToken.END_OBJECT);
        if (deleted) {
            rows.forEach((one, some) -> some.subList(before.getOrDefault(one, 0), some.size()).clear());
            return Map.of();
        }
        first(row.get(ENROLLED), above);
        rows.getOrDefault(part, List.of()).add(row);
        return row;
    }

    /// Keeps the first of several days.
    private static void first(@Nullable String day, Map<String, String> above) {
        if (day != null) {
            above.merge(ENROLLED, day, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    private void below(TrackerPart part, Map<String, String> above) throws IOException {
        demand(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var row = object(part, above);
            var enrollment = row.get("enrollment");
            if (part == TrackerPart.ENROLLMENTS && enrollment != null) {
                rows(TrackerPart.EVENTS).forEach(event -> event.putIfAbsent("enrollment", enrollment));
            }
        }
    }

    private void plain(TrackerPart part, String name, Map<String, String> row) throws IOException {
        if (part.fixed().contains(name)) {
            put(row, name, text());
        } else {
            json.skipChildren();
        }
    }

    /// Reads attributes or data elements.
    private void values(String key, Map<String, String> row) throws IOException {
        demand(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            demand(json.currentToken() == JsonToken.START_OBJECT);
            var said = new HashMap<String, String>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                if (name.equals(key) || name.equals("displayName") || name.equals("value")) {
                    put(said, name, text());
                } else {
                    json.skipChildren();
                }
            }
            demand(json.currentToken() == JsonToken.END_OBJECT);
            var id = said.get(key);
            var value = said.get("value");
            if (id != null && value != null) {
                row.putIfAbsent(OWN + id, value);
                names.putIfAbsent(OWN + id, said.getOrDefault("displayName", id));
            }
        }
    }

    private void put(Map<String, String> row, String name, String text) {
        if (text.isBlank()) {
            return;
        }
        letters += text.length();
        if (++cells > MOST_CELLS || letters > MOST_LETTERS) {
            throw ReadingRefusal.TOO_LARGE.refusal();
        }
        row.putIfAbsent(name, text);
    }

    private String text() throws IOException {
        demand(json.currentToken().isScalarValue());
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }

    private static void demand(boolean right) {
        if (!right) {
            throw ReadingRefusal.DAMAGED.refusal();
        }
    }
}
