package org.daybook.sessions;

import java.time.LocalDateTime;
import java.util.Optional;

/// The status of a session in the calendar.
///
/// @param cancelled why it is not held; empty if it is held
/// @param movedFrom its time before somebody moved it, local date and time
/// @param series    the series to which it belongs
public record SessionStatus(Optional<CancellationReason> cancelled, Optional<LocalDateTime> movedFrom,
        Optional<SeriesId> series) {
    /// The status of a single session held as planned.
    public static final SessionStatus AS_PLANNED = new SessionStatus(Optional.empty(), Optional.empty(),
            Optional.empty());

    /// Checks whether it is cancelled.
    public boolean isCancelled() {
        return cancelled.isPresent();
    }
}
