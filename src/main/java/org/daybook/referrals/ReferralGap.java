package org.daybook.referrals;

/// Why she did not receive what she asked for.
public enum ReferralGap {
    NO_PLACE,
    PAPERS,
    RESIDENCE,
    LANGUAGE,
    CHILDREN,
    COST,
    NOT_REACHED
}
