package org.daybook.exchange;

/// How the sheets and columns of files are understood, before anybody changes one.
sealed interface MappingChoice {
    /// From their headings.
    record Guessed() implements MappingChoice {}

    /// As another program writes them.
    record Ready(ReadyMapping mapping) implements MappingChoice {}

    /// As somebody here said it before.
    record Saved(SavedMapping mapping) implements MappingChoice {}
}
