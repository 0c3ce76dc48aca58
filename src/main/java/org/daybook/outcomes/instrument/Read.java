package org.daybook.outcomes.instrument;

/// What became of reading a file.
public sealed interface Read {
    /// It is one.
    record Sound(Instrument instrument) implements Read {}

    /// It is refused.
    record Broken(Flaw flaw) implements Read {}
}
