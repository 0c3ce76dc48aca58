package org.daybook.exchange;

import java.time.LocalDate;

/// That somebody asks for an open export.
///
/// @param by    her initials
/// @param on    since when
/// @param alone from which day on she may make it herself, where nobody else could
/// @param may   what who is signed in may do about it
public record OpenExport(String by, LocalDate on, LocalDate alone, May may) {
    /// What may be done about it.
    public enum May {
        /// Another asked, or the waiting is over.
        EXPORT,
        /// A second person is here who could.
        WAIT_FOR_SECOND,
        /// Nobody else is here who could.
        WAIT_FOR_THE_DAY
    }
}
