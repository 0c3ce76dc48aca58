package org.daybook.outreach;

import java.time.LocalDate;

/// What is on a receipt: a number, a day, and what was given. Neither who gave it nor who received it.
///
/// @param reference its number
/// @param on        the day on which it was given
/// @param what      what it was
record HelpReceipt(String reference, LocalDate on, NewHelp.Given what) {}
