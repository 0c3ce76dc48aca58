package org.daybook.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Known layout defects that are still to be fixed (`packaged/known-findings.txt`): they fail no journey.
final class KnownFindings {
    private static final List<String> ALL = read();

    private KnownFindings() {}

    /// Returns the lines of a journey's findings that are not among them.
    static String without(String findings) {
        return findings.lines().filter(line -> ALL.stream().noneMatch(known -> covers(known, line)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean covers(String known, String line) {
        var parts = known.split(" ", 2);
        return line.contains(" " + parts[0] + " ") && line.contains(parts[1]);
    }

    private static List<String> read() {
        var resource = "/packaged/known-findings.txt";
        try (var in = Objects.requireNonNull(KnownFindings.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
