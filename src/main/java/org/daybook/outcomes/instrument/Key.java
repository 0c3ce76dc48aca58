package org.daybook.outcomes.instrument;

/// An instrument and its version. Two scores are compared only if both are the same.
///
/// @param code    for example `who-5`
/// @param version as numbered by its publisher
public record Key(String code, String version) {
    /// Her goals, whose items are her own.
    public static final String GOALS = "goals";
    /// The index that is offered only if somebody is notified of a low score.
    public static final String WHO_5 = "who-5";
}
