package org.daybook.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// The outcome of a referral, as typed.
///
/// @param status its status now; empty until it is chosen
/// @param gap    why she did not receive it
/// @param words  in her words; may be empty
/// @param reflection the last day of her recovery and reflection period, if stated
public record NewStep(Optional<ReferralStatus> status, Optional<ReferralGap> gap, String words,
        Optional<LocalDate> reflection) {
    /// The longest text, in characters.
    public static final int LONGEST = 300;

    public NewStep {
        words = words.strip();
        gap = gap.filter(_ -> status.filter(ReferralStatus.NOT_RECEIVED::equals).isPresent());
    }

    /// Creates an outcome without a recovery and reflection period.
    public NewStep(Optional<ReferralStatus> status, Optional<ReferralGap> gap, String words) {
        this(status, gap, words, Optional.empty());
    }

    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (status.filter(one -> one != ReferralStatus.PREPARED && one != ReferralStatus.ASKED).isEmpty()) {
            found.add(new Problem("status", "referrals.problem.status"));
        }
        if (status.filter(ReferralStatus.NOT_RECEIVED::equals).isPresent() && gap.isEmpty()) {
            found.add(new Problem("gap", "referrals.problem.gap"));
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            found.add(new Problem("words", "referrals.problem.too-long"));
        }
        return List.copyOf(found);
    }
}
