package org.daybook.exchange;

import java.time.LocalDate;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.staff.WaitingTime;

/// A request for an unencrypted export.
///
/// @param by   her initials
/// @param on   the day of the request
/// @param left the waiting time, if nobody but the person who asked could make it
/// @param may  what the signed-in colleague may do about it
public record OpenExport(String by, LocalDate on, WaitingTime left, May may) {}
