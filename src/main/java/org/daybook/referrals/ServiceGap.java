package org.daybook.referrals;

import org.daybook.services.ServiceKind;

/// How often something was asked for elsewhere and not received, for one reason.
///
/// @param kind  what was asked for
/// @param gap   why it was not received
/// @param times the number of times
record ServiceGap(ServiceKind kind, ReferralGap gap, int times) {}
