package org.daybook.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A call that was made.
///
/// @param outcome its outcome
/// @param on      the day
/// @param at      the site's time
/// @param by      initials of the caller
/// @param again   the day of the next call, if any
public record Call(CallOutcome outcome, LocalDate on, LocalTime at, String by, Optional<LocalDate> again) {}
