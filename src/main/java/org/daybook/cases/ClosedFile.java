package org.daybook.cases;

import java.time.LocalDate;
import java.util.Optional;

/// A closed file, for retention: how much is in it, not what.
///
/// @param ref   the file and its owner
/// @param days  since when it is closed, and until when it is kept
/// @param words the number of texts in it
/// @param lines the number of its rows, its first page included
public record ClosedFile(CaseRef ref, Days days, int words, int lines) {
    /// @param closedOn    when it was closed
    /// @param keepUntil   the last day on which it is kept, as stated when it was closed
    /// @param wordsGoneOn when its words were deleted, if they were
    public record Days(LocalDate closedOn, LocalDate keepUntil, Optional<LocalDate> wordsGoneOn) {}
}
