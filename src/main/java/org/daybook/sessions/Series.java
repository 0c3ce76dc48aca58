package org.daybook.sessions;

import java.time.LocalDate;

/// Sessions that come again, as one of them shows it.
///
/// @param every how often
/// @param first the first of them
/// @param left  how many from this one on a change would reach, this one included
public record Series(Recurrence every, LocalDate first, int left) {}
