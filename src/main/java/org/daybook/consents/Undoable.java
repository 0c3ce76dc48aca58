package org.daybook.consents;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A yes that was withdrawn a moment ago. The withdrawal is in force; the worker who recorded it may undo it for a while, in
/// case the wrong button was pressed.
///
/// @param purpose what was withdrawn
/// @param sharing with whom, for a referral
/// @param until   the time until which it can be undone
public record Undoable(Purpose purpose, Optional<Sharing> sharing, Instant until) {
    /// How long it may be undone.
    public static final Duration LASTS = Duration.ofMinutes(10);

    boolean is(Purpose what, Optional<Sharing> with) {
        return purpose == what
                && (what != Purpose.REFERRAL || sharing.map(Sharing::key).equals(with.map(Sharing::key)));
    }
}
