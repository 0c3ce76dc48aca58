package org.daybook.participants;

/// A language she speaks besides the one she prefers.
///
/// @param language ISO 639 code
/// @param level    how well
public record SpokenLanguage(String language, Level level) {
    /// How well.
    public enum Level {
        WELL,
        SOME
    }
}
