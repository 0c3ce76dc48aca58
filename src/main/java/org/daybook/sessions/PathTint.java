package org.daybook.sessions;

import org.daybook.paths.Path;

/// How a session shows its path: an icon and the path's colour, never the colour alone.
final class PathTint {
    private PathTint() {}

    /// Returns the literal of the path's icon.
    static String icon(Path path) {
        return switch (path) {
            case PERSONAL_DEVELOPMENT -> "fth-user";
            case PRACTICAL_SKILLS -> "fth-tool";
            case PSYCHOSOCIAL_SUPPORT -> "fth-heart";
            case CIVIC_INCLUSION -> "fth-map";
        };
    }

    /// Returns the number of the path's colour, 1 to 4.
    static int of(Path path) {
        return switch (path) {
            case PERSONAL_DEVELOPMENT -> 1;
            case PRACTICAL_SKILLS -> 2;
            case PSYCHOSOCIAL_SUPPORT -> 3;
            case CIVIC_INCLUSION -> 4;
        };
    }
}
