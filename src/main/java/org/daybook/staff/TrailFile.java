package org.daybook.staff;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;

/// The audit trail as CSV (RFC 4180, UTF-8) for external examiners: no name, no initials, no card, no reason. People and what
/// they acted on are numbered in order of appearance, starting again in every file, so that two files cannot be linked.
///
/// @param path the file; its folder exists
record TrailFile(Path path) {
    /// Writes the file completely or not at all.
    ///
    /// @throws Refusal `staff.refusal.file-exists` or `staff.refusal.cannot-write`
    Path write(List<AuditStore.Row> rows) {
        if (Files.exists(path)) {
            throw new Refusal("staff.refusal.file-exists");
        }
        try {
            // Created with permissions for its owner alone if the file system supports them; then moved to its place.
            var beside = Files.createTempFile(path.toAbsolutePath().getParent(), ".export", ".part");
            try {
                Files.write(beside, text(rows).getBytes(StandardCharsets.UTF_8));
                return Files.move(beside, path);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Refusal("staff.refusal.cannot-write", e);
        }
    }

    private static String text(List<AuditStore.Row> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("line", "utc", "computer", "person", "act", "outcome", "about", "detail");
            var people = new HashMap<UUID, String>();
            var things = new HashMap<UUID, String>();
            for (var row : rows) {
                var who = numbered(people, "person-", UUID.fromString(row.who()));
                var about = Ids.among(row.subjects()).stream().sorted().map(id -> people.containsKey(id)
                        ? people.get(id)
                        : numbered(things, "about-", id)).collect(Collectors.joining(" "));
                csv.writeRecord(Long.toString(row.seq()), row.at(), row.computer(), who, row.act(), row.outcome(),
                        about, detail(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private static String numbered(Map<UUID, String> known, String word, UUID id) {
        return known.computeIfAbsent(id, _ -> word + (known.size() + 1));
    }

    /// The digest of a reason is left out as well: short words can be guessed.
    private static String detail(AuditStore.Row row) {
        return row.outcome().equals(AuditLine.Outcome.WITH_REASON.code()) ? "" : row.detail().orElse("");
    }
}
