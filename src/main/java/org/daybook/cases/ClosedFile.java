package org.daybook.cases;

import java.time.LocalDate;
import java.util.Optional;

/// A closed file, for whoever looks after how long files are kept: how much is in it, not what.
///
/// @param ref   which, and whose
/// @param days  since when it is closed, and until when it is kept
/// @param words how many texts are in it
/// @param lines how many rows it has, its first page included
public record ClosedFile(CaseRef ref, Days days, int words, int lines) {
    /// @param closedOn    when it was closed
    /// @param keepUntil   the last day on which it is kept, as it was said when it was closed
    /// @param wordsGoneOn when its words were taken out, if they were
    public record Days(LocalDate closedOn, LocalDate keepUntil, Optional<LocalDate> wordsGoneOn) {}
}
