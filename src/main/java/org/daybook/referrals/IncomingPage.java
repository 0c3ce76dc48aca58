package org.daybook.referrals;

import java.util.List;
import org.daybook.participants.PersonRow;

/// Referrals that came to us.
///
/// @param open those of which nobody decided yet, the oldest first
/// @param here those that led to a record lately, the newest first
/// @param notHere those of which somebody decided lately that she did not come, the newest first
record IncomingPage(List<IncomingReferral> open, List<Here> here, List<IncomingReferral> notHere) {
    IncomingPage {
        open = List.copyOf(open);
        here = List.copyOf(here);
        notHere = List.copyOf(notHere);
    }

    /// One that led to a record.
    ///
    /// @param referral what came
    /// @param her      whose record it is
    record Here(IncomingReferral referral, PersonRow her) {}
}
