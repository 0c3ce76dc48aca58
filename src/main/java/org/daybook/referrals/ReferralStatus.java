package org.daybook.referrals;

/// The status of a referral.
public enum ReferralStatus {
    /// Written, and nobody told.
    PREPARED,
    /// The organisation was asked: from now on it has what she allowed.
    ASKED,
    ACCEPTED,
    WAITING_LIST,
    RECEIVED,
    PROVIDED_BY_US,
    ALREADY_RECEIVED,
    DECLINED_BY_HER,
    /// With a reason: a service gap.
    NOT_RECEIVED;

    /// Checks whether somebody still waits for something.
    public boolean isOpen() {
        return switch (this) {
            case PREPARED, ASKED, ACCEPTED, WAITING_LIST -> true;
            case RECEIVED, PROVIDED_BY_US, ALREADY_RECEIVED, DECLINED_BY_HER, NOT_RECEIVED -> false;
        };
    }

    /// Checks whether only an organisation that was asked can have caused it.
    boolean needsAsking() {
        return switch (this) {
            case ACCEPTED, WAITING_LIST, RECEIVED -> true;
            case PREPARED, ASKED, PROVIDED_BY_US, ALREADY_RECEIVED, DECLINED_BY_HER, NOT_RECEIVED -> false;
        };
    }
}
