package org.daybook.referrals;

/// What the organisation may tell us back: a consent of its own.
public enum ReferralFeedback {
    NOTHING,
    WHETHER_SHE_CAME,
    HOW_IT_GOES
}
