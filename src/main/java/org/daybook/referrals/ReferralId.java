package org.daybook.referrals;

import java.util.UUID;

/// The identity of a referral. It never leaves the program; what stands on a letter is the reference.
public record ReferralId(UUID value) {}
