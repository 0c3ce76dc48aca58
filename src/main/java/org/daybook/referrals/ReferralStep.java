package org.daybook.referrals;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// One step of a referral; steps are only ever added, and the last one is its status.
///
/// @param status     the status from here on
/// @param gap        why she did not receive it
/// @param words      the outcome, in her words; may be empty
/// @param on         the site's date
/// @param recordedBy who recorded it
/// @param reflection the last day of her recovery and reflection period, if it was stated with this step
public record ReferralStep(ReferralStatus status, Optional<ReferralGap> gap, String words, LocalDate on,
        StaffId recordedBy,
        Optional<LocalDate> reflection) {}
