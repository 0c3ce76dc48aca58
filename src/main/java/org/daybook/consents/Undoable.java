package org.daybook.consents;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A yes that was taken back a moment ago. It is in force; whoever wrote it down may undo it for a while, should the wrong
/// button have been pressed.
///
/// @param purpose what was taken back
/// @param sharing to whom, for a referral
/// @param until   when it can be undone no more
public record Undoable(Purpose purpose, Optional<Sharing> sharing, Instant until) {
    /// How long it may be undone.
    public static final Duration LASTS = Duration.ofMinutes(10);

    boolean is(Purpose what, Optional<Sharing> with) {
        return purpose == what
                && (what != Purpose.REFERRAL || sharing.map(Sharing::key).equals(with.map(Sharing::key)));
    }
}
