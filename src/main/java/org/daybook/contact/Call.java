package org.daybook.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A call that was made.
///
/// @param outcome what came of it
/// @param on      the day
/// @param at      the site's time
/// @param by      initials of who called
/// @param again   the day of the next call, if one is meant
public record Call(CallOutcome outcome, LocalDate on, LocalTime at, String by, Optional<LocalDate> again) {}
