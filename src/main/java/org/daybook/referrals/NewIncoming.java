package org.daybook.referrals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.consents.Sharing;
import org.daybook.participants.CardNumber;
import org.daybook.services.ServiceKind;
import org.daybook.services.YesNo;

/// A referral received, as typed.
///
/// @param sender  the organisation that sent it, up to [Sharing#LONGEST] characters
/// @param need    what it is for; empty if not stated
/// @param knows   whether she knows of it; empty if nobody knows
/// @param unasked what came with it; kept only until somebody decides; may be empty
public record NewIncoming(String sender, Optional<ServiceKind> need, Optional<YesNo> knows, String unasked) {
    /// The longest text that came with it, in characters.
    public static final int LONGEST = 500;

    public NewIncoming {
        sender = sender.strip();
        unasked = unasked.strip();
    }

    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (sender.isEmpty()) {
            found.add(new Problem("sender", "referrals.problem.sender"));
        }
        // It appears on the receipt.
        if (CardNumber.isIn(sender)) {
            found.add(new Problem("sender", "referrals.problem.card"));
        }
        if (sender.codePointCount(0, sender.length()) > Sharing.LONGEST) {
            found.add(new Problem("sender", "referrals.problem.too-long"));
        }
        if (unasked.codePointCount(0, unasked.length()) > LONGEST) {
            found.add(new Problem("unasked", "referrals.problem.too-long"));
        }
        return List.copyOf(found);
    }

    /// Returns the type name only, so that nothing shows if it is printed by accident.
    @Override
    public String toString() {
        return "NewIncoming";
    }
}
