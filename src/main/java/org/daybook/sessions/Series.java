package org.daybook.sessions;

import java.time.LocalDate;

/// A series of sessions, as seen from one of them.
///
/// @param every how often
/// @param first the first day
/// @param left  how many sessions from this one on a change would reach, including this one
public record Series(Recurrence every, LocalDate first, int left) {}
