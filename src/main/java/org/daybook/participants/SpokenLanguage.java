package org.daybook.participants;

/// A language she speaks in addition to the one she prefers.
///
/// @param language ISO 639 code
/// @param level    how well
public record SpokenLanguage(String language, Level level) {
    /// How well she speaks it.
    public enum Level {
        WELL,
        SOME
    }
}
