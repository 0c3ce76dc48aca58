package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The tables whose answers are published or proven: the built-in attacker must give the same answers as the reference
/// attacker.
class KnownTablesTest {
    @TestFactory
    Stream<DynamicTest> theAuditAnswersLikeTheReferenceAttacker() throws IOException, InterruptedException {
        var files = ReferenceAttacker.knownTables();
        assertTrue(files.size() >= 26, "there were 26 when this was written");
        var answers = ReferenceAttacker.attack(files);
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            var document = read(file);
            var verdicts = audit(document, Audit.Depth.INTERVALS);
            var reference = answers.get(files.indexOf(file));
            assertEquals(new TreeMap<>(ReferenceAttacker.verdicts(reference)), words(verdicts));
            assertEquals(Json.list(reference.get("group")).size(), document.provedGroups(verdicts).size(), "GROUP");
        }));
    }

    @TestFactory
    Stream<DynamicTest> theAuditFindsThePublishedIntervals() throws IOException {
        return ReferenceAttacker.knownTables().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var document = read(file);
                    var verdicts = audit(document, Audit.Depth.INTERVALS);
                    Json.map(document.document.get("expect")).forEach((count, interval) -> {
                        var ends = Json.list(interval);
                        var found = verdicts.get(count);
                        assertEquals(ends, found == null
                                ? List.of(document.least(count, verdicts), document.least(count, verdicts))
                                : List.of(found.least(), found.most()), count);
                    });
                }));
    }

    @Test
    void aVerdictThatStopsEarlyIsTheSameVerdict() throws IOException {
        for (var file : ReferenceAttacker.knownTables()) {
            var full = audit(read(file), Audit.Depth.INTERVALS);
            var early = audit(read(file), Audit.Depth.VERDICTS);
            assertEquals(full.keySet(), early.keySet());
            full.forEach((count, verdict) -> {
                var other = early.getOrDefault(count, verdict);
                assertEquals(List.of(verdict.measure(), verdict.provedEmpty(), verdict.provedExists(), verdict.least()),
                        List.of(other.measure(), other.provedEmpty(), other.provedExists(), other.least()),
                        file + " " + count);
            });
        }
    }

    private static AttackerDocument read(Path file) throws IOException {
        return file.toString().endsWith(".csv")
                ? AttackerDocument.of(AttackerCsv.read(Files.readAllLines(file)))
                : AttackerDocument.json(Files.readString(file));
    }

    private static Map<String, AttackVerdict> audit(AttackerDocument document, Audit.Depth depth) {
        return new Audit(document.width, document.small, depth).attack(document.model);
    }

    private static Map<String, String> words(Map<String, AttackVerdict> verdicts) {
        var words = new LinkedHashMap<String, String>();
        verdicts.forEach((count, verdict) -> words.put(count, ReferenceAttacker.words(verdict)));
        return new TreeMap<>(words);
    }
}
