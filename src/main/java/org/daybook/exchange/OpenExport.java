package org.daybook.exchange;

import java.time.LocalDate;

/// A request for an unencrypted export.
///
/// @param by    her initials
/// @param on    the day of the request
/// @param alone the day from which she may make it herself, if nobody else could
/// @param may   what the signed-in colleague may do about it
public record OpenExport(String by, LocalDate on, LocalDate alone, May may) {
    /// What may be done about it.
    public enum May {
        /// Somebody else asked, or the waiting time is over.
        EXPORT,
        /// A second person who could make it is here.
        WAIT_FOR_SECOND,
        /// Nobody else who could make it is here.
        WAIT_FOR_THE_DAY
    }
}
