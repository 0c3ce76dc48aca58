package org.daybook.referrals;

/// How a referral travels.
public enum ReferralChannel {
    /// We bring or send the letter.
    BY_US,
    /// She carries it, where nobody at home may find it.
    WITH_HER,
    BY_TELEPHONE
}
