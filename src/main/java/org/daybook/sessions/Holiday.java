package org.daybook.sessions;

import java.time.LocalDate;
import java.util.UUID;

/// A day on which the site holds nothing.
///
/// @param id    its identity
/// @param day   the day
/// @param words what everybody reads in the calendar, at most 40 characters
public record Holiday(UUID id, LocalDate day, String words) {}
