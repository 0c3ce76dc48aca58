package org.daybook.papers;

import java.time.LocalDateTime;
import java.util.Optional;

/// One line of a paper's log.
///
/// @param what what was done
/// @param at   the site's local date and time
/// @param by   initials of the colleague who did it
/// @param to   the recipient
public record PaperLogEntry(What what, LocalDateTime at, String by, Optional<HandedTo> to) {
    /// What was done with a paper.
    public enum What {
        KEPT,
        OPENED,
        HANDED_OUT,
        /// The file could not be written after all; this line follows the one about handing it out.
        NOT_WRITTEN,
        REMOVED
    }

    /// The recipient.
    ///
    /// @param who   the kind of person
    /// @param words who exactly
    public record HandedTo(PaperRecipient.Who who, Optional<String> words) {}
}
