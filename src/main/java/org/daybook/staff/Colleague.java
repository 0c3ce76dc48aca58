package org.daybook.staff;

import java.time.LocalDate;
import java.util.Optional;

/// A person who works here, or did.
///
/// @param member the member of staff
/// @param state  whether she can sign in
/// @param leftOn when she left, if she did
/// @param girls  whether she may review what was done about a girl
public record Colleague(StaffMember member, State state, Optional<LocalDate> leftOn, Girls girls) {
    /// Whether she may review what was done about a girl.
    public enum Girls {
        TRUSTED,
        NOT_TRUSTED
    }

    /// Whether she can sign in.
    public enum State {
        /// She has a passphrase.
        HERE,
        /// Added, but the program ended before her key was made: give her a passphrase, or remove her.
        NO_PASSPHRASE,
        /// Removed, but the program ended before the store's key was renewed; the next sign-in does this.
        LEAVING,
        /// Left; her initials stay with what she did.
        LEFT
    }

    /// Checks whether she works here now.
    public boolean isHere() {
        return state == State.HERE || state == State.NO_PASSPHRASE;
    }
}
