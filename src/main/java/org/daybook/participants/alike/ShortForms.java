package org.daybook.participants.alike;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Names that stand for each other: short forms, and one name in several languages. Read from `names/stand-for.txt`: each line
/// is `names : short forms`; the names before the colon are one name in several languages.
final class ShortForms {
    /// What a reading of a name stands for: the number of its line, negative for a short form.
    private static final Map<String, Set<Integer>> LINES = read();

    /// How two names stand for each other.
    enum Kinship {
        NONE,
        ANOTHER_LANGUAGE,
        SHORT_FORM
    }

    private ShortForms() {}

    /// Returns how two words stand for each other, in whichever of their readings.
    static Kinship of(List<String> one, List<String> other) {
        var kinship = Kinship.NONE;
        var lines = lines(one);
        if (lines.isEmpty()) {
            return kinship;
        }
        var otherLines = lines(other);
        for (var line : lines) {
            for (var otherLine : otherLines) {
                if (Math.abs(line) == Math.abs(otherLine)) {
                    // One woman rarely uses two short forms of one name.
                    kinship = line > 0 && otherLine > 0
                            ? Kinship.ANOTHER_LANGUAGE
                            : line < 0 && otherLine < 0 ? kinship : Kinship.SHORT_FORM;
                }
            }
        }
        return kinship;
    }

    /// Checks whether a word stands for any other, in one of its readings.
    static boolean has(List<String> readings) {
        return readings.stream().anyMatch(LINES::containsKey);
    }

    private static Set<Integer> lines(List<String> readings) {
        Set<Integer> lines = Set.of();
        for (var reading : readings) {
            var found = LINES.getOrDefault(reading, Set.of());
            if (!found.isEmpty()) {
                lines = new HashSet<>(lines);
                lines.addAll(found);
            }
        }
        return lines;
    }

    private static Map<String, Set<Integer>> read() {
        var lines = new HashMap<String, Set<Integer>>();
        try (var in = Objects.requireNonNull(ShortForms.class.getResourceAsStream("/names/stand-for.txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (var line : reader.lines().filter(text -> !text.startsWith("#") && !text.isBlank()).toList()) {
                number++;
                var sides = line.split(":", -1);
                enter(lines, sides[0], number);
                enter(lines, sides.length > 1 ? sides[1] : "", -number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static void enter(Map<String, Set<Integer>> lines, String names, int number) {
        for (var name : names.strip().split("\\s+")) {
            Sounds.of(name, "Latn").stream().filter(reading -> !reading.isEmpty())
                    .forEach(reading -> lines.computeIfAbsent(reading, _ -> new HashSet<>()).add(number));
        }
    }
}
