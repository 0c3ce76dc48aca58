package org.daybook.referrals;

import java.util.Optional;
import org.daybook.services.ServiceKind;

/// How often something was asked for elsewhere and not received, for one reason.
///
/// @param kind  what was asked for
/// @param gap   why it was not received; empty if a former register did not state it
/// @param times the number of times
record ServiceGap(ServiceKind kind, Optional<ReferralGap> gap, int times) {}
