package org.daybook.staff;

import java.time.LocalDate;
import java.util.Optional;

/// Somebody who works here, or did.
///
/// @param member her
/// @param state  whether she can sign in
/// @param leftOn when she left, if she did
/// @param girls  whether she may read second what was done about a girl
public record Colleague(StaffMember member, State state, Optional<LocalDate> leftOn, Girls girls) {
    /// Whether she may read second what was done about a girl.
    public enum Girls {
        TRUSTED,
        NOT_TRUSTED
    }

    /// Whether she can sign in.
    public enum State {
        /// She has a passphrase.
        HERE,
        /// Entered, but the program ended before her key was made: give her a passphrase, or remove her.
        NO_PASSPHRASE,
        /// Removed, but the program ended before the store's key was renewed; the next sign-in does it.
        LEAVING,
        /// Gone; her initials stay beside what she did.
        LEFT
    }

    /// Whether she is one of those who work here now.
    public boolean isHere() {
        return state == State.HERE || state == State.NO_PASSPHRASE;
    }
}
