package org.daybook.paths;

/// How a path is recognised everywhere: an icon and a tint, never the tint alone.
///
/// @param icon the literal of its Feather icon
/// @param tint 1 to 4, the number of its chart colour
public record PathSign(String icon, int tint) {
    /// Returns the sign of a path.
    public static PathSign of(Path path) {
        return switch (path) {
            case PERSONAL_DEVELOPMENT -> new PathSign("fth-user", 1);
            case PRACTICAL_SKILLS -> new PathSign("fth-tool", 2);
            case PSYCHOSOCIAL_SUPPORT -> new PathSign("fth-heart", 3);
            case CIVIC_INCLUSION -> new PathSign("fth-map", 4);
        };
    }
}
