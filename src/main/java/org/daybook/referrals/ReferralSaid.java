package org.daybook.referrals;

import java.time.LocalDate;

/// What she said once of what an organisation may tell us back. Each is kept, and the last one counts.
///
/// @param referral of which referral
/// @param feedback what they may tell us from then on
/// @param on       the site's date
record ReferralSaid(ReferralId referral, ReferralFeedback feedback, LocalDate on) {}
