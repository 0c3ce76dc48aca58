package org.daybook.papers;

import java.time.LocalDateTime;
import java.util.Optional;

/// One line of a paper's log.
///
/// @param what what was done
/// @param at   the site's local date and time
/// @param by   initials of whoever did it
/// @param to   whom it was handed to
public record PaperLogEntry(What what, LocalDateTime at, String by, Optional<HandedTo> to) {
    /// What was done with a paper.
    public enum What {
        KEPT,
        OPENED,
        HANDED_OUT,
        /// The file could not be written after all; it stands behind the line that says it was handed out.
        NOT_WRITTEN,
        REMOVED
    }

    /// Whom it was handed to.
    ///
    /// @param who   which kind of person
    /// @param words who exactly
    public record HandedTo(PaperRecipient.Who who, Optional<String> words) {}
}
