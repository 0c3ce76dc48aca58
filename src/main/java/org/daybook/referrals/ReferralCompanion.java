package org.daybook.referrals;

/// Who goes there with her.
public enum ReferralCompanion {
    NOBODY,
    ONE_OF_US,
    MEDIATOR,
    SOMEBODY_SHE_TRUSTS
}
