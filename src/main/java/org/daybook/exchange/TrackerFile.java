package org.daybook.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The JSON export of DHIS2 Tracker: people with their attributes, their enrolments, and events. Each of the three becomes a
/// sheet. The file is read from its start for the headings and once more for each sheet; no more than one person is in memory.
final class TrackerFile {
    /// Names of the lists, by their content, in this version of the interface and in earlier ones.
    private static final Set<String> PEOPLE = Set.of("trackedEntities", "instances", "trackedEntityInstances");
    private static final int DEEPEST = 30;
    private static final int LONGEST = 1_000_000;
    private static final int THOUSAND = 1000;
    private static final int BETWEEN = 500;
    private static final int MOST_PASSES = TrackerPart.values().length + 1;
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST)
                    .maxNameLength(Cell.LONGEST).maxNumberLength(100).build())
            .build();

    private final Path file;
    private final SheetRows rows;
    private final RowSink sink;
    private final TrackerColumns columns = new TrackerColumns();
    private int pass;
    private int people;

    TrackerFile(Path file, SheetRows rows, RowSink sink) {
        this.file = file;
        this.rows = rows;
        this.sink = sink;
    }

    /// Receives the rows of one person.
    private interface Taker {
        void take(TrackerPerson found) throws IOException;
    }

    /// Checks whether bytes are the start of such a file, or of any other JSON.
    static boolean is(byte[] start, String ending) {
        int at = 0;
        while (at < start.length && (start[at] <= ' ' || start[at] == (byte) 0xef || start[at] == (byte) 0xbb
                || start[at] == (byte) 0xbf)) {
            at++;
        }
        return ending.equals("json") || at + 1 < start.length && start[at] == '{'
                && new String(start, at + 1, Math.min(start.length - at - 1, 100), StandardCharsets.ISO_8859_1)
                        .stripLeading().startsWith("\"");
    }

    void read() throws IOException {
        try {
            each(columns::learn);
            var parts = Stream.of(TrackerPart.values()).filter(columns::hasRows).toList();
            for (var part : parts) {
                pass++;
                sheet(part);
            }
        } catch (StreamConstraintsException e) {
            throw ReadingRefusal.TOO_LARGE.refusal();
        }
    }

    private void sheet(TrackerPart part) throws IOException {
        rows.sheet(part.sheet(), false);
        var headings = columns.headings(part);
        for (int column = 0; column < headings.size(); column++) {
            rows.put(column, CleanText.cell(headings.get(column), rows.notices()));
        }
        rows.row(1, 1);
        var number = new int[]{1};
        each(person -> {
            for (var row : person.rows(part)) {
                number[0]++;
                for (var cell : columns.placed(part, row).entrySet()) {
                    rows.put(cell.getKey(), CleanText.cell(cell.getValue(), rows.notices()));
                }
                rows.row(number[0], 1);
            }
        });
        rows.end();
    }

    private void each(Taker taker) throws IOException {
        try (var in = Files.newInputStream(file); var json = JSON.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw ReadingRefusal.UNKNOWN_JSON.refusal();
            }
            boolean known = false;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                known |= list(json, json.currentName(), taker);
            }
            if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw ReadingRefusal.DAMAGED.refusal();
            }
            if (!known) {
                throw ReadingRefusal.UNKNOWN_JSON.refusal();
            }
        }
    }

    private boolean list(JsonParser json, String name, Taker taker) throws IOException {
        var alone = Arrays.stream(TrackerPart.values()).filter(part -> part.list().equals(name)).findFirst();
        json.nextToken();
        if (alone.isEmpty() && !PEOPLE.contains(name)) {
            json.skipChildren();
            return false;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw ReadingRefusal.DAMAGED.refusal();
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            taker.take(new TrackerPerson(json, PEOPLE.contains(name) ? Optional.empty() : alone));
            if (++people % BETWEEN == 0) {
                said(json);
            }
        }
        return true;
    }

    private void said(JsonParser json) throws IOException {
        long size = Math.max(1, Files.size(file));
        long before = Math.min(json.currentLocation().getByteOffset(), size);
        // The number of passes is known after the first.
        sink.at(Math.clamp((pass * size + before) * THOUSAND / (size * MOST_PASSES), 0, THOUSAND));
    }
}
