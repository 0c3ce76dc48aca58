package org.daybook.referrals;

import java.util.UUID;

/// The identity of a referral received.
public record IncomingId(UUID value) {}
