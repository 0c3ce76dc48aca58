package org.daybook.exchange;

/// How the sheets and columns of files are interpreted, before anybody changes this.
sealed interface MappingChoice {
    /// From their headings.
    record Guessed() implements MappingChoice {}

    /// As written by another program.
    record Ready(ReadyMapping mapping) implements MappingChoice {}

    /// As specified here before.
    record Saved(SavedMapping mapping) implements MappingChoice {}
}
