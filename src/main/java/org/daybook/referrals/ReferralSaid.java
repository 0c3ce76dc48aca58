package org.daybook.referrals;

import java.time.LocalDate;

/// One answer of hers to what an organisation may tell us back. Each is kept, and the last one counts.
///
/// @param referral the referral
/// @param feedback what they may tell us from then on
/// @param on       the site's date
record ReferralSaid(ReferralId referral, ReferralFeedback feedback, LocalDate on) {}
