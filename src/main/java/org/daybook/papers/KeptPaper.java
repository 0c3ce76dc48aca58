package org.daybook.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A stored paper, without its bytes.
///
/// @param ref       the paper and its owner
/// @param told      what was recorded about it
/// @param seal      what identifies its bytes
/// @param askedOn   the day on which she asked for it to be kept
/// @param removedOn the day on which it was removed at her request; empty while it is kept
/// @param log       what was done with it, oldest first
public record KeptPaper(PaperRef ref, ToldOfPaper told, Seal seal, LocalDate askedOn, Optional<LocalDate> removedOn,
        List<PaperLogEntry> log) {
    public KeptPaper {
        log = List.copyOf(log);
    }

    /// What was recorded about it.
    ///
    /// @param kind    its kind
    /// @param title   in her own words
    /// @param datedOn the date on it
    public record ToldOfPaper(PaperKind kind, Optional<String> title, Optional<LocalDate> datedOn) {}

    /// What identifies its bytes.
    ///
    /// @param format the file format
    /// @param size   in bytes
    /// @param sha256 64 lower-case hexadecimal digits
    public record Seal(Format format, int size, String sha256) {}

    KeptPaper with(List<PaperLogEntry> lines) {
        return new KeptPaper(ref, told, seal, askedOn, removedOn, lines);
    }
}
