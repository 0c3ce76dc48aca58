package org.daybook.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A name has one meaning in the whole program: two types in different rooms have different names, with few exceptions.
class SimpleNamesTest {
    private static final Path MAIN = Path.of("src/main/java/org/daybook");

    /// Names of two types, with their rooms. In each case the word is the usual one in both.
    private static final Map<String, Set<String>> TWICE = new TreeMap<>(Map.of(
            // The results of checking a store, and of checking a narrative.
            "Finding", Set.of("vault", "reports/narrative"),
            // What retention proposes to delete, and what a register proposes to change in a record.
            "Proposal", Set.of("exchange", "retention"),
            // The program's settings, and those of the report.
            "SettingsPage", Set.of("ui", "reports"),
            // Words for invented people, and words that a narrative must not contain.
            "WordLists", Set.of("demo", "reports/narrative")));

    @Test
    void noOtherNameIsBorneTwice() throws IOException {
        try (var files = Files.walk(MAIN)) {
            var rooms = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(groupingBy(SimpleNamesTest::name, TreeMap::new,
                            mapping(SimpleNamesTest::room, toCollection(TreeSet::new))));
            rooms.values().removeIf(where -> where.size() < 2);
            assertEquals(TWICE, rooms);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String room(Path file) {
        return MAIN.relativize(file.getParent()).toString().replace('\\', '/');
    }
}
