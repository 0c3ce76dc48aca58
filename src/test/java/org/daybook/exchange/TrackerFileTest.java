package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A JSON file of DHIS2 Tracker becomes sheets; any other JSON is refused with a sentence.
class TrackerFileTest {
    @TempDir
    Path folder;

    private Found read(String json) throws IOException {
        return Found.in(folder, "tracker.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(ReadingRefusal why, String json) {
        assertEquals(why.key(), assertThrows(Refusal.class, () -> read(json), json).key());
    }

    private static String person(String attributes) {
        return "{\"trackedEntities\": [{\"trackedEntity\": \"a\", \"attributes\": [" + attributes + "]}]}";
    }

    @Test
    void headingsAreTheNamesOfAttributesAndOlderFilesAreUnderstood() throws IOException {
        var found = read("""
                {"trackedEntityInstances": [{"enrollments": [{"enrollment": "e1", "enrollmentDate": "2023-05-02",
                 "events": [{"event": "v1", "eventDate": "2023-06-01", "dataValues": [{"dataElement": "d1", "value": 7}]}]}],
                 "attributes": [{"attribute": "x1", "displayName": "First name", "value": "Ana"},
                                {"attribute": "x2", "value": "\\u202eevil"},
                                {"attribute": "x1", "displayName": "First name", "value": "Bea"}],
                 "trackedEntityInstance": "p1"}]}""");
        assertEquals(List.of("Tracked entities", "Enrollments", "Events"), found.sheets);
        assertEquals(List.of(
                "1: TtrackedEntity | TorgUnit | TcreatedAt | TenrolledAt | TFirst name | Tx2",
                "2: Tp1 |  |  | T2023-05-02 | TAna | Tevil",
                "1: TtrackedEntity | Tenrollment | Tprogram | Tstatus | TorgUnit | TenrolledAt | ToccurredAt | TcompletedAt",
                "2: Tp1 | Te1 |  |  |  | T2023-05-02",
                "1: TtrackedEntity | Tenrollment | Tevent | Tprogram | TprogramStage | Tstatus | TorgUnit | ToccurredAt | TscheduledAt | TcompletedAt | Td1",
                "2: Tp1 | Te1 | Tv1 |  |  |  |  | T2023-06-01 |  |  | T7"), found.written());
        assertEquals(List.of("Events"),
                read("{\"pager\": {\"page\": 1}, \"events\": [{\"trackedEntity\": \"p1\", \"event\": \"v\"}]}").sheets);
    }

    @Test
    void whatIsNoTrackerOrWasMadeToDoHarmIsRefused() {
        refused(ReadingRefusal.UNKNOWN_JSON, "[{\"name\": \"Ana\"}]");
        refused(ReadingRefusal.UNKNOWN_JSON, "{\"results\": [{\"name\": \"Ana\"}]}");
        refused(ReadingRefusal.NOTHING_IN_IT, "{\"trackedEntities\": []}");
        refused(ReadingRefusal.DAMAGED, "{\"trackedEntities\": {\"a\": 1}}");
        refused(ReadingRefusal.DAMAGED, "{\"trackedEntities\": [7]}");
        refused(ReadingRefusal.DAMAGED, "{\"trackedEntities\": [{\"trackedEntity\": {\"a\": 1}}]}");
        refused(ReadingRefusal.DAMAGED, person("{\"attribute\": \"x\", \"value\": [1]}"));
        refused(ReadingRefusal.DAMAGED, person("{\"attribute\": \"x\", \"value\": \"1\"}").substring(0, 70));
        refused(ReadingRefusal.DAMAGED, person("{\"attribute\": \"x\", \"value\": \"1\"}") + "{}");
        refused(ReadingRefusal.DAMAGED, "{\"trackedEntities\": [{\"trackedEntity\": \"a\"},]}");
        refused(ReadingRefusal.TOO_LARGE, "{\"pager\": " + "[".repeat(100_000) + "]".repeat(100_000)
                + ", \"trackedEntities\": []}");
        refused(ReadingRefusal.TOO_LARGE,
                person("{\"attribute\": \"x\", \"value\": \"" + "y".repeat(3_000_000) + "\"}"));
        refused(ReadingRefusal.TOO_MANY_COLUMNS, person(IntStream.range(0, 600)
                .mapToObj(nth -> "{\"attribute\": \"x" + nth + "\", \"value\": \"1\"}")
                .collect(Collectors.joining(","))));
        // All of it would be in memory at once.
        refused(ReadingRefusal.TOO_LARGE, person(IntStream.range(0, 60_000)
                .mapToObj(nth -> "{\"attribute\": \"x\", \"value\": \"1\"}").collect(Collectors.joining(","))));
    }
}
