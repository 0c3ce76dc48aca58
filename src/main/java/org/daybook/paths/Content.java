package org.daybook.paths;

import java.util.Locale;
import java.util.UUID;

/// Something that the site holds on a path, in its own words.
///
/// @param id   its identity
/// @param path on which path
/// @param sort a part of the path, or something that is reached on it
/// @param name what it is called
public record Content(UUID id, Path path, Sort sort, String name) {
    /// A part of the path, or something that is reached on it.
    public enum Sort {
        MODULE,
        MILESTONE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
