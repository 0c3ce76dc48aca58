package org.daybook.paths;

import java.util.Locale;
import java.util.UUID;

/// Something that the site offers on a path, in its own words.
///
/// @param id   its identity
/// @param path the path
/// @param sort a part of the path, or something that is reached on it
/// @param name its name
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
