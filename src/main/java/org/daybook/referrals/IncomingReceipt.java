package org.daybook.referrals;

import java.time.LocalDate;

/// What the sender of a referral is told: that it arrived. Nothing of her, not even whether she came.
///
/// @param head      what stands on top; neutral; may be empty
/// @param on        the site's date
/// @param to        the sender
/// @param reference by which it is known again
/// @param arrivedOn when it came
record IncomingReceipt(String head, LocalDate on, String to, String reference, LocalDate arrivedOn) {}
