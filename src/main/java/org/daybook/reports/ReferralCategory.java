package org.daybook.reports;

import java.time.LocalDate;

/// The outcome of a woman's referrals: the first of these that applies to one of them.
enum ReferralCategory implements Category {
    /// She received a service, elsewhere or here.
    RECEIVED,
    /// One led to nothing within thirty days.
    NOT_RECEIVED,
    /// Fewer than thirty days passed between the referral and the end of the period.
    TOO_EARLY,
    /// She no longer wanted it.
    DECLINED,
    /// She did not consent to statistics.
    NOT_KNOWN;

    /// The number of days after which a service should have been received.
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
