package org.daybook.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What came of a referral, as typed.
///
/// @param status how it stands now; empty until it is chosen
/// @param gap    why she did not receive it
/// @param words  in her words; may be empty
/// @param reflection the last day of her recovery and reflection period, where it is told
public record NewStep(Optional<ReferralStatus> status, Optional<ReferralGap> gap, String words,
        Optional<LocalDate> reflection) {
    /// Longest words, in characters.
    public static final int LONGEST = 300;

    public NewStep {
        words = words.strip();
        gap = gap.filter(_ -> status.filter(ReferralStatus.NOT_RECEIVED::equals).isPresent());
    }

    /// Without a recovery and reflection period.
    public NewStep(Optional<ReferralStatus> status, Optional<ReferralGap> gap, String words) {
        this(status, gap, words, Optional.empty());
    }

    /// What should be looked at again; empty when all is well.
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
