package org.daybook.referrals;

import java.util.UUID;

/// The identity of a referral. It never leaves the program; a letter has the reference.
public record ReferralId(UUID value) {}
