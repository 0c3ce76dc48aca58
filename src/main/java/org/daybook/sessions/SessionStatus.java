package org.daybook.sessions;

import java.time.LocalDateTime;
import java.util.Optional;

/// How a session stands in the calendar.
///
/// @param cancelled why it is not held; empty when it is
/// @param movedFrom where it stood before somebody moved it, local date and time
/// @param series    to which series it belongs
public record SessionStatus(Optional<CancellationReason> cancelled, Optional<LocalDateTime> movedFrom,
        Optional<SeriesId> series) {
    /// As it was planned, by itself.
    public static final SessionStatus AS_PLANNED = new SessionStatus(Optional.empty(), Optional.empty(),
            Optional.empty());

    /// Whether it is not held.
    public boolean isCancelled() {
        return cancelled.isPresent();
    }
}
