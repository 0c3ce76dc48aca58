package org.daybook.outcomes.instrument;

/// The result of reading a file.
public sealed interface Read {
    /// The file is a valid instrument.
    record Sound(Instrument instrument) implements Read {}

    /// The file is refused.
    record Broken(Flaw flaw) implements Read {}
}
