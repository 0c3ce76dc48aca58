package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;

/// What closing or reopening a company or an opening changed, so that it can be undone.
///
/// @param before since when it was closed before; empty if it was open
/// @param now    since when it is closed now
public record ClosedDay(Optional<LocalDate> before, Optional<LocalDate> now) {}
