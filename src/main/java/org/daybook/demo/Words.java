package org.daybook.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daybook.paths.Path;

/// The names and sayings of invented people in a group.
final class Words {
    private final Map<String, List<String>> byKind = WordLists.of("words.txt").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, line -> WordLists.words(line.getLast())));

    List<String> rooms() {
        return of("rooms");
    }

    List<String> roomNames() {
        return of("room-names");
    }

    List<String> needs() {
        return of("needs");
    }

    List<String> goals(Path path) {
        return of(path.code());
    }

    private List<String> of(String kind) {
        return Objects.requireNonNull(byKind.get(kind), kind);
    }
}
