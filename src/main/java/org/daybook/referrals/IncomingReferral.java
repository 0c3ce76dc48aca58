package org.daybook.referrals;

import java.time.LocalDate;
import java.util.Optional;

/// A referral received.
///
/// @param id        its identity
/// @param reference by which the sender knows it; contains nothing about her
/// @param facts     what it contained; without what came unasked once somebody has decided
/// @param arrivedOn the site's date
/// @param state     what was decided
/// @param receiptOn when a receipt was made; empty while there is none
public record IncomingReferral(IncomingId id, String reference, NewIncoming facts, LocalDate arrivedOn, State state,
        Optional<LocalDate> receiptOn) {
    /// What was decided.
    public enum State {
        /// Nothing yet.
        OPEN,
        /// She has a card.
        HERE,
        /// She did not come, or did not want it.
        NOT_HERE
    }

    /// Returns the type name only, so that nothing shows if it is printed by accident.
    @Override
    public String toString() {
        return "IncomingReferral";
    }
}
