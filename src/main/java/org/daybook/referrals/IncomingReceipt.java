package org.daybook.referrals;

import java.time.LocalDate;

/// What the sender of a referral is told: that it arrived. Nothing about her, not even whether she came.
///
/// @param head      the heading; neutral; may be empty
/// @param on        the site's date
/// @param to        the sender
/// @param reference identifies it
/// @param arrivedOn when it arrived
record IncomingReceipt(String head, LocalDate on, String to, String reference, LocalDate arrivedOn) {}
