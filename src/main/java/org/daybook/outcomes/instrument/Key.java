package org.daybook.outcomes.instrument;

/// Which instrument in which version. Two scores are compared only when this is the same.
///
/// @param code    for example `who-5`
/// @param version as its publisher counts
public record Key(String code, String version) {
    /// Her goals, whose items are her own.
    public static final String GOALS = "goals";
    /// The index that is offered only where somebody is told of a low one.
    public static final String WHO_5 = "who-5";
}
