package org.daybook.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A paper as it is kept, without its bytes.
///
/// @param ref       which, and whose
/// @param told      what was written down about it
/// @param seal      what its bytes are known by
/// @param askedOn   the day on which she asked for it to be kept
/// @param removedOn the day on which it was removed at her wish; empty while it is here
/// @param log       what was done with it, oldest first
public record KeptPaper(PaperRef ref, ToldOfPaper told, Seal seal, LocalDate askedOn, Optional<LocalDate> removedOn,
        List<PaperLogEntry> log) {
    public KeptPaper {
        log = List.copyOf(log);
    }

    /// What was written down about it.
    ///
    /// @param kind    what it is
    /// @param title   in her own words
    /// @param datedOn the date that stands on it
    public record ToldOfPaper(PaperKind kind, Optional<String> title, Optional<LocalDate> datedOn) {}

    /// What its bytes are known by.
    ///
    /// @param format what kind of file
    /// @param size   in bytes
    /// @param sha256 64 small hexadecimal digits
    public record Seal(Format format, int size, String sha256) {}

    KeptPaper with(List<PaperLogEntry> lines) {
        return new KeptPaper(ref, told, seal, askedOn, removedOn, lines);
    }
}
