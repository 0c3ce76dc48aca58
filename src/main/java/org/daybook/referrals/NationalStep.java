package org.daybook.referrals;

/// The steps of national mechanisms; a country has some of them, in an order of its own.
public enum NationalStep {
    FIRST_CONTACT,
    RISKS_AND_NEEDS,
    INFORMED_CONSENT,
    FIRST_MEETING,
    ACCOMPANIMENT,
    /// Her recovery and reflection period, whose end is logged with the outcome of the referral.
    REFLECTION,
    FEEDBACK
}
