package org.daybook.referrals;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// One step of a referral; steps are only ever added, and the last one is how it stands.
///
/// @param status     how it stands from here on
/// @param gap        why she did not receive it
/// @param words      what came of it, in her words; may be empty
/// @param on         the site's date
/// @param recordedBy who wrote it down
/// @param reflection the last day of her recovery and reflection period, where it was told with this step
public record ReferralStep(ReferralStatus status, Optional<ReferralGap> gap, String words, LocalDate on,
        StaffId recordedBy,
        Optional<LocalDate> reflection) {}
