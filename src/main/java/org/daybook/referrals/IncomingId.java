package org.daybook.referrals;

import java.util.UUID;

/// The identity of a referral that came to us.
public record IncomingId(UUID value) {}
