package org.daybook.referrals;

import java.util.List;
import org.daybook.participants.PersonRow;

/// Referrals received.
///
/// @param open those not decided yet, the oldest first
/// @param here those that recently led to a record, the newest first
/// @param notHere those for which it was recently decided that she did not come, the newest first
record IncomingPage(List<IncomingReferral> open, List<Here> here, List<IncomingReferral> notHere) {
    IncomingPage {
        open = List.copyOf(open);
        here = List.copyOf(here);
        notHere = List.copyOf(notHere);
    }

    /// One that led to a record.
    ///
    /// @param referral the referral
    /// @param her      whose record it is
    record Here(IncomingReferral referral, PersonRow her) {}
}
