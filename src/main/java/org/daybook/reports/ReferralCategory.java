package org.daybook.reports;

import java.time.LocalDate;

/// What came of the referrals of one woman: the first of these that is true of one of them.
enum ReferralCategory implements Category {
    /// She received a service, elsewhere or here.
    RECEIVED,
    /// Nothing came of one within thirty days.
    NOT_RECEIVED,
    /// Less than thirty days lie between making one and the end of the period.
    TOO_EARLY,
    /// She did not want it any more.
    DECLINED,
    /// She did not agree to statistics.
    NOT_KNOWN;

    /// After so many days a service should have been received.
    private static final int DAYS = 30;

    /// @param last the last day of the period
    static ReferralCategory of(WorkFigures.Referred referral, LocalDate last) {
        return switch (referral.status()) {
            case "provided-by-us", "already-received" -> RECEIVED;
            case "declined-by-her" -> DECLINED;
            case "not-received" -> NOT_RECEIVED;
            default -> referral.receivedOn().filter(day -> !day.isAfter(last)).isPresent()
                    ? RECEIVED
                    : referral.on().plusDays(DAYS).isAfter(last) ? TOO_EARLY : NOT_RECEIVED;
        };
    }
}
