package org.daybook.paths;

import java.util.Optional;
import java.util.UUID;
import org.daybook.ui.Place;

/// A group on a path, or a new one.
///
/// @param path the path
/// @param id   the group; empty for a new one
public record GroupPlace(Path path, Optional<GroupId> id) implements Place {
    String written() {
        return path.code() + id.map(group -> "/" + group.value()).orElse("");
    }

    static GroupPlace read(String text) {
        var parts = text.split("/");
        return new GroupPlace(Path.ofCode(parts[0]), parts.length < 2
                ? Optional.empty()
                : Optional.of(new GroupId(UUID.fromString(parts[1]))));
    }
}
