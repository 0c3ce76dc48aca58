package org.daybook.referrals;

/// How a referral stands.
public enum ReferralStatus {
    /// Written, and told nobody.
    PREPARED,
    /// The organisation was asked: from here on it has what she allowed.
    ASKED,
    ACCEPTED,
    WAITING_LIST,
    RECEIVED,
    PROVIDED_BY_US,
    ALREADY_RECEIVED,
    DECLINED_BY_HER,
    /// With a reason: a gap of services.
    NOT_RECEIVED;

    /// Whether somebody still waits for something.
    public boolean isOpen() {
        return switch (this) {
            case PREPARED, ASKED, ACCEPTED, WAITING_LIST -> true;
            case RECEIVED, PROVIDED_BY_US, ALREADY_RECEIVED, DECLINED_BY_HER, NOT_RECEIVED -> false;
        };
    }

    /// Whether only an organisation that was asked can have brought it about.
    boolean needsAsking() {
        return switch (this) {
            case ACCEPTED, WAITING_LIST, RECEIVED -> true;
            case PREPARED, ASKED, PROVIDED_BY_US, ALREADY_RECEIVED, DECLINED_BY_HER, NOT_RECEIVED -> false;
        };
    }
}
