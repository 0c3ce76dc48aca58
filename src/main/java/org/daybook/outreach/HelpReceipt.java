package org.daybook.outreach;

import java.time.LocalDate;

/// The content of a receipt: a number, a day, and what was given. Neither giver nor recipient is named.
///
/// @param reference its number
/// @param on        the day on which it was given
/// @param what      what was given
record HelpReceipt(String reference, LocalDate on, NewHelp.Given what) {}
