package org.daybook.sessions;

import java.time.LocalDate;
import org.daybook.ui.Place;

/// The sessions of one day.
///
/// @param day the day
public record CalendarDay(LocalDate day) implements Place {}
