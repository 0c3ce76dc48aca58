package org.daybook.referrals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.consents.Sharing;
import org.daybook.participants.CardNumber;
import org.daybook.services.ServiceKind;
import org.daybook.services.YesNo;

/// A referral that came to us, as typed.
///
/// @param sender  which organisation sent it
/// @param need    what it is for; empty where it was not said
/// @param knows   whether she knows of it; empty where nobody does
/// @param unasked what came with it; kept only until somebody decides; may be empty
public record NewIncoming(String sender, Optional<ServiceKind> need, Optional<YesNo> knows, String unasked) {
    /// Longest words that came with it, in characters.
    public static final int LONGEST = 500;

    public NewIncoming {
        sender = sender.strip();
        unasked = unasked.strip();
    }

    /// What should be looked at again; empty when all is well.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (sender.isEmpty()) {
            found.add(new Problem("sender", "referrals.problem.sender"));
        }
        // It stands on the receipt.
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

    /// Shows nothing when printed by accident.
    @Override
    public String toString() {
        return "NewIncoming";
    }
}
